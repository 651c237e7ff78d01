package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.PlanningFacts;
import dev.ferrule.catalog.PortSplit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds modules and cords for links of one kind. There are no prices for all of them, so cheap is: the switch maker's
 * modules, then those that anybody makes; multimode before single-mode; straight cords before splitting ones; the
 * shorter reach before the longer.
 */
final class Kits {

    /** One end of a link: its cage, how it is cut, and who made the switch that decides whose modules come first. */
    record EndKind(CageGroup cage, PortSplit mode) {}

    private final PlanningFacts facts;
    private final PortModules modules;
    private final CordParts cords;
    private final LaneProof proof;
    private final Catalogue catalogue;
    private final CablingIntent cabling;

    Kits(Catalogue catalogue, CablingIntent cabling, LaneProof proof) {
        this.catalogue = catalogue;
        this.cabling = cabling;
        this.proof = proof;
        facts = PlanningFacts.of(catalogue);
        modules = new PortModules(catalogue);
        cords = CordParts.of(catalogue);
    }

    /** Whether a kit has the module that is already in the upper cages; any has where none is. */
    static boolean keeps(Kit kit, @Nullable PortModule fixed) {
        return fixed == null
                || (fixed.transceiver().equals(kit.z().transceiver())
                        && fixed.mode().equals(kit.z().mode()));
    }

    /** All that would light the link, whatever its length, the cheapest first. */
    List<Kit> all(EndKind a, EndKind z, String protocol, String maker) {
        List<PortModule> nears = modules.fitting(a.cage(), a.mode(), protocol);
        List<PortModule> fars = modules.fitting(z.cage(), z.mode(), protocol);
        List<Kit> kits = new ArrayList<>();
        for (PortModule far : fars) {
            for (PortModule near : nears) {
                if (far.singleMode() == near.singleMode() && wanted(far)) {
                    kits(near, far, maker, kits);
                }
            }
        }
        kits.sort(Comparator.comparingInt((Kit kit) -> rank(kit.a(), maker) + rank(kit.z(), maker))
                .thenComparingInt(kit -> kit.z().singleMode() ? 1 : 0)
                .thenComparingInt(Kit::legs)
                .thenComparingLong(Kit::reach)
                .thenComparingInt(kit -> kit.cord().maker().isEmpty() ? 1 : 0)
                .thenComparingInt(kit -> kit.z().order())
                .thenComparingInt(kit -> kit.a().order()));
        return kits;
    }

    private boolean wanted(PortModule module) {
        return cabling.media().equals("auto") || cabling.media().equals("SM") == module.singleMode();
    }

    private int rank(PortModule module, String maker) {
        String made = facts.maker("transceivers", module.transceiver().name());
        return made.equalsIgnoreCase(maker) ? 0 : made.isEmpty() ? 1 : 3;
    }

    private void kits(PortModule near, PortModule far, String maker, List<Kit> into) {
        int legs = far.linksPerMdi();
        boolean lowerSplit = near.linksPerMdi() > 1;
        boolean talk = near.pmd().name().equals(far.pmd().name())
                || catalogue.interoperation(near.pmd().name(), far.pmd().name()) != null;
        if (lowerSplit || !talk || near.mdisPerLink() != far.mdisPerLink() || !samePolish(near, far, legs)) {
            return;
        }
        String fibre = facts.text("cabling", near.singleMode() ? "single_mode" : "multimode");
        Long reachNear = (legs > 1 ? near.splitReach() : near.reach()).get(fibre);
        Long reachFar = (legs > 1 ? far.splitReach() : far.reach()).get(fibre);
        if (reachNear == null || reachFar == null) {
            return;
        }
        for (String made : maker.isEmpty() ? List.of("") : List.of(maker, "")) {
            CordPart cord = cord(near, far, fibre, made);
            if (cord != null) {
                into.add(new Kit(near, far, cord, legs, fibre, Math.min(reachNear, reachFar)));
            }
        }
    }

    /** A splitting cord may end in duplex plugs, whose faces are others. */
    private static boolean samePolish(PortModule near, PortModule far, int legs) {
        return near.polish().equals(far.polish())
                || (legs > 1 && !near.connector().equals(far.connector()));
    }

    /** The first cord of a maker, or of those that anybody makes, that lights the link. */
    private @Nullable CordPart cord(PortModule near, PortModule far, String fibre, String maker) {
        for (CordPart cord : cords.all()) {
            if (cord.maker().equalsIgnoreCase(maker) && fits(cord, near, far, fibre)) {
                return cord;
            }
        }
        return null;
    }

    private boolean fits(CordPart cord, PortModule near, PortModule far, String fibre) {
        int legs = far.linksPerMdi();
        boolean ends = cord.near().equals(far.connector()) && cord.far().equals(near.connector());
        boolean faces = far.polish().isEmpty() || far.polish().equals(cord.polish());
        boolean pins = cord.pins().isEmpty()
                || cord.pins().equals("F/F")
                || cord.pins().equals("F");
        return ends
                && faces
                && pins
                && !cord.polish().equals(far.polish().isEmpty() ? "APC" : "")
                && cord.legs() == legs
                && cord.fibre().equals(fibre)
                && proof.holds(chain(cord, near, far));
    }

    private static String chain(CordPart cord, PortModule near, PortModule far) {
        int legs = far.linksPerMdi();
        String modeFar = legs > 1
                ? " mode=" + far.mode().links() / Math.max(1, far.mdis()) + "x"
                        + far.mode().gbps()
                : "";
        String modeNear = near.linksPerMdi() > 1
                ? " mode=" + near.linksPerMdi() + "x" + near.mode().gbps()
                : "";
        String count = far.mdisPerLink() > 1 ? " x" + far.mdisPerLink() : "";
        return "pmd " + far.pmd().name() + modeFar + " > " + cord.words() + count + " > pmd "
                + near.pmd().name() + modeNear + (legs > 1 ? " x" + legs : "");
    }
}
