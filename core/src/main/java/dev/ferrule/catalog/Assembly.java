package dev.ferrule.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item whose inside is not a cable of one type: cassette, harness, conversion cord, mesh, tap, loopback.
 *
 * @param a connectors of side a (a cassette's rear), in order
 * @param b connectors of side b (a cassette's front), in order
 * @param links the fibres inside; positions are those of the item's own plugs
 * @param branches directed further legs of a tap or splitter
 * @param fibres how many positions carry one, where that tells assemblies of one interface apart; 0 when not said
 * @param lightEnters where a tap takes light in, by side: null on everything that is not directed
 * @param variants names of the assemblies that this name may mean, when its order is not stated; else empty
 * @param singleMode whether its fibre is single-mode, where it is built in one mode only; else null
 */
public record Assembly(
        String name,
        Kind kind,
        List<Connector> a,
        List<Connector> b,
        List<Link> links,
        List<Branch> branches,
        int fibres,
        @Nullable LightEnters lightEnters,
        List<String> variants,
        String description,
        @Nullable Fact<Pins> pins,
        @Nullable Fact<Slope> slope,
        @Nullable Fact<Boolean> singleMode,
        Provenance provenance) {

    /** What it is; decides which words it takes and whether its front has adapters of its own. */
    public enum Kind {
        CASSETTE,
        HARNESS,
        MODULE,
        LOOPBACK,
        TAP
    }

    /** Positions of a tap at which light may enter; anywhere else it would run backwards. */
    public record LightEnters(List<At> a, List<At> b) {}

    /** A directed leg of a tap: light that enters side a leaves here too. */
    public record Branch(List<Link> links, @Nullable String loss) {}

    /** The same connectors in the same order, joined alike; taps are never the same. */
    public boolean sameInside(Assembly other) {
        return branches.isEmpty()
                && other.branches.isEmpty()
                && a.equals(other.a)
                && b.equals(other.b)
                && Set.copyOf(links).equals(Set.copyOf(other.links));
    }

    /** Under another name, and on other authority. */
    public Assembly named(String other, Provenance authority) {
        return new Assembly(
                other,
                kind,
                a,
                b,
                links,
                branches,
                fibres,
                lightEnters,
                variants,
                description,
                pins,
                slope,
                singleMode,
                authority);
    }

    /** Cassettes and taps have adapters of their own on their front; harnesses and modules show plugs only. */
    public boolean hasFrontAdapters() {
        return kind == Kind.CASSETTE || kind == Kind.TAP;
    }

    /** Whether any end is an array; else its words of polish are those of all ends. */
    public boolean hasArrays() {
        return a.stream().anyMatch(Connector::array) || b.stream().anyMatch(Connector::array);
    }
}
