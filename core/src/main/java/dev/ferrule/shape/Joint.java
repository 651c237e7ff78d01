package dev.ferrule.shape;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Keying;
import org.jspecify.annotations.Nullable;

/**
 * What holds two faces to each other.
 *
 * @param adapter the interface of a loose adapter; null where there is none or it belongs to an item
 */
public record Joint(Kind kind, @Nullable Connector adapter) {

    /** The kind of joint. */
    public enum Kind {
        /** A plug in a transceiver: keys aligned, inside the PMD's power terms. */
        MDI,
        /** Keys opposed: a type A adapter. */
        OPPOSED,
        /** Keys aligned: a type B adapter. */
        ALIGNED,
        /** A fused splice: position i to position i, no plugs. */
        SPLICE,
        /** Two plugs without an adapter, which is reported where it stands and not judged further. */
        MISSING
    }

    public static final Joint MDI = new Joint(Kind.MDI, null);
    public static final Joint SPLICE = new Joint(Kind.SPLICE, null);
    public static final Joint MISSING = new Joint(Kind.MISSING, null);

    public static Joint adapter(Keying keying, @Nullable Connector connector) {
        return new Joint(keying == Keying.OPPOSED ? Kind.OPPOSED : Kind.ALIGNED, connector);
    }

    public Keying keying() {
        return kind == Kind.OPPOSED ? Keying.OPPOSED : Keying.ALIGNED;
    }

    /** A pair of plugs whose faces must close, pins must fit and interfaces must mate. */
    public boolean mated() {
        return kind != Kind.SPLICE && kind != Kind.MISSING;
    }
}
