package dev.ferrule.plan;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.Part;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the method of structured cabling for a kit: types of cords and trunks, cassettes, pins. Candidates are tried in
 * the order B, A, C; the first whose every lane arrives is taken.
 */
final class Methods {

    private static final List<String> LETTERS = List.of("B", "A", "C");
    private static final List<String> CASSETTES = List.of("U-low-A", "SEQ", "AF");

    private final Catalogue catalogue;
    private final CablingIntent cabling;
    private final LaneProof proof;
    private final IdentityHashMap<Kit, @Nullable Method> known = new IdentityHashMap<>();

    Methods(Catalogue catalogue, CablingIntent cabling, LaneProof proof) {
        this.catalogue = catalogue;
        this.cabling = cabling;
        this.proof = proof;
    }

    /** Null when none is right. */
    @Nullable
    Method of(Kit kit) {
        if (!known.containsKey(kit)) {
            boolean array = kit.z().layout().connector().array();
            known.put(kit, array ? plates(kit) : cassettes(kit));
        }
        return known.get(kit);
    }

    private List<String> letters() {
        return switch (cabling.method()) {
            case "A", "B", "C" -> List.of(cabling.method());
            case "U1", "U2" -> List.of("B");
            default -> LETTERS;
        };
    }

    /** Cords with plugs of that connector on both ends, by type, for an MDI at one end and a plate at the other. */
    private List<CordPart> cords(Kit kit, String maker, boolean toPlate) {
        String pins = cabling.pinnedTrunk() || !toPlate ? "F/F" : "F/M";
        String polish = kit.z().polish();
        List<CordPart> found = new ArrayList<>();
        for (CordPart cord : CordParts.of(catalogue).all()) {
            boolean straight = cord.words().startsWith("cord ")
                    && cord.near().equals(kit.z().connector());
            boolean fits = cord.fibre().equals(kit.fibre())
                    && (polish.isEmpty()
                            ? !cord.polish().equals("APC")
                            : cord.polish().equals(polish));
            boolean right = polish.isEmpty() || cord.pins().equals(pins);
            if (straight
                    && fits
                    && right
                    && (cord.maker().isEmpty() || cord.maker().equals(maker))) {
                found.add(cord);
            }
        }
        found.sort((one, other) -> Integer.compare(order(one, maker), order(other, maker)));
        return found;
    }

    private static int order(CordPart cord, String maker) {
        int letter = LETTERS.indexOf(cord.type());
        return (letter < 0 ? 3 : letter) * 4
                + (cord.maker().equals(maker) && !maker.isEmpty() ? 0 : 1)
                + (cord.words().endsWith("8f") ? 0 : 2);
    }

