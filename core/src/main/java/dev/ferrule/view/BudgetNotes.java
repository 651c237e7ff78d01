package dev.ferrule.view;

import dev.ferrule.budget.Missing;
import dev.ferrule.diag.Place;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.PanelRows;
import dev.ferrule.rule.Names;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Why loss and reach of channels are not judged: what is not said, and of which things (507). A plant that leaves it out
 * is not wrong, so that it is no diagnostic.
 */
final class BudgetNotes {

    /** What is alike in all of one line. */
    private record Kind(String subject, Missing.What what) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int order = what.compareTo(other.what);
            return order == 0 ? subject.compareTo(other.subject) : order;
        }
    }

    /** What lacks it: parts of cables by number, modules by name, PMDs; and the builds that pass them. */
    private static final class Lacking {
        private final BitSet parts = new BitSet();
        private final Set<String> names = new TreeSet<>();
        private final BitSet builds = new BitSet();

        /** What tells a thing apart: the legs of a trunk are one. */
        private final BitSet things = new BitSet();

        private final List<Integer> first = new ArrayList<>();

        void add(int thing, int index) {
            if (!things.get(thing)) {
                things.set(thing);
                if (first.size() < PlantAssumptions.SHOWN) {
                    first.add(index);
                }
            }
        }
    }

    private static final Set<Missing.What> OF_PORTS = EnumSet.of(Missing.What.LIMIT, Missing.What.REFLECTIONS);

    private final JudgedPlant plant;
    private final Fabric fabric;
    private final PlantBudgets budgets;
    private final PanelRows rows;
    private final Map<Kind, Lacking> lacking = new TreeMap<>();

    private BudgetNotes(JudgedPlant plant, PlantBudgets budgets) {
        this.plant = plant;
        this.budgets = budgets;
        fabric = plant.fabric();
        rows = new PanelRows(plant.source(), fabric);
    }

    static List<CheckView.Assumption> of(JudgedPlant plant, PlantBudgets budgets) {
        BudgetNotes notes = new BudgetNotes(plant, budgets);
        budgets.all().forEach(notes::add);
        if (!notes.lacking.isEmpty()) {
            notes.count();
        }
        return notes.list();
    }

    /** What is alike in all channels of a build is looked at in the first. */
    private void add(PlantBudgets.Judged way) {
        if (way.budget().missing().isEmpty()) {
            return;
        }
        boolean judged = budgets.judge()
                .question(plant.channels().shape(budgets.first(way.build()).shape()), way.budget())
                .lossJudged(way.budget());
        Channel channel = budgets.first(way.build());
        Names names = new ChannelNames(fabric, channel, plant.channels().shape(channel.shape()));
        for (Missing missing : way.budget().missing()) {
            if (judged && missing.what() == Missing.What.MOST) {
                continue;
            }
            boolean port = ofPort(missing.what());
            int index = port ? channel.port(missing.index()) : channel.item(item(missing, names));
            Lacking of = lacking.computeIfAbsent(
                    new Kind(port ? "port" : subject(index), missing.what()), k -> new Lacking());
            of.builds.set(way.build());
            if (port) {
                of.names.add(fabric.portType(index).pmd().name());
            } else if (fabric.cableOf(index) >= 0) {
                of.parts.set(fabric.cables().partNumber(fabric.cableOf(index)));
            } else {
                of.names.add(fabric.itemType(index).name());
            }
        }
    }

    private static boolean ofPort(Missing.What what) {
        return OF_PORTS.contains(what);
    }

    private void count() {
        IdentityHashMap<ItemType, List<Map.Entry<Kind, Lacking>>> byType = new IdentityHashMap<>();
        for (int item = 0; item < fabric.items(); item++) {
            ItemType type = fabric.itemType(item);
            List<Map.Entry<Kind, Lacking>> known = byType.get(type);
            List<Map.Entry<Kind, Lacking>> own = known == null ? of(subject(item)) : known;
            if (known == null) {
                byType.put(type, own);
            }
            int cable = fabric.cableOf(item);
            for (Map.Entry<Kind, Lacking> entry : own) {
                Lacking of = entry.getValue();
                boolean lacks = cable < 0
                        ? of.names.contains(type.name())
                        : of.parts.get(fabric.cables().partNumber(cable))
                                && (entry.getKey().what != Missing.What.LENGTH || budgets.length(item) == null);
                if (lacks) {
                    of.add(
                            cable < 0
                                    ? fabric.cables().count() + item
                                    : fabric.cables().idNumber(cable),
                            item);
                }
            }
        }
        for (int port = 0; port < fabric.portCount(); port++) {
            for (Missing.What what : OF_PORTS) {
                Lacking of = lacking.get(new Kind("port", what));
                if (of != null && of.names.contains(fabric.portType(port).pmd().name())) {
                    of.add(port, port);
                }
            }
        }
    }

    private List<Map.Entry<Kind, Lacking>> of(String subject) {
        List<Map.Entry<Kind, Lacking>> own = new ArrayList<>();
        for (Map.Entry<Kind, Lacking> entry : lacking.entrySet()) {
            if (entry.getKey().subject.equals(subject)) {
                own.add(entry);
            }
        }
        return own;
    }

    private String subject(int item) {
        return fabric.itemType(item).kind().word().equals("cassette")
                ? fabric.itemType(item).kind().name().toLowerCase(Locale.ROOT)
                : fabric.itemType(item).kind().word();
    }

    private static int item(Missing missing, Names names) {
        return switch (missing.what()) {
            case GRADE -> names.shape().itemOf(missing.index());
            case MOST, RETURN ->
                names.shape().itemOf(names.shape().pairs().get(missing.index()).a());
            default -> missing.index();
        };
    }

    private List<CheckView.Assumption> list() {
        int[] ofBuilds = budgets.channelsOfBuilds();
        List<CheckView.Assumption> list = new ArrayList<>();
        lacking.forEach((kind, of) -> {
            int channels = of.builds.stream().map(build -> ofBuilds[build]).sum();
            list.add(new CheckView.Assumption(
                    kind.subject,
                    of.things.cardinality(),
                    word(kind.what),
                    BudgetView.UNDETERMINED,
                    "F507: " + channels + (channels == 1 ? " channel is" : " channels are") + " not judged"
                            + reservation(kind.what)
                            + wayOut(kind.what),
                    null,
                    of.first.stream().map(index -> example(kind, index)).toList()));
        });
        return list;
    }

    private CheckView.Example example(Kind kind, int index) {
        boolean port = ofPort(kind.what);
        Place place = port ? fabric.opticsOf(index).transceiver() : rows.item(index);
        return new CheckView.Example(
                port ? fabric.portName(index) : fabric.assetName(index), DiagnosticView.place(place.span()));
    }

    private static String reservation(Missing.What what) {
        return switch (what) {
            case RETURN -> " by reflections; ";
            case REFLECTIONS -> " by reflections but from a weak source; ";
            default -> "; ";
        };
    }

    private static String word(Missing.What what) {
        return switch (what) {
            case LENGTH -> "length";
            case FIBRE -> "fibre";
            case ATTENUATION -> "attenuation";
            case GRADE -> "grade";
            case MOST -> "loss";
            case RETURN -> "return loss";
            case REFLECTIONS -> "limit of reflections";
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
            case RETURN -> "the words of the part say it by the polish, such as UPC, or as rl=45dB";
            case REFLECTIONS -> "\"reflections\" in a catalogue file, from a source that can be relied on, say it";
            case LIMIT -> "\"limits\" of the PMD in a catalogue file say it";
        };
    }
}
