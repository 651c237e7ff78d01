package dev.ferrule.view;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Side;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of one element of a chain that is written of a shape. */
final class ChainWords {

    private static final Pattern NAMED_RATE = Pattern.compile("([0-9]{1,4})G");

    private ChainWords() {}

    static String pmd(PortType type) {
        StringBuilder words = new StringBuilder("pmd ").append(quoted(type.pmd().name()));
        words.append(' ').append(type.layout().connector().name());
        MdiLayout known = type.pmd().layouts().stream()
                .filter(layout -> layout.connector().equals(type.layout().connector()))
                .findFirst()
                .orElse(type.layout());
        if (known.mdis() != type.layout().mdis()) {
            words.append(" mdi=").append(type.mdis().getFirst().number());
        }
        Said<Slope> slope = type.mdis().getFirst().slope();
        boolean said = slope.known() && !slope.equals(Said.of(known.slope()));
        words.append(said ? slope.value() == Slope.FLAT ? " flat" : " APC" : "");
        return words.append(mode(type)).toString();
    }

    /** As people write it where the name says a rate, {@code mode=4x100}; the number of links is what counts. */
    private static String mode(PortType type) {
        if (type.links() == 1 && (!type.modeSaid() || type.lanes() == 1)) {
            return "";
        }
        Matcher named = NAMED_RATE.matcher(type.pmd().name());
        boolean whole = type.layout().mdis() == type.pmd().layouts().getFirst().mdis();
        int rate = whole && named.lookingAt() ? Integer.parseInt(named.group(1)) / type.links() : 0;
        return " mode=" + type.links() + (rate == 0 ? "" : "x" + rate);
    }

    static String adapter(Joint joint) {
        if (joint.kind() == Joint.Kind.SPLICE) {
            return "splice";
        }
        String connector = joint.adapter() == null ? "" : " " + joint.adapter().name();
        return "adapter" + connector + (joint.kind() == Joint.Kind.OPPOSED ? " A" : " B");
    }

    static String item(ItemType type, boolean flipped, List<Integer> ports) {
        StringBuilder words = new StringBuilder(type.kind().word());
        Face a = type.faces().getFirst();
        if (type.kind().cable()) {
            words.append(' ').append(a.connector().name()).append(' ').append(type.name());
            words.append(fibres(type, a.connector()));
            words.append(pins(type, flipped));
        } else if (type.kind() == ItemType.Kind.LOOPBACK) {
            words.append(' ').append(quoted(type.name()));
        } else {
            words.append(' ').append(quoted(type.name())).append(assemblyPins(type));
            words.append(somePorts(type, ports));
        }
        words.append(polish(type, flipped));
        words.append(a.fibre().value() == null ? "" : " " + a.fibre().value().name());
        return words.toString();
    }

    private static String fibres(ItemType type, Connector connector) {
        int fibres = 0;
        for (int position = 0; position < connector.positions(); position++) {
            fibres += type.far(position) >= 0 ? 1 : 0;
        }
        return fibres == connector.positions() ? "" : " " + fibres + "f";
    }

    private static String pins(ItemType type, boolean flipped) {
        Pins left = type.faces().getFirst().pins().value();
        Pins right = type.faces().getLast().pins().value();
        if (left == null || right == null) {
            return "";
        }
        return " " + (flipped ? letter(right) + "/" + letter(left) : letter(left) + "/" + letter(right));
    }

    private static String letter(Pins pins) {
        return pins == Pins.PINNED ? "M" : "F";
    }

    private static String assemblyPins(ItemType type) {
        Pins a = pinsOf(type, Side.LEFT);
        Pins b = pinsOf(type, Side.RIGHT);
        if (a == null && b == null) {
            return "";
        }
        return a == null || b == null || a == b
                ? " " + letter(a == null ? Objects.requireNonNull(b) : a)
                : " " + letter(a) + "/" + letter(b);
    }

    private static @Nullable Pins pinsOf(ItemType type, Side side) {
        for (Face face : type.faces()) {
            if (face.side() == side && face.pins().value() != null) {
                return face.pins().value();
            }
        }
        return null;
    }

    private static String somePorts(ItemType type, List<Integer> ports) {
        long all =
                type.faces().stream().filter(face -> face.side() == Side.RIGHT).count();
        return ports.isEmpty() || ports.size() == all
                ? ""
                : " ports="
                        + String.join(",", ports.stream().map(String::valueOf).toList());
    }

    /** One word where both ends have the same; of two the left one first on a cable, side a on a harness. */
    private static String polish(ItemType type, boolean flipped) {
        Slope a = slopeOf(type, Side.LEFT);
        Slope b = slopeOf(type, Side.RIGHT);
        Slope one = a == null ? b : a;
        if (one == null) {
            return "";
        }
        boolean cable = type.kind().cable();
        if (b == null || b == one || !(cable || type.kind() == ItemType.Kind.HARNESS)) {
            return " " + word(one);
        }
        return " " + (flipped && cable ? word(b) + "/" + word(one) : word(one) + "/" + word(b));
    }

    private static String word(Slope slope) {
        return slope == Slope.FLAT ? "flat" : slope == Slope.DOWN ? "APC" : "APC-up";
    }

    /** Of the ends whose polish words say: arrays that are no front; all where there is no array. */
    private static @Nullable Slope slopeOf(ItemType type, Side side) {
        boolean arrays = type.faces().stream().anyMatch(face -> face.connector().array());
        for (Face face : type.faces()) {
            boolean said = !arrays || (face.connector().array() && face.role() != Face.Role.FRONT);
            if (said && face.side() == side && face.slope().value() != null) {
                return face.slope().value();
            }
        }
        return null;
    }

    static String quoted(String name) {
        boolean plain = name.chars().noneMatch(c -> c == ' ' || c == '>' || c == '&');
        return plain ? name : "\"" + name + "\"";
    }
}
