package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 106. */
@AutoService(Rule.class)
public final class AdapterMissingOrMisplaced implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            106,
            "adapter-missing-or-misplaced",
            Severity.ERROR,
            "an adapter is missing or misplaced",
            """
            Two plugs meet in exactly one adapter. A plug goes into a transceiver, and into the front of a cassette, without
            one: those receptacles belong to the device and the cassette.

            The type of the adapter is part of the polarity, so it is never put in silently.

            The way out: write `adapter A` (keys opposed) or `adapter B` (keys aligned) between two array plugs, `adapter`
            between two duplex plugs, in which A meets B (`adapter A`, in which A meets A, is rare there), and take it out
            at transceivers and cassette fronts.
            """,
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 > cord MPO-12 B M/F PC OM4 > pmd 100GBASE-SR4",
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 > adapter B > cord MPO-12 B M/F PC OM4"
                    + " > pmd 100GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
