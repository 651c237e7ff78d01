package dev.ferrule.view;

import dev.ferrule.catalog.Acceptance;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.FieldTest;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.TestFacts;
import dev.ferrule.link.Application;
import dev.ferrule.link.Installed;
import dev.ferrule.link.Planned;
import dev.ferrule.link.Run;
import dev.ferrule.link.Runs;
import dev.ferrule.link.TestCord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limits of all links of a plant or a chain. */
public final class Limits {

    private final LossFacts facts;
    private final TestFacts tests;
    private final LimitsAsked asked;
    private final List<Acceptance> standards;
    private final LinkSource source;
    private int undetermined;
    private int excluded;

    private Limits(Catalogue catalogue, LimitsAsked asked, LinkSource source) {
        facts = LossFacts.of(catalogue);
        tests = TestFacts.of(catalogue);
        this.asked = asked;
        this.source = source;
        standards = tests.acceptances().stream()
                .filter(one -> asked.standard() == null || one.profile().equals(asked.standard()))
                .toList();
    }

    /** Of every permanent link and every channel of a plant. */
    public static LimitsView of(JudgedPlant plant, LimitsAsked asked) {
        return new Limits(plant.catalogue(), asked, new PlantLinks(plant, asked.planned()))
                .view(plant.source().name(), null);
    }

    /** Of a chain that was read. */
    static LimitsView of(Catalogue catalogue, LimitsAsked asked, ChainLinks links, String chain) {
        return new Limits(catalogue, asked, links).view(null, chain);
    }

    private LimitsView view(@Nullable String plant, @Nullable String chain) {
        List<Run> permanent =
                Runs.permanent(source.cabling()).stream().filter(source::asked).toList();
        List<Run> channels = Runs.channels(source.cabling());
        List<LimitsView.Link> links = new ArrayList<>();
        permanent.forEach(run -> links.add(link(LimitsView.PERMANENT_LINK, run)));
        channels.forEach(run -> links.add(link(LimitsView.CHANNEL, run)));
        return new LimitsView(
                LimitsView.SCHEMA,
                plant,
                chain,
                standards.stream()
                        .map(one -> new LimitsView.Standard(
                                one.profile(),
                                one.standard(),
                                one.jumpers(),
                                one.provenance().source(),
                                one.provenance().confidence().word()))
                        .toList(),
                new LimitsView.Counts(permanent.size(), channels.size(), undetermined, excluded),
                links);
    }

    private LimitsView.Link link(String kind, Run run) {
        return new LimitsView.Link(kind, source.ids(run), source.end(run.from()), source.end(run.to()), test(run));
    }

    private LimitsView.Test test(Run run) {
        Installed installed = Installed.of(source.cabling(), run, source.made(), facts);
        Boolean single = installed.singleMode();
        FieldTest test = single == null ? null : tests.test(single, arrays(run));
        Planned planned = source.planned(run);
        Application application = planned instanceof Application one ? one : null;
        List<String> missing = missing(installed, single);
        undetermined += missing.isEmpty() ? 0 : 1;
        if (planned instanceof Planned.Unsaid unsaid) {
            missing.addAll(unplanned(run, unsaid));
        }
        excluded += planned instanceof Planned.Excluded ? 1 : 0;
        FibreKind fibre = installed.kind();
        Positions fibres = Positions.of(source.cabling(), run);
        return new LimitsView.Test(
                fibres.a(),
                fibres.b(),
                run.positions().size(),
                fibre == null ? installed.kindNames() : fibre.name(),
                BudgetViews.metres(installed.length()),
                installed.pairs(),
                installed.splices(),
                branches(run),
                cord(TestCord.of(source.cabling(), run.from())),
                cord(TestCord.of(source.cabling(), run.to())),
                test == null ? null : test.launch(),
                test == null ? null : test.procedure(),
                application == null ? null : application.name(),
                planned instanceof Planned.Excluded why ? excluded(why) : null,
                application == null ? null : Boolean.valueOf(application.assumed()),
                missing.stream().distinct().toList(),
                single == null || test == null
                        ? List.of()
                        : new LinkLimits(facts, asked, installed, single, test, planned).all(standards));
    }

    private boolean arrays(Run run) {
        return source.cabling().face(run.from()).connector().array()
                && source.cabling().face(run.to()).connector().array();
    }

    /** {@code leg 1 of TAP-1}. */
    private List<String> branches(Run run) {
        List<String> branches = new ArrayList<>();
        for (int at = 0; at < run.items().size(); at++) {
            int leg = run.legs().get(at);
            if (leg >= 0) {
                branches.add("further leg " + (leg + 1) + " of "
                        + source.item(run.items().get(at)));
            }
        }
        return branches;
    }

    private static String excluded(Planned.Excluded why) {
        return why.reach() == null
                ? why.by() + " is not made for this fibre"
                : why.by() + " reaches " + why.reach() + ", the channel is " + why.length() + " long";
    }

    private List<String> missing(Installed link, @Nullable Boolean single) {
        List<String> missing = new ArrayList<>();
        for (Installed.Cable cable : link.cables()) {
            if (cable.length() == null) {
                missing.add("length of " + source.item(cable.item()));
            }
            if (cable.kind() == null) {
                missing.add("kind of fibre of " + source.item(cable.item()));
            }
        }
        if (missing.stream().noneMatch(word -> word.startsWith("kind")) && single == null) {
            missing.add("one mode of fibre: single-mode and multimode are spliced or plugged together");
        }
        return missing;
    }

    private List<String> unplanned(Run run, Planned.Unsaid planned) {
        List<String> missing = new ArrayList<>();
        planned.items().forEach(item -> missing.add("length of " + source.plannedItem(run, item)));
        if (planned.unlimited()) {
            missing.add("limit of its PMD on this fibre");
        }
        return missing;
    }

    private static LimitsView.Cord cord(TestCord cord) {
        return new LimitsView.Cord(
                cord.connector(),
                cord.pins() == null ? null : cord.pins().word(),
                cord.angled() == null ? null : cord.angled() ? "APC" : "flat");
    }
}
