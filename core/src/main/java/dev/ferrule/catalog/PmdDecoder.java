package dev.ferrule.catalog;

import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decodes PMDs with the layouts of their MDIs. */
final class PmdDecoder implements Section.Decoder<Pmd> {

    /** What two PMDs that nobody listed must share to be able to talk. */
    private static final List<String> SIGNAL =
            List.of("lane_rate_gbps", "modulation", "wavelengths_nm", "fec", "protocol");

    private final Function<String, @Nullable Connector> connectors;

    PmdDecoder(Function<String, @Nullable Connector> connectors) {
        this.connectors = connectors;
    }

    @Override
    public Pmd decode(Stanza stanza) {
        Map<String, Fact<String>> signal = new LinkedHashMap<>();
        for (String key : SIGNAL) {
            Fact<String> fact = stanza.fact(key);
            if (fact != null) {
                signal.put(key, fact);
            }
        }
        Fact<String> mode = stanza.fact("mode");
        boolean singleMode = mode != null && mode.value().equals("SM");
        Provenance source = mode == null ? stanza.provenance() : mode.provenance();
        return new Pmd(
                stanza.name(),
                stanza.texts("aliases"),
                String.valueOf(stanza.textOr("standard", "")),
                stanza.integer("lanes"),
                signal,
                bands(stanza),
                new Fact<>(singleMode, source),
                stanza.texts("fibres"),
                layouts(stanza),
                stanza.provenance());
    }

    /** The bands, or the wavelengths that stand for them; wavelengths in words of a user's own are no bands. */
    private static @Nullable Fact<List<Band>> bands(Stanza stanza) {
        boolean stated = stanza.has("bands_nm");
        Fact<String> text = stanza.fact(stated ? "bands_nm" : "wavelengths_nm");
        if (text == null) {
            return null;
        }
        try {
            return new Fact<>(Band.list(text.value()), text.provenance());
        } catch (Notation.Malformed e) {
            if (stated) {
                stanza.fail(stanza.placeOf("bands_nm"), stanza.name() + ": " + e.getMessage());
            }
            return null;
        }
    }

    private List<MdiLayout> layouts(Stanza stanza) {
        List<MdiLayout> layouts = new ArrayList<>();
        for (Node item : stanza.list("layouts")) {
            if (item instanceof Node.Mapping mapping) {
                MdiLayout layout = layout(stanza.inner(mapping));
                if (layout != null) {
                    layouts.add(layout);
                }
            }
        }
        if (layouts.isEmpty()) {
            stanza.fail(stanza.place(), stanza.name() + " has no layout of its MDI");
        }
        return layouts;
    }

    private @Nullable MdiLayout layout(Stanza stanza) {
        String text = stanza.text("connector");
        boolean twin = text.startsWith("2 ");
        Connector connector = connectors.apply(twin ? text.substring(2) : text);
        if (connector == null) {
            stanza.fail(stanza.placeOf("connector"), stanza.name() + ": there is no connector \"" + text + "\"");
            return null;
        }
        List<Lane> lanes = new ArrayList<>();
        for (Node item : stanza.list("lanes")) {
            if (item instanceof Node.Scalar scalar) {
                lanes.addAll(lanes(stanza, scalar, connector, twin ? 2 : 1));
            }
        }
        return new MdiLayout(
                connector,
                twin ? 2 : 1,
                connector.array() ? pins(stanza.fact("pins")) : null,
                slope(stanza.fact("polish")),
                lanes,
                stanza.provenance());
    }

    private static List<Lane> lanes(Stanza stanza, Node.Scalar text, Connector connector, int mdis) {
        try {
            List<Lane> lanes = Notation.lanes(text.text());
            for (Lane lane : lanes) {
                if (lane.position() > connector.positions() || lane.mdi() > mdis) {
                    stanza.fail(
                            text.place(),
                            stanza.name() + ": " + connector.name() + " has no such position: " + text.text());
                    return List.of();
                }
            }
            return lanes;
        } catch (Notation.Malformed e) {
            stanza.fail(text.place(), stanza.name() + ": " + e.getMessage());
            return List.of();
        }
    }

    private static @Nullable Fact<Pins> pins(@Nullable Fact<String> fact) {
        return fact == null
                ? null
                : new Fact<>(fact.value().equals("pinned") ? Pins.PINNED : Pins.UNPINNED, fact.provenance());
    }

    /** The MDI of an angled module leans up, against the plug that leans down. */
    private static @Nullable Fact<Slope> slope(@Nullable Fact<String> fact) {
        return fact == null
                ? null
                : new Fact<>(fact.value().startsWith("APC") ? Slope.UP : Slope.FLAT, fact.provenance());
    }
}