    private @Nullable Method plates(Kit kit) {
        Connector connector = kit.z().layout().connector();
        String plate = plate(connector);
        int fibres = fibres(kit, connector);
        String maker = kit.cord().maker();
        List<CordPart> fars = cords(kit, maker, true);
        List<CordPart> nears = kit.legs() > 1 ? splitters(kit) : fars;
        List<CordPart> middles = cabling.pinnedTrunk() ? cords(kit, "", false) : pinned(kit, fibres, connector);
        if (plate == null) {
            return null;
        }
        for (CordPart far : fars) {
            for (CordPart near : nears) {
                for (String letter : letters()) {
                    for (String second : seconds()) {
                        Method method = plates(kit, near, far, middles, letter, second, plate, connector, fibres);
                        if (method != null) {
                            return method;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** Types of a second trunk; the empty one where there is none. */
    private List<String> seconds() {
        boolean two =
                cabling.style() == CablingIntent.Style.ZONE || cabling.style() == CablingIntent.Style.CROSS_CONNECT;
        return two ? LETTERS : List.of("");
    }

    private @Nullable Method plates(
            Kit kit,
            CordPart near,
            CordPart far,
            List<CordPart> middles,
            String letter,
            String second,
            String plate,
            Connector connector,
            int fibres) {
        String rest = (cabling.pinnedTrunk() ? "M/M " : "F/F ") + kit.z().polish() + " " + kit.fibre()
                + (fibres < connector.positions() ? " " + fibres + "f" : "");
        String trunk = connector.name() + " " + letter + " " + rest;
        // In a zone panel two trunks meet: the second one's pins are the other way round at that end.
        boolean zone = cabling.style() == CablingIntent.Style.ZONE;
        String secondPins = cabling.pinnedTrunk() ? "F/M" : "M/F";
        String pinned = rest.substring(rest.indexOf(' '));
        String other =
                second.isEmpty() ? "" : connector.name() + " " + second + " " + (zone ? secondPins + pinned : rest);
        boolean cross = cabling.style() == CablingIntent.Style.CROSS_CONNECT;
        List<CordPart> between = cross ? middles : List.of(far);
        for (CordPart middle : between) {
            String chain = "pmd " + kit.z().pmd().name() + mode(kit) + " > " + far.words() + " > adapter A > trunk "
                    + (other.isEmpty() ? "" : other.replace(secondPins, reversed(secondPins)) + " > adapter A > ")
                    + (cross ? middle.words() + " > adapter A > " : "")
                    + (other.isEmpty() ? "" : "trunk ")
                    + trunk + " > adapter A > " + turned(kit, near) + " > pmd "
                    + kit.a().pmd().name()
                    + (kit.legs() > 1 ? " x" + kit.legs() : "");
            if (proof.holds(chain)) {
                return new Method(near, far, cross ? middle : null, trunk, other, plate, 12, 1, fibres);
            }
        }
        return null;
    }

    /** Cords between two plates behind which trunks have no pins; they are ordered by their words. */
    private static List<CordPart> pinned(Kit kit, int fibres, Connector connector) {
        List<CordPart> cords = new ArrayList<>();
        for (String letter : LETTERS) {
            String words = "cord " + connector.name() + " " + letter + " M/M "
                    + kit.z().polish() + " " + kit.fibre() + (fibres < connector.positions() ? " " + fibres + "f" : "");
            cords.add(new CordPart(
                    words,
                    words,
                    "",
                    connector.name(),
                    connector.name(),
                    1,
                    letter,
                    "M/M",
                    kit.z().polish(),
                    kit.fibre(),
                    List.of()));
        }
        return cords;
    }

    private static String reversed(String pins) {
        return pins.charAt(2) + "/" + pins.charAt(0);
    }

    /** Seen from the panel a cord has its other end first. */
    private static String turned(Kit kit, CordPart near) {
        return kit.legs() > 1 ? near.words() : near.words().replace("F/M", "M/F");
    }

    private static String mode(Kit kit) {
        return kit.legs() > 1 ? " mode=" + kit.legs() + "x" + kit.z().mode().gbps() : "";
    }

    private List<CordPart> splitters(Kit kit) {
        List<CordPart> found = new ArrayList<>();
        for (CordPart cord : CordParts.of(catalogue).all()) {
            if (cord.near().equals(kit.cord().near())
                    && cord.far().equals(kit.cord().far())
                    && cord.legs() == kit.legs()
                    && cord.polish().equals(kit.cord().polish())
                    && cord.fibre().equals(kit.fibre())) {
                found.add(cord);
            }
        }
        return found;
    }

    private @Nullable String plate(Connector connector) {
        for (String name : catalogue.entries("parts").keySet()) {
            Part part = catalogue.part(name);
            if (part != null && part.count() == 12 && ("adapter " + connector.name() + " A").equals(part.words())) {
                return name;
            }
        }
        return null;
    }

    /** Eight where the lanes leave the middle of twelve dark, so that a trunk has no fibre that nobody uses. */
    private static int fibres(Kit kit, Connector connector) {
        int used = (int) kit.z().layout().lanes().stream()
                .filter(lane -> lane.mdi() == 1)
                .map(Lane::position)
                .distinct()
                .count();
        for (int count : connector.populated().keySet().stream().sorted().toList()) {
            List<Integer> positions = connector.populated().getOrDefault(count, List.of());
            boolean all = kit.z().layout().lanes().stream().allMatch(lane -> positions.contains(lane.position()));
            if (count >= used && all) {
                return count;
            }
        }
        return connector.positions();
    }

    private @Nullable Method cassettes(Kit kit) {
        if (cabling.style() != CablingIntent.Style.STRUCTURED && cabling.style() != CablingIntent.Style.MIXED) {
            return null;
        }
        List<CordPart> cords = cords(kit, "", false);
        String polish = kit.z().singleMode() ? "APC" : "flat";
        String pins = cabling.pinnedTrunk() ? "F " : "M ";
        String trunkPins = cabling.pinnedTrunk() ? "M/M " : "F/F ";
        for (String name : CASSETTES) {
            for (String letter : letters()) {
                for (CordPart near : cords) {
                    for (CordPart far : cords) {
                        String cassette = "cassette " + name + " " + pins + polish + " " + kit.fibre();
                        String trunk = "MPO-12 " + letter + " " + trunkPins + polish + " " + kit.fibre();
                        String chain = "pmd " + kit.z().pmd().name() + " x6 > " + far.words() + " x6 > " + cassette
                                + " > adapter A > trunk " + trunk + " > adapter A > " + cassette + " > " + near.words()
                                + " x6 > pmd " + kit.a().pmd().name() + " x6";
                        if (proof.holds(chain)) {
                            return new Method(near, far, null, trunk, "", cassette, 6, 6, 12);
                        }
                    }
                }
            }
        }
        return null;
    }
}
