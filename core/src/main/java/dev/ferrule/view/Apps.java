package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Grades;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Profile;
import dev.ferrule.diag.Report;
import dev.ferrule.link.Run;
import dev.ferrule.link.Runs;
import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can run on the permanent links of a plant or a chain: every PMD of the catalogue is tried on every kind of link. */
public final class Apps {

    /** Links that are alike, and the first of them. */
    private record Alike(LinkChain link, int fibres, List<AppsView.Ends> ends) {}

    private final Catalogue catalogue;
    private final AppsAsked asked;
    private final LinkSource source;
    private final BudgetAsked counting;
    private final AppCords cords;
    private final @Nullable String usual;
    private final AppTrials trials;
    private final AppChanges changes;

    private Apps(Catalogue catalogue, AppsAsked asked, BudgetAsked budgets, LinkSource source) {
        this.catalogue = catalogue;
        this.asked = asked;
        this.source = source;
        counting = budgets.assuming(true);
        Profile known = counting.judge(catalogue).budgets().profile();
        usual = counting.grade() == null ? null : counting.grade().word();
        cords = new AppCords(catalogue, asked.cord(), usual == null ? known.defaultGrade() : usual);
        trials = new AppTrials(ChannelCheck.brief(catalogue, counting), ChannelCheck.brief(catalogue, budgets), cords);
        changes = new AppChanges(catalogue, trials);
    }

    public static AppsView of(JudgedPlant plant, AppsAsked asked) {
        BudgetAsked budgets = BudgetSettings.read(plant.source(), plant.catalogue(), asked.budgets(), new Report());
        return new Apps(plant.catalogue(), asked, budgets, new PlantLinks(plant, asked.budgets()))
                .view(plant.source().name(), null);
    }

    /** Of a chain that was read; empty where no permanent link is in it. */
    static AppsView of(Catalogue catalogue, AppsAsked asked, ChainLinks links, String chain) {
        return new Apps(catalogue, asked, asked.budgets(), links).view(null, chain);
    }

    private AppsView view(@Nullable String plant, @Nullable String chain) {
        List<Alike> kinds = kinds();
        List<Pmd> pmds = pmds();
        return new AppsView(
                AppsView.SCHEMA,
                plant,
                chain,
                Objects.requireNonNull(BudgetViews.metres(asked.cord())),
                counting.judge(catalogue).budgets().profile().name(),
                BudgetViews.db(counting.reserve()),
                counting.statistical(),
                counting.table(),
                kinds.stream().mapToInt(kind -> kind.ends.size()).sum(),
                links(kinds, pmds));
    }

    /** In their order; the shorter ones are judged first. */
    private List<AppsView.Link> links(List<Alike> kinds, List<Pmd> pmds) {
        Map<Alike, AppsView.Link> links = new HashMap<>();
        kinds.stream()
                .sorted(Comparator.comparing(
                        kind -> kind.link.length(), Comparator.nullsFirst(Comparator.<Length>naturalOrder())))
                .forEach(kind -> links.put(kind, link(kind, pmds)));
        return kinds.stream()
                .map(kind -> Objects.requireNonNull(links.get(kind)))
                .toList();
    }

    /** Ports of one cassette are alike where each arrives at the port of its own number, or none of them does. */
    private List<Alike> kinds() {
        LinkWriter writer = new LinkWriter(source.cabling(), new MadeWords(source.made(), Grades.of(catalogue), usual));
        Map<String, Alike> kinds = new LinkedHashMap<>();
        for (Run run : Runs.permanent(source.cabling())) {
            if (run.live() && source.asked(run)) {
                LinkChain link = writer.write(run);
                boolean same = link.first().number() == link.last().number();
                String key = link.text(1).replaceAll(" ports=[0-9]+", "")
                        + same
                        + run.positions().size();
                kinds.computeIfAbsent(key, k -> new Alike(link, run.positions().size(), new ArrayList<>()))
                        .ends
                        .add(new AppsView.Ends(source.ids(run), source.end(run.from()), source.end(run.to())));
            }
        }
        return List.copyOf(kinds.values());
    }

    /** By rate, then as people sort names with numbers. */
    private List<Pmd> pmds() {
        List<Pmd> all = new ArrayList<>();
        for (String name : catalogue.names("pmds")) {
            Pmd pmd = catalogue.pmd(name);
            if (pmd != null && !pmd.layouts().isEmpty()) {
                all.add(pmd);
            }
        }
        all.sort(Comparator.comparing((Pmd pmd) -> Objects.requireNonNullElse(rate(pmd), BigDecimal.ZERO))
                .thenComparing(pmd -> sorted(pmd.name())));
        return all;
    }

    /** SR2 before SR10. */
    private static String sorted(String name) {
        return Pattern.compile("[0-9]+")
                .matcher(name)
                .replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
    }

    private @Nullable BigDecimal rate(Pmd pmd) {
        Node.Mapping stanza = catalogue.stanza("pmds", pmd.name());
        Node rate = stanza == null ? null : stanza.get("rate_gbps");
        Node plain = rate instanceof Node.Mapping mapping ? mapping.get("value") : rate;
        try {
            return plain instanceof Node.Scalar text ? new BigDecimal(text.text()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private AppsView.Link link(Alike kind, List<Pmd> pmds) {
        return new AppsView.Link(
                kind.link.text(1),
                kind.ends.size(),
                kind.link.fibre() == null ? null : kind.link.fibre().name(),
                BudgetViews.metres(kind.link.length()),
                cords.grade(kind.link),
                kind.fibres,
                kind.ends,
                pmds.stream().map(pmd -> application(pmd, kind.link)).toList());
    }

    private static List<String> warnings(AppTrials.Trial trial) {
        return trial.view().diagnostics().stream()
                .filter(finding -> finding.severity().equals("warning"))
                .map(finding -> finding.code() + " " + finding.summary())
                .distinct()
                .toList();
    }

    /** Where loss alone is too much, and a grade that nobody says takes part in it, it depends on that grade. */
    private AppsView.Application application(Pmd pmd, LinkChain link) {
        AppTrials.Trial counted = trials.of(pmd, link);
        AppTrials.Trial trial = counted.loses() && link.ungraded() ? trials.lenient(counted) : counted;
        BudgetView budget = trial.view().budget();
        return new AppsView.Application(
                pmd.name(),
                rate(pmd),
                pmd.singleMode().value() ? "SM" : "MM",
                AppChanges.otherMode(pmd, link),
                trial.runs() ? AppsView.RUNS : trial.undetermined() ? AppsView.UNDETERMINED : AppsView.DOES_NOT_RUN,
                trial.around().links(),
                trial.around().ports(),
                trial.around().a(),
                trial.around().b(),
                trial.chain(),
                trial.view().verdict(),
                trial.view().codes(),
                trial.passes() ? warnings(trial) : List.of(),
                budget == null ? null : budget.lossDb(),
                budget == null ? null : budget.limitDb(),
                budget == null ? null : budget.marginDb(),
                budget == null ? null : budget.lengthM(),
                budget == null ? null : budget.reachM(),
                AppBinds.of(counted),
                budget == null || !trial.passes() ? List.of() : budget.missing(),
                counted.passes() || !asked.changes() ? null : changes.find(pmd, link, counted));
    }
}
