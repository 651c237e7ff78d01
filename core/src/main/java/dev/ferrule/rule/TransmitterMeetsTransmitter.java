package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Outcome;

/** 301. */
@AutoService(Rule.class)
public final class TransmitterMeetsTransmitter implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            301,
            "transmitter-meets-transmitter",
            Severity.ERROR,
            "transmitters meet transmitters",
            """
            Light of a transmitter arrives at a position that only transmits. Between modules with separate transmit
            and receive halves on one row, transmitters meet receivers exactly when the number of type B cables and
            aligned adapters on the way is odd (type A and type C cables and opposed adapters do not reverse).

            The way out: one reversal more or one less: a type B cord in place of a type A cord, or the other way
            round, at one end; on flat faces also an aligned adapter in place of an opposed one.
            """,
            "pmd 100GBASE-SR4 > cord MPO-12 A F/F PC OM4 > pmd 100GBASE-SR4",
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        LaneCheck.report(
                view,
                DOC,
                Outcome.TX_MEETS_TX,
                findings,
                "one reversal more or less on the way: another type of one cable, or another map of one cassette or harness");
    }
}
