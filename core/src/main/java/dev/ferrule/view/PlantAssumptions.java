package dev.ferrule.view;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.catalog.Slope;
import dev.ferrule.diag.Place;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.PanelRows;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.NotSaid;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the verdict of a plant rests on beside its rows: words that nobody says, and facts of the catalogue of less than
 * high confidence. Found once a shape, counted over the plant, one line a kind.
 */
final class PlantAssumptions {

    static final int SHOWN = 3;

    /** What is not said before what is said weakly; in full, for the start-up cache keeps no {@code Comparator}. */
    private static int compare(CheckView.Assumption one, CheckView.Assumption other) {
        boolean weak = one.confidence() != null;
        int order = Boolean.compare(weak, other.confidence() != null);
        order = order == 0 ? one.subject().compareTo(other.subject()) : order;
        order = order == 0 ? one.word().compareTo(other.word()) : order;
        order = order == 0 ? one.value().compareTo(other.value()) : order;
        return order == 0 ? one.from().compareTo(other.from()) : order;
    }

    /** What makes two assumptions one line. */
    private record Kind(
            String subject,
            String word,
            String value,
            String from,
            @Nullable String confidence) {}

    /** An assumption about an item, or a port, of a shape. */
    private record OfShape(boolean port, int index, Kind kind) {}

    private final JudgedPlant plant;
    private final Fabric fabric;

    /** By shape. */
    private final List<List<OfShape>> ofShapes = new ArrayList<>();

    /** By kind: the first item or port of each thing, by what tells it apart. */
    private final Map<Kind, Map<String, Integer>> things = new LinkedHashMap<>();

    private PlantAssumptions(JudgedPlant plant) {
        this.plant = plant;
        fabric = plant.fabric();
        for (int shape = 0; shape < plant.channels().shapeCount(); shape++) {
            ofShapes.add(of(plant.channels().shape(shape)));
            own(ofShapes.getLast(), plant.channels().shape(shape));
        }
    }

    static List<CheckView.Assumption> of(JudgedPlant plant) {
        PlantAssumptions all = new PlantAssumptions(plant);
        BitSet assuming = new BitSet();
        for (int shape = 0; shape < all.ofShapes.size(); shape++) {
            assuming.set(shape, !all.ofShapes.get(shape).isEmpty());
        }
        plant.channels().each(assuming, all::count);
        return all.list();
    }

    private static List<OfShape> of(Shape shape) {
        List<OfShape> found = new ArrayList<>();
        for (NotSaid word : NotSaid.of(shape)) {
            ItemType type = shape.items().get(word.item()).type();
            String from = word.met().isEmpty()
                    ? "not said here nor by what it meets: not judged"
                    : "not said: fits what it meets";
            String value = word.value(word.atA(), "at a", word.atB(), "at b");
            found.add(new OfShape(false, word.item(), new Kind(subject(type), word.word(), value, from, null)));
        }
        for (int i = 0; i < shape.items().size(); i++) {
            ItemType type = shape.items().get(i).type();
            doubted(found, false, i, subject(type), "map", type.name(), type.provenance());
            weak(found, i, type);
        }
        for (int p = 0; p < shape.ports().size(); p++) {
            PortType type = shape.ports().get(p).type();
            if (type != null) {
                port(found, p, type);
            }
        }
        return found;
    }

    /** Entries of the user's own that replace ours. */
    private void own(List<OfShape> found, Shape shape) {
        for (OwnEntries.Used used : OwnEntries.of(shape, plant.catalogue())) {
            String subject = used.port()
                    ? "port"
                    : subject(shape.items().get(used.index()).type());
            String confidence = used.provenance().confidence().word();
            String from = OwnEntries.from(used.provenance());
            found.add(new OfShape(
                    used.port(), used.index(), new Kind(subject, OwnEntries.WORD, used.name(), from, confidence)));
        }
    }

    /** Words of a part whose entry is of low confidence. */
    private static void weak(List<OfShape> found, int item, ItemType type) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Face face : type.faces()) {
            weak(words, "pins", face.pins(), pins -> pins == Pins.PINNED ? "M" : "F");
            weak(words, "polish", face.slope(), slope -> slope == Slope.FLAT ? "flat" : "APC");
            weak(words, "fibre", face.fibre(), FibreKind::name);
        }
        words.forEach((word, values) -> found.add(new OfShape(
                false,
                item,
                new Kind(
                        subject(type),
                        word,
                        String.join(" or ", values),
                        "the entry of the part; its data sheet says for certain",
                        Confidence.LOW.word()))));
    }

    private static <T> void weak(Map<String, Set<String>> words, String word, Said<T> said, Function<T, String> name) {
        T value = said.value();
        if (value != null && said.doubted()) {
            words.computeIfAbsent(word, w -> new TreeSet<>()).add(name.apply(value));
        }
    }

    private static void port(List<OfShape> found, int port, PortType type) {
        MdiLayout layout = type.layout();
        Fact<Slope> slope = layout.slope();
        if (slope != null && type.mdis().getFirst().slope().doubted()) {
            String polish = slope.value() == Slope.FLAT ? "flat" : "APC";
            doubted(found, true, port, "port", "polish", polish, slope.provenance());
        }
        String lanes = type.pmd().name() + " on " + layout.connectorName();
        doubted(found, true, port, "port", "lanes", lanes, layout.provenance());
    }

    private static void doubted(
            List<OfShape> found,
            boolean port,
            int index,
            String subject,
            String word,
            String value,
            Provenance provenance) {
        if (provenance.confidence() != Confidence.HIGH) {
            String confidence = provenance.confidence().word();
            found.add(new OfShape(port, index, new Kind(subject, word, value, provenance.source(), confidence)));
        }
    }

    private static String subject(ItemType type) {
        return type.kind().name().toLowerCase(Locale.ROOT);
    }

    private void count(Channel channel) {
        for (OfShape assumption : ofShapes.get(channel.shape())) {
            int index = assumption.port ? channel.port(assumption.index) : channel.item(assumption.index);
            String name = assumption.port ? fabric.portName(index) : fabric.assetName(index);
            things.computeIfAbsent(assumption.kind, kind -> new TreeMap<>()).merge(name, index, Math::min);
        }
    }

    private List<CheckView.Assumption> list() {
        PanelRows rows = new PanelRows(plant.source(), fabric);
        List<CheckView.Assumption> list = new ArrayList<>();
        things.forEach((kind, by) -> {
            List<Map.Entry<String, Integer>> first = by.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .limit(SHOWN)
                    .toList();
            boolean ports = kind.subject.equals("port");
            list.add(new CheckView.Assumption(
                    kind.subject,
                    by.size(),
                    kind.word,
                    kind.value,
                    kind.from,
                    kind.confidence,
                    first.stream()
                            .map(thing -> new CheckView.Example(
                                    thing.getKey(),
                                    DiagnosticView.place(
                                            place(rows, ports, thing.getValue()).span())))
                            .toList()));
        });
        list.addAll(OwnRows.of(plant));
        list.sort(PlantAssumptions::compare);
        return list;
    }

    private Place place(PanelRows rows, boolean port, int index) {
        return port ? fabric.opticsOf(index).row() : rows.item(index);
    }
}
