package dev.ferrule.netbox;

import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What NetBox cannot say of a type: the block {@code optics} of its file, or a file of its own with
 * {@code optics_of}. What is not said is empty or null.
 *
 * @param module words of the cassette or plate that the passive ports are
 * @param map the fibres inside, in the catalogue's notation
 * @param adapter the type of its array adapters, as in panels
 * @param words pins, polish and fibre of the rear arrays, as words of a chain
 * @param meaning what positions of rear ports count
 * @param front connector of the front ports
 * @param rear connector of the rear ports
 * @param aliases other names of ports, to the names in the file
 */
record Optics(
        @Nullable Value module,
        @Nullable Value map,
        String adapter,
        String words,
        @Nullable Meaning meaning,
        @Nullable Connector front,
        @Nullable Connector rear,
        Map<String, String> aliases,
        String source,
        String confidence) {

    /** A text and where it stands. */
    record Value(String text, Place place) {}

    static final Optics NONE = new Optics(null, null, "", "", null, null, null, Map.of(), "the optics block", "high");

    /** What is said here overrides what was inferred of a rear port. */
    Inference over(Inference inference, DeviceType type, int index, NetboxTypes types) {
        DeviceType.Port port = type.rears().get(index);
        Inference said = meaning == null ? inference : said(meaning, inference, port, types);
        boolean single = type.ofRear(index).stream()
                .allMatch(mapping -> type.fronts().get(mapping.front()).positions() == 1);
        if (front == null || said.meaning() != Meaning.FIBRES || !single) {
            return said;
        }
        Inference.Fronts form = front.array()
                ? Inference.Fronts.WHOLE
                : front.positions() == 1 ? Inference.Fronts.SIMPLEX : Inference.Fronts.HALVES;
        return new Inference(said.meaning(), said.certain(), said.connector(), form, said.why());
    }

    private Inference said(Meaning meaning, Inference inference, DeviceType.Port port, NetboxTypes types) {
        Connector connector = switch (meaning) {
            case FIBRES -> types.connector(port.type(), port.positions());
            case PAIRS -> types.connector(port.type(), 2 * port.positions());
            case WHOLE, UNKNOWN -> null;
        };
        boolean same = meaning == inference.meaning();
        Inference.Fronts form = same
                ? inference.fronts()
                : meaning == Meaning.FIBRES ? Inference.Fronts.UNSAID : Inference.Fronts.WHOLE;
        return new Inference(meaning, true, same ? inference.connector() : connector, form, "the optics block says so");
    }
}
