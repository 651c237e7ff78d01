package dev.ferrule.view;

import dev.ferrule.budget.Budgets;
import dev.ferrule.budget.GradeFit;
import dev.ferrule.chain.Chain;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.fabric.Channel;
import dev.ferrule.rule.Names;
import dev.ferrule.rule.WeakSource;
import dev.ferrule.shape.Shape;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of grades that are stated for other plugs (505): once an element of a chain, once a part of a plant. */
final class GradeMisfits {

    private static final String SUMMARY = "a grade is stated for other plugs";

    private static final String WAY_OUT =
            "what it says is taken all the same; name a grade that is stated for such plugs, or the figure of their data"
                    + " sheet, such as 0.35dB";

    private GradeMisfits() {}

    /** Those of a chain. */
    static List<Diagnostic> of(Chain chain, Shape inferred, Budgets budgets) {
        ChainNames names = new ChainNames(chain);
        Map<Integer, List<String>> byItem = new LinkedHashMap<>();
        for (GradeFit.Misfit misfit : GradeFit.of(budgets, inferred, new ChainInstallation(chain))) {
            byItem.computeIfAbsent(misfit.byDefault() ? -1 : misfit.item(), i -> new ArrayList<>())
                    .add(misfit.words());
        }
        List<Diagnostic> all = new ArrayList<>();
        byItem.forEach((item, words) -> all.add(
                item < 0
                        ? diagnostic(null, budgets.unsaid().from(), words)
                        : diagnostic(names.itemPlace(item), names.item(item), words)));
        return all;
    }

    /** Those of a plant: of a part that many cables are, the first tells it. */
    static void report(JudgedPlant plant, PlantBudgets budgets, Report report) {
        Set<List<String>> told = new HashSet<>();
        for (int build = 0; build < budgets.builds(); build++) {
            Channel channel = budgets.first(build);
            Names names = null;
            for (GradeFit.Misfit misfit : budgets.misfits(build)) {
                String part = misfit.byDefault() ? "" : part(plant, channel.item(misfit.item()));
                if (!told.add(List.of(part, misfit.words()))) {
                    continue;
                }
                names = names == null
                        ? new ChannelNames(
                                plant.fabric(), channel, plant.channels().shape(channel.shape()))
                        : names;
                report.add(
                        misfit.byDefault()
                                ? diagnostic(
                                        defaults(plant),
                                        budgets.judge().budgets().unsaid().from(),
                                        List.of(
                                                misfit.words(),
                                                "the first of them are those of " + names.item(misfit.item())))
                                : diagnostic(
                                        names.itemPlace(misfit.item()),
                                        names.item(misfit.item()),
                                        List.of(misfit.words())));
            }
        }
    }

    private static String part(JudgedPlant plant, int item) {
        int cable = plant.fabric().cableOf(item);
        return cable < 0
                ? plant.fabric().itemType(item).name()
                : "cable " + plant.fabric().cables().partNumber(cable);
    }

    private static Place defaults(JudgedPlant plant) {
        Node.Mapping settings = plant.source().settings();
        Node grade = settings != null && settings.get("defaults") instanceof Node.Mapping defaults
                ? defaults.get("grade")
                : null;
        return grade == null ? Span.ofFile("plant.yaml") : grade.place();
    }

    private static Diagnostic diagnostic(@Nullable Place place, String whose, List<String> words) {
        List<String> detail = new ArrayList<>();
        detail.add(whose + ": " + words.getFirst());
        detail.addAll(words.subList(1, words.size()));
        detail.add(WAY_OUT);
        return Diagnostic.warning(WeakSource.CODE, place, SUMMARY, detail.toArray(String[]::new));
    }
}
