package dev.ferrule.shape;

import java.util.Locale;

/** What becomes of a transmit lane. */
public enum Outcome {
    /** It arrives at the receive lane that it is meant for. */
    RECEIVED(0),
    /** A share of a breakout port that no far PMD takes. */
    UNUSED(0),
    /** A pair on its way cannot mate; said there. */
    BLOCKED(0),
    /** The channel is open; nothing to judge. */
    OPEN(0),
    /** A share of it, split off by a tap, arrives at a receiver. */
    MONITORED(0),
    TX_MEETS_TX(301),
    NOWHERE(302),
    /** It enters a tap or a splitter where light comes out. */
    BACKWARDS(302),
    ORDER_CHANGED(303),
    ANOTHER_PORT(304),
    ANOTHER_WAVELENGTH(305),
    SPLIT_LINK(306);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    /** The number of the rule that speaks of it; 0 for none. */
    public int code() {
        return code;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
