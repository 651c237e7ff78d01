package dev.ferrule.netbox;

import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Infers what {@code positions} of rear ports mean. Strongest first: positions that front ports have themselves, labels
 * and names of ports, a map that no row of duplex ports would have, the words simplex and duplex, the bare numbers.
 */
public final class Positions {

    private final DeviceType type;
    private final NetboxTypes types;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<Inference> inferences = new ArrayList<>();

    /** Infers for each rear port of the type, in their order. */
    public Positions(DeviceType type, NetboxTypes types) {
        this.type = type;
        this.types = types;
        for (int rear = 0; rear < type.rears().size(); rear++) {
            inferences.add(new Rear(rear).infer());
        }
    }

    public List<Inference> ofRears() {
        return List.copyOf(inferences);
    }

    /** Where the numbers disagree, or do not decide. */
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** One rear port and what is mapped to it. */
    private final class Rear {

        private final DeviceType.Port port;
        private final List<DeviceType.Mapping> mappings;
        private final List<DeviceType.Port> fronts;
        private final int positions;

        Rear(int rear) {
            port = type.rears().get(rear);
            mappings = type.ofRear(rear);
            fronts = mappings.stream()
                    .map(DeviceType.Mapping::front)
                    .distinct()
                    .map(type.fronts()::get)
                    .toList();
            positions = port.positions();
        }

        Inference infer() {
            if (fronts.isEmpty()) {
                return found(Meaning.UNKNOWN, false, null, "no front port is mapped to it");
            }
            if (positions == 1) {
                return found(Meaning.WHOLE, true, null, "there is one");
            }
            if (!types.array(port.type())) {
                return noArray();
            }
            Inference inference = ownPositions();
            if (inference == null) {
                inference = named();
            }
            return inference == null ? counted() : inference;
        }

        private Inference found(Meaning meaning, boolean certain, @Nullable Connector connector, String why) {
            return new Inference(meaning, certain, connector, Inference.Fronts.WHOLE, why);
        }

        private Inference fibres(Inference.Fronts form, String why) {
            return new Inference(Meaning.FIBRES, true, rearWith(positions), form, why);
        }

        private @Nullable Connector rearWith(int fibres) {
            return types.connector(port.type(), fibres);
        }

        /** A pigtail splice, the line of a multiplexer, a bundle of a plate: more positions than its type has fibres. */
        private Inference noArray() {
            int own = types.fibres(port.type());
            if (own == 0) {
                return found(
                        Meaning.UNKNOWN, false, null, "a port of the type " + port.type() + " has no number of fibres");
            }
            if (positions > own) {
                // A bundle of a plate, the branches of a tap: no fault of its file.
                return found(
                        Meaning.UNKNOWN,
                        false,
                        null,
                        port.type() + " holds " + Words.plural(own, "fibre")
                                + ": they stand for several connectors, branches or wavelengths");
            }
            boolean split = fronts.stream().allMatch(front -> front.positions() == 1);
            return new Inference(
                    Meaning.FIBRES,
                    true,
                    rearWith(own),
                    split ? Inference.Fronts.UNSAID : Inference.Fronts.WHOLE,
                    port.type() + " holds as many");
        }

        /** Front ports that have positions themselves count as their connector does. */
        private @Nullable Inference ownPositions() {
            int most =
                    fronts.stream().mapToInt(DeviceType.Port::positions).max().orElse(1);
            if (most == 1) {
                return null;
            }
            String kind = fronts.getFirst().type();
            boolean whole = fronts.stream().allMatch(front -> types.connector(front.type(), front.positions()) != null);
            if (whole) {
                return fibres(Inference.Fronts.WHOLE, "its front ports of type " + kind + " have " + most + " each");
            }
            boolean pairs =
                    fronts.stream().allMatch(front -> types.connector(front.type(), 2 * front.positions()) != null);
            return pairs
                    ? found(
                            Meaning.PAIRS,
                            true,
                            rearWith(2 * positions),
                            "its front ports of type " + kind + " have " + most + " each")
                    : null;
        }

