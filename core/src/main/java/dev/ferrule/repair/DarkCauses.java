package dev.ferrule.repair;

import dev.ferrule.diag.Place;
import dev.ferrule.fabric.Cables;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LegSequence;
import dev.ferrule.fabric.UnspokenLegs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dark link may be dark for: a row that is not read, a leg without a row, the inside of a cable, a plug in a wrong port. */
final class DarkCauses {

    private final Fabric fabric;
    private final LegSequence sequence;
    private @Nullable List<Cables.Abandoned> abandoned;
    private @Nullable List<UnspokenLegs> unspoken;

    DarkCauses(Fabric fabric) {
        this.fabric = fabric;
        sequence = new LegSequence(fabric.cables());
    }

    /**
     * Where both ends' light stops at one device, the plug of one of the two is in the wrong port: that of a leg whose
     * siblings let expect the port of the other, else that of a cord sooner than the leg of a trunk, which is seldom moved.
     */
    @Nullable
    Stop astray(DarkLink dark) {
        Stop a = dark.a();
        Stop z = dark.z();
        if (a == null || z == null || a.device() < 0 || a.device() != z.device() || (a.inside() && z.inside())) {
            return null;
        }
        if (expected(a, z) != expected(z, a)) {
            return expected(a, z) ? a : z;
        }
        boolean cordA = cord(a);
        boolean cordZ = cord(z);
        boolean modules = fabric.cableOf(a.item()) < 0 || fabric.cableOf(z.item()) < 0;
        if (cordA == cordZ) {
            return modules ? null : a.cable() <= z.cable() ? a : z;
        }
        return cordA ? a : z;
    }

    /** Whether the other legs of a cable let expect its plug where the light of the other end stops. */
    private boolean expected(Stop stop, Stop other) {
        return stop.cable() >= 0
                && fabric.cableOf(stop.item()) >= 0
                && (other.at().equals(sequence.broken(stop.cable(), "a"))
                        || other.at().equals(sequence.broken(stop.cable(), "b")));
    }

    private boolean cord(Stop stop) {
        return stop.cable() >= 0 && fabric.cables().legs(stop.cable()) <= 1;
    }

    /** A row that is not read for its status and names a place where the light ends; one that names both comes first. */
    Cables.@Nullable Abandoned abandoned(DarkLink dark) {
        if (abandoned == null) {
            abandoned = fabric.cables().abandoned();
        }
        Cables.Abandoned found = null;
        for (Cables.Abandoned row : abandoned) {
            if (row.ends().containsAll(dark.ports())) {
                return row;
            }
            boolean one = dark.ports().stream().anyMatch(row.ends()::contains);
            found = found == null && one ? row : found;
        }
        return found;
    }

    /**
     * A cable of which no row speaks of a leg: one whose own end is loose, or one between the devices where the light ends.
     */
    @Nullable
    UnspokenLegs unspoken(DarkLink dark) {
        if (unspoken == null) {
            unspoken = UnspokenLegs.of(fabric.cables());
        }
        int loose = loose(dark.a()) >= 0 ? loose(dark.a()) : loose(dark.z());
        String one = device(dark.a());
        String other = device(dark.z());
        boolean between = !one.isEmpty() && !other.isEmpty();
        return unspoken.stream()
                .filter(legs -> legs.id() == loose
                        || (between && (joins(legs.first(), one, other) || joins(legs.first(), other, one))))
                .findFirst()
                .orElse(null);
    }

    /** The device where light ends; empty where it ends at none. */
    private String device(@Nullable Stop stop) {
        return stop == null || stop.device() < 0 ? "" : fabric.devices().name(stop.device());
    }

    /** Where the inside of a cable is said, of several pieces, that the light of both ends leaves; null for none. */
    @Nullable
    Place spliced(DarkLink dark) {
        Stop a = dark.a();
        return a == null || loose(a) < 0 || loose(a) != loose(dark.z())
                ? null
                : fabric.cables().inside(a.cable());
    }

    /** The number of the id of a fan-out that the light leaves where no row of it is; NONE else. */
    int loose(@Nullable Stop stop) {
        if (stop == null || !stop.at().isEmpty() || stop.inside() || stop.cable() < 0) {
            return Fabric.NONE;
        }
        return fabric.itemType(stop.item()).faces().size() > 2 ? fabric.cables().idNumber(stop.cable()) : Fabric.NONE;
    }

    private boolean joins(int cable, String one, String other) {
        return fabric.cables().cell(cable, "a_device").equals(one)
                && fabric.cables().cell(cable, "b_device").equals(other);
    }
}
