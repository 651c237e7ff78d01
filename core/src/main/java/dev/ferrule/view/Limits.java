package dev.ferrule.view;

import dev.ferrule.catalog.Acceptance;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.FieldTest;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.TestFacts;
import dev.ferrule.link.Accepted;
import dev.ferrule.link.Application;
import dev.ferrule.link.ComponentLimit;
import dev.ferrule.link.Installed;
import dev.ferrule.link.Planned;
import dev.ferrule.link.ReferenceMethod;
import dev.ferrule.link.Run;
import dev.ferrule.link.Runs;
import dev.ferrule.link.TestCord;
import dev.ferrule.unit.Loss;
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
        return new Limits(plant.catalogue(), asked, new PlantLinks(plant))
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
                new LimitsView.Counts(permanent.size(), channels.size(), undetermined),
                links);
    }

    private LimitsView.Link link(String kind, Run run) {
        return new LimitsView.Link(kind, source.ids(run), source.end(run.from()), source.end(run.to()), made(run));
    }

    private LimitsView.Made made(Run run) {
        Installed installed = Installed.of(source.cabling(), run, source.made(), facts);
        TestCord a = TestCord.of(source.cabling(), run.from());
        TestCord b = TestCord.of(source.cabling(), run.to());
        Boolean single = installed.singleMode();
        FieldTest test = single == null ? null : tests.test(single, arrays(run));
        Planned planned = source.planned(run);
        Application application = planned == null ? null : planned.application();
        List<String> missing = missing(installed, single);
        undetermined += missing.isEmpty() ? 0 : 1;
        if (planned != null && planned.application() == null) {
            missing.addAll(unplanned(run, planned));
        }
        FibreKind fibre = installed.kind();
        Positions fibres = Positions.of(source.cabling(), run);
        return new LimitsView.Made(
                fibres.a(),
                fibres.b(),
                run.positions().size(),
                fibre == null ? null : fibre.name(),
                BudgetViews.metres(installed.length()),
                installed.pairs(),
                installed.splices(),
                cord(a),
                cord(b),
                test == null ? null : test.launch(),
                test == null ? null : test.procedure(),
                application == null ? null : application.name(),
                application == null ? null : Boolean.valueOf(application.assumed()),
                missing.stream().distinct().toList(),
                single == null || test == null ? List.of() : limits(installed, single, test, application));
    }

    private boolean arrays(Run run) {
        return source.cabling().face(run.from()).connector().array()
                && source.cabling().face(run.to()).connector().array();
    }

    private List<LimitsView.Limit> limits(
            Installed link, boolean single, FieldTest test, @Nullable Application application) {
        List<LimitsView.Limit> all = new ArrayList<>();
        for (Acceptance standard : standards) {
            Accepted accepted = Accepted.of(facts, standard, single, asked.pair(), asked.splice());
            for (ReferenceMethod method : ReferenceMethod.values()) {
                for (int nm : test.wavelengths()) {
                    if (asked.method() == null || asked.method() == method) {
                        all.add(limit(link, accepted, method, test, nm, application));
                    }
                }
            }
        }
        return all;
    }

    private LimitsView.Limit limit(
            Installed link,
            Accepted accepted,
            ReferenceMethod method,
            FieldTest test,
            int nm,
            @Nullable Application application) {
        Loss component = ComponentLimit.of(link, accepted, method, facts, nm);
        boolean here = application != null && application.tested(test.wavelengths()) == nm;
        Loss allowed = application == null || !here ? null : application.of(method, accepted.endPair());
        boolean byApplication = allowed != null && component != null && allowed.compareTo(component) < 0;
        return new LimitsView.Limit(
                accepted.by().profile(),
                method.jumpers(),
                method.endPairs(),
                nm,
                test.optional().contains(nm),
                BudgetViews.db(component),
                BudgetViews.db(allowed),
                BudgetViews.db(byApplication ? allowed : component),
                component == null ? null : byApplication ? "application" : "component");
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

    private List<String> unplanned(Run run, Planned planned) {
        List<String> missing = new ArrayList<>();
        planned.missing().forEach(item -> missing.add("length of " + source.plannedItem(run, item)));
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
