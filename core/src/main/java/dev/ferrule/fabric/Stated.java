package dev.ferrule.fabric;

import dev.ferrule.catalog.Performance;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/** What the files of a plant say of single items and ports, beyond their types. */
public final class Stated {

    private final Fabric fabric;

    public Stated(Fabric fabric) {
        this.fabric = fabric;
    }

    /** How long an item is; null where nothing says. */
    public @Nullable Length length(int item) {
        int millimetres = millimetres(item);
        return millimetres == 0 ? null : new Length(millimetres);
    }

    int millimetres(int item) {
        int cable = fabric.cableOf(item);
        if (cable < 0) {
            return 0;
        }
        if (!fabric.isSegment(item)) {
            return fabric.cables.millimetres(cable);
        }
        Length own = fabric.cables.segments.length(
                fabric.cables.id(cable), fabric.cables.legNumber(cable), fabric.segment(item) - 1);
        return own == null ? 0 : (int) own.millimetres();
    }

    /** How well an item is made. */
    public Performance performance(int item) {
        int cable = fabric.cableOf(item);
        if (cable < 0) {
            return fabric.module(item).performance();
        }
        if (fabric.isSegment(item)) {
            return fabric.cables.segments.performance(
                    fabric.cables.id(cable), fabric.cables.legNumber(cable), fabric.segment(item) - 1);
        }
        PartSpec part = fabric.cables.part(cable);
        return part == null ? Performance.UNSAID : part.performance();
    }

    /** The word for what a splice loses; null where nobody says one, and of slots that are no splice. */
    public @Nullable String splice(int slot) {
        int second = fabric.isSplice(slot) ? fabric.faceAt(slot, 1) : Fabric.NONE;
        return second < 0 ? null : spliceBefore(fabric.itemOf(second));
    }

    /** The same of the splice before a piece. */
    @Nullable
    String spliceBefore(int item) {
        int cable = fabric.cableOf(item);
        return cable < 0 || !fabric.isSegment(item)
                ? null
                : fabric.cables.segments.loss(
                        fabric.cables.id(cable), fabric.cables.legNumber(cable), fabric.segment(item) - 1);
    }

    /** The module in a port, as the catalogue calls it; null where nothing is known of one. */
    public @Nullable String transceiver(int port) {
        Optics.Optic optic = port < 0 ? null : fabric.optics.of(fabric.portCage[port]);
        return optic == null ? null : optic.name();
    }
}
