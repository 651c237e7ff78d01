package dev.ferrule.view;

import dev.ferrule.budget.Missing;
import dev.ferrule.diag.Place;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.PanelRows;
import dev.ferrule.rule.Names;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why loss and reach of channels are not judged: what is not said, and of which things (507). A plant that leaves it out
 * is not wrong, so that it is no diagnostic.
 */
final class BudgetNotes {

    private static final String UNDETERMINED = "undetermined";

    /** What is alike in all of one line. */
    private record Kind(String subject, Missing.What what) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int order = what.compareTo(other.what);
            return order == 0 ? subject.compareTo(other.subject) : order;
        }
    }

    /** Things by name, each with the number of the first item or port of it, and the channels that lack it. */
    private static final class Things {
        private final Map<String, Integer> first = new TreeMap<>();
        private final BitSet channels = new BitSet();
    }

    private final JudgedPlant plant;
    private final PanelRows rows;
    private final Map<Kind, Things> things = new TreeMap<>();

    private BudgetNotes(JudgedPlant plant) {
        this.plant = plant;
        rows = new PanelRows(plant.source(), plant.fabric());
    }

    static List<CheckView.Assumption> of(JudgedPlant plant, PlantBudgets budgets) {
        BudgetNotes notes = new BudgetNotes(plant);
        BitSet lacking = new BitSet();
        budgets.all().stream()
                .filter(way -> !way.budget().missing().isEmpty())
                .forEach(way -> lacking.set(way.build()));
        budgets.channels(lacking, number -> notes.add(number, budgets.of(number)));
        return notes.list();
    }

    private void add(int number, List<PlantBudgets.Judged> ways) {
        Channel channel = plant.channels().get(number);
        Names names = new ChannelNames(plant.fabric(), channel, plant.channels().shape(channel.shape()));
        for (PlantBudgets.Judged way : ways) {
            for (Missing missing : way.budget().missing()) {
                boolean port = missing.what() == Missing.What.LIMIT;
                int index = port ? channel.port(missing.index()) : channel.item(item(missing, names));
                Things of = things.computeIfAbsent(
                        new Kind(port ? "port" : subject(index), missing.what()), k -> new Things());
                of.channels.set(number);
                of.first.merge(
                        port
                                ? plant.fabric().portType(index).pmd().name()
                                : plant.fabric().assetName(index),
                        index,
                        Math::min);
            }
        }
    }

    private String subject(int item) {
        return plant.fabric().itemType(item).kind().name().toLowerCase(Locale.ROOT);
    }

    private static int item(Missing missing, Names names) {
        return switch (missing.what()) {
            case GRADE -> names.shape().itemOf(missing.index());
            case MOST ->
                names.shape().itemOf(names.shape().pairs().get(missing.index()).a());
            default -> missing.index();
        };
    }

    private List<CheckView.Assumption> list() {
        List<CheckView.Assumption> list = new ArrayList<>();
        things.forEach((kind, of) -> list.add(new CheckView.Assumption(
                kind.subject,
                of.first.size(),
                word(kind.what),
                UNDETERMINED,
                "F507: " + of.channels.cardinality()
                        + (of.channels.cardinality() == 1 ? " channel is" : " channels are") + " not judged; "
                        + wayOut(kind.what),
                null,
                of.first.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .limit(PlantAssumptions.SHOWN)
                        .map(thing -> example(kind, thing.getKey(), thing.getValue()))
                        .toList())));
        return list;
    }

    private CheckView.Example example(Kind kind, String name, int index) {
        Place place =
                kind.what == Missing.What.LIMIT ? plant.fabric().opticsOf(index).transceiver() : rows.item(index);
        return new CheckView.Example(name, DiagnosticView.place(place.span()));
    }

    private static String word(Missing.What what) {
        return switch (what) {
            case LENGTH -> "length";
            case FIBRE -> "fibre";
            case ATTENUATION -> "attenuation";
            case GRADE -> "grade";
            case MOST -> "loss";
            case LIMIT -> "limit";
        };
    }

    private static String wayOut(Missing.What what) {
        return switch (what) {
            case LENGTH -> "a column \"length\", or the words of the part, says it";
            case FIBRE -> "the words of the part say it, such as OM4";
            case ATTENUATION -> "the part's entry in a catalogue file says it";
            case GRADE -> "the words of the part say it, such as low-loss, or \"defaults\" of plant.yaml";
            case MOST -> "a \"max_db\" of the grade in a catalogue file, or a figure such as 0.35dB, says it";
            case LIMIT -> "\"limits\" of the PMD in a catalogue file say it";
        };
    }
}
