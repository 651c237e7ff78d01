package dev.ferrule.link;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.ModuleLoss;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is made of, as far as a standard's limit asks.
 *
 * @param cables of fibre, in the order of the run
 * @param pairs mated pairs inside the run
 * @param splices inside the run
 * @param modules what taps, splitters and attenuators lose beside their pairs
 */
public record Installed(List<Cable> cables, int pairs, int splices, List<Bound<Loss>> modules) {

    /**
     * A piece of fibre.
     *
     * @param kind null where nobody says one and nothing tells it
     * @param length null where nobody says one
     */
    public record Cable(
            int item, @Nullable FibreKind kind, @Nullable Length length) {}

    public Installed {
        cables = List.copyOf(cables);
        modules = List.copyOf(modules);
    }

    /**
     * What the items of a run are.
     *
     * @param made by the items of the cabling
     */
    public static Installed of(Cabling cabling, Run run, Installation made, LossFacts facts) {
        Set<FibreKind> said = new LinkedHashSet<>();
        for (int item : run.items()) {
            FibreKind kind = kind(cabling.type(item));
            if (kind != null) {
                said.add(kind);
            }
        }
        FibreKind sole = said.size() == 1 ? said.iterator().next() : null;
        List<Cable> cables = new ArrayList<>();
        List<Bound<Loss>> modules = new ArrayList<>();
        for (int at = 0; at < run.items().size(); at++) {
            int item = run.items().get(at);
            ItemType type = cabling.type(item);
            if (Runs.cable(type)) {
                FibreKind kind = kind(type);
                cables.add(new Cable(item, kind == null ? sole : kind, made.length(item)));
            }
            Bound<Loss> own =
                    own(type, run.legs().get(at), made.performance(item).part(), facts);
            if (own != null) {
                modules.add(own);
            }
        }
        int splices = splices(cabling, run);
        return new Installed(cables, run.pairs().size() - splices, splices, modules);
    }

    private static @Nullable FibreKind kind(ItemType type) {
        for (Face face : type.faces()) {
            FibreKind kind = face.fibre().value();
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** Cassettes are accepted by their pairs; what is stated apart from the pairs comes on top. */
    private static @Nullable Bound<Loss> own(ItemType type, int leg, @Nullable String part, LossFacts facts) {
        ModuleLoss own = part == null ? null : facts.partModule(part);
        ModuleLoss stated = own != null || type.kind().cable() ? own : facts.module(type.name());
        if (stated == null
                || stated.basis() != ModuleLoss.Basis.INSIDE
                || stated.grade().max() == null) {
            return null;
        }
        Fact<Loss> most = leg >= 0 && leg < stated.branches().size()
                ? stated.branches().get(leg)
                : stated.grade().max();
        return new Bound<>(most.value(), stated.grade().name(), false, most.provenance());
    }

    private static int splices(Cabling cabling, Run run) {
        int splices = 0;
        for (int i = 0; i < run.pairs().size(); i++) {
            ItemType type = cabling.type(run.items().get(i));
            for (int face = 0; face < type.faces().size(); face++) {
                int at = cabling.firstFace(run.items().get(i)) + face;
                Joint joint = cabling.joint(at);
                boolean here = cabling.pair(at) == run.pairs().get(i);
                splices += here && joint != null && joint.kind() == Joint.Kind.SPLICE ? 1 : 0;
            }
        }
        return splices;
    }

    /** Names of the kinds of fibre of all cables: {@code OM4, OM3}; null where one is not known. */
    public @Nullable String kindNames() {
        List<String> names = new ArrayList<>();
        for (Cable cable : cables) {
            if (cable.kind() == null) {
                return null;
            }
            names.add(cable.kind().name());
        }
        return names.isEmpty() ? null : String.join(", ", new LinkedHashSet<>(names));
    }

    /** The kind of fibre of all cables; null where they are of several, or one is not known. */
    public @Nullable FibreKind kind() {
        FibreKind first = cables.getFirst().kind();
        boolean same = cables.stream()
                .allMatch(cable -> cable.kind() != null && cable.kind().equals(first));
        return same ? first : null;
    }

    /** The mode of all cables; null where it differs, or is not known. */
    public @Nullable Boolean singleMode() {
        Boolean single = null;
        for (Cable cable : cables) {
            FibreKind kind = cable.kind();
            if (kind == null || (single != null && single != kind.singleMode())) {
                return null;
            }
            single = kind.singleMode();
        }
        return single;
    }

    /** Of all cables together; null where one is not said. */
    public @Nullable Length length() {
        long sum = 0;
        for (Cable cable : cables) {
            Length length = cable.length();
            if (length == null) {
                return null;
            }
            sum += length.millimetres();
        }
        return new Length(sum);
    }
}
