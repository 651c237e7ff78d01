package dev.ferrule.view;

import dev.ferrule.budget.Missing;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.rule.Names;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says why loss and reach of channels are not judged: what is not said, and where (507). */
final class BudgetNotes {

    private static final Code NOT_JUDGED = new Code(507);

    /** So many things that lack something are named; of more the number. */
    private static final int NAMED = 3;

    private final JudgedPlant plant;
    private final PlantBudgets budgets;

    /** By what is missing, the builds that lack it. */
    private final Map<Missing.What, BitSet> lacking = new EnumMap<>(Missing.What.class);

    private BudgetNotes(JudgedPlant plant, PlantBudgets budgets) {
        this.plant = plant;
        this.budgets = budgets;
        for (PlantBudgets.Judged way : budgets.all()) {
            way.budget()
                    .missing()
                    .forEach(missing -> lacking.computeIfAbsent(missing.what(), w -> new BitSet())
                            .set(way.build()));
        }
    }

    static void report(JudgedPlant plant, PlantBudgets budgets, Report report) {
        BudgetNotes notes = new BudgetNotes(plant, budgets);
        notes.lacking.forEach((what, builds) -> report.add(notes.note(what, builds)));
    }

    private Diagnostic note(Missing.What what, BitSet builds) {
        Map<String, Place> things = new TreeMap<>();
        int[] channels = new int[1];
        budgets.channels(builds, number -> {
            channels[0]++;
            Channel channel = plant.channels().get(number);
            Names names =
                    new ChannelNames(plant.fabric(), channel, plant.channels().shape(channel.shape()));
            for (PlantBudgets.Judged way : budgets.of(number)) {
                way.budget().missing().stream()
                        .filter(missing -> missing.what() == what)
                        .forEach(missing -> things.putIfAbsent(name(missing, names, channel), place(missing, names)));
            }
        });
        String first = things.keySet().stream().limit(NAMED).collect(Collectors.joining(", "));
        String rest = things.size() <= NAMED ? "" : " and " + (things.size() - NAMED) + " more";
        List<Place> places = things.values().stream().sorted(BudgetNotes::order).toList();
        return new Diagnostic(
                NOT_JUDGED,
                Severity.NOTE,
                places.getFirst(),
                "loss or reach cannot be judged",
                List.of(
                        channels[0] + (channels[0] == 1 ? " channel: " : " channels: ") + subject(what) + " of " + first
                                + rest + " is not known",
                        wayOut(what)),
                related(places),
                channels[0]);
    }

    private static int order(Place one, Place other) {
        int files = one.span().file().compareTo(other.span().file());
        return files != 0
                ? files
                : Integer.compare(one.span().line(), other.span().line());
    }

    private static List<Diagnostic.Related> related(List<Place> places) {
        List<Diagnostic.Related> related = new ArrayList<>();
        places.stream().skip(1).forEach(place -> related.add(new Diagnostic.Related(place, "the same here")));
        return related;
    }

    private static String subject(Missing.What what) {
        return switch (what) {
            case LENGTH -> "the length";
            case FIBRE -> "the kind of fibre";
            case ATTENUATION -> "the attenuation of the fibre";
            case GRADE -> "the grade of a plug";
            case MOST -> "what the grade loses at most";
            case LIMIT -> "what the PMD allows";
        };
    }

    private static String wayOut(Missing.What what) {
        return switch (what) {
            case LENGTH -> "say it in a column \"length\" of cables, or in the words of the part";
            case FIBRE -> "say it in the words of the part, such as OM4 or OS2";
            case ATTENUATION -> "say it in the part's entry of a catalogue file, \"attenuation\"";
            case GRADE ->
                "say it in the words of the part, such as low-loss or 0.35dB, or for all plugs in plant.yaml:"
                        + " defaults: { grade: low-loss }";
            case MOST -> "give the grade a \"max_db\" in a catalogue file, or the figure of the data sheet";
            case LIMIT -> "give the PMD \"limits\" in a catalogue file";
        };
    }

    private Place place(Missing missing, Names names) {
        return switch (missing.what()) {
            case LENGTH, FIBRE, ATTENUATION -> names.itemPlace(missing.index());
            case GRADE -> names.facePlace(missing.index());
            case MOST -> names.itemPlace(item(missing, names));
            case LIMIT -> names.portPlace(missing.index());
        };
    }

    /** What lacks it: of plugs the parts, for what is said of one is said of all of its kind. */
    private String name(Missing missing, Names names, Channel channel) {
        return switch (missing.what()) {
            case LENGTH, FIBRE, ATTENUATION -> names.item(missing.index());
            case GRADE -> part(names.shape().itemOf(missing.index()), names, channel);
            case MOST -> part(item(missing, names), names, channel);
            case LIMIT ->
                plant.fabric().portType(channel.port(missing.index())).pmd().name();
        };
    }

    private String part(int item, Names names, Channel channel) {
        int cable = plant.fabric().cableOf(channel.item(item));
        return cable < 0 ? names.item(item) : "\"" + plant.fabric().cables().partText(cable) + "\"";
    }

    private static int item(Missing missing, Names names) {
        Shape.Pair pair = names.shape().pairs().get(missing.index());
        return names.shape().itemOf(pair.a());
    }
}