        private @Nullable Inference named() {
            String halves = PortNames.halves(fronts);
            if (halves != null) {
                return fibres(
                        Inference.Fronts.HALVES, "its front ports are the halves of duplex ones (" + halves + ")");
            }
            if (PortNames.fibrePairs(fronts)) {
                return pairs("the names of its front ports are two fibres each (\""
                        + fronts.getFirst().name() + "\")");
            }
            if (PortNames.fibres(port) == 2 * positions) {
                return pairs("its name counts " + 2 * positions + " fibres");
            }
            if (PortNames.says(type.prose(), "simplex", "duplex") && rearWith(positions) != null) {
                return fibres(Inference.Fronts.SIMPLEX, "the type is called simplex");
            }
            if (crosses()) {
                return fibres(
                        duplexSaid() ? Inference.Fronts.HALVES : Inference.Fronts.UNSAID,
                        "its front ports take them in the order " + order());
            }
            return duplexSaid() && fronts.size() == positions && rearWith(2 * positions) != null
                    ? pairs("the type is called duplex")
                    : null;
        }

        private boolean duplexSaid() {
            return PortNames.says(type.prose(), "duplex", "simplex");
        }

        private Inference pairs(String why) {
            int mapped = 2 * fronts.size();
            Connector connector = rearWith(2 * positions) == null ? rearWith(mapped) : rearWith(2 * positions);
            return found(Meaning.PAIRS, true, connector, why);
        }

        /** Neither ascending nor descending: duplex pairs side by side are never exchanged like that. */
        private boolean crosses() {
            boolean up = false;
            boolean down = false;
            for (int i = 1; i < mappings.size(); i++) {
                up |= mappings.get(i).rearPosition() > mappings.get(i - 1).rearPosition();
                down |= mappings.get(i).rearPosition() < mappings.get(i - 1).rearPosition();
            }
            return up && down && rearWith(positions) != null;
        }

        private String order() {
            List<String> first = mappings.stream()
                    .limit(4)
                    .map(mapping -> String.valueOf(mapping.rearPosition()))
                    .toList();
            return String.join(", ", first) + (mappings.size() > 4 ? " …" : "");
        }

        /** Nothing but numbers: which array is sold with so many fibres. */
        private Inference counted() {
            boolean duplex = fronts.stream().allMatch(front -> types.fibres(front.type()) == 2);
            Connector asFibres = rearWith(positions);
            Connector asPairs = duplex ? rearWith(2 * positions) : null;
            String counts =
                    fronts.size() + " front ports of type " + fronts.getFirst().type();
            if (duplex && 2 * fronts.size() == positions && asFibres != null) {
                disagree(positions + " positions are fibres of " + asFibres.name() + ", but its " + counts
                        + " take one each, and hold two fibres each; they are taken as pairs");
                return found(Meaning.PAIRS, true, asFibres, counts + " hold " + positions + " fibres");
            }
            if (asPairs != null && asFibres == null) {
                return found(
                        Meaning.PAIRS,
                        true,
                        asPairs,
                        counts + " make " + 2 * positions + " fibres of " + asPairs.name());
            }
            if (asFibres != null && asPairs == null) {
                return fibres(
                        duplex ? Inference.Fronts.UNSAID : Inference.Fronts.WHOLE, asFibres.name() + " has as many");
            }
            if (asFibres != null) {
                disagree(positions + " positions of \"" + port.name() + "\" may be fibres of " + asFibres.name()
                        + " or duplex pairs; no name, label or word tells which");
                return new Inference(
                        Meaning.FIBRES, false, asFibres, Inference.Fronts.UNSAID, asFibres.name() + " has as many");
            }
            disagree("no array of type " + port.type() + " has " + positions + " fibres" + (duplex ? " or pairs" : "")
                    + ", for which \"" + port.name() + "\" has positions");
            return found(Meaning.UNKNOWN, false, null, "no connector has as many fibres");
        }

        private void disagree(String why) {
            findings.add(
                    Diagnostic.warning(Code.AMBIGUOUS_NAME, port.place(), "the numbers of positions disagree", why));
        }
    }
}
