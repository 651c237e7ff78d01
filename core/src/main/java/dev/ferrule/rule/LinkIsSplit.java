package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Outcome;

/** 306. */
@AutoService(Rule.class)
public final class LinkIsSplit implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            306,
            "link-is-split",
            Severity.ERROR,
            "a link is split over several ports",
            """
            The lanes of one link arrive at different ports, or out of order at another port than their own: no
            port gets all the lanes that it needs. Conversion harnesses with a sequential fill (2 × 12 to 3 × 8)
            do this as soon as a reversal is on the way.

            The way out: conversion parts with a map that is symmetric under reversal, or types of cables that keep
            each group of lanes together.
            """,
            "pmd 100GBASE-SR4 x3 > harness C2x12-3x8-SEQ F PC OM4 > adapter A x2 > trunk MPO-12 B M/M PC OM4 x2 > adapter A x2 > harness C2x12-3x8-SYM F PC OM4 > pmd 100GBASE-SR4 x3",
            "pmd 100GBASE-SR4 x3 > harness C2x12-3x8-SYM F PC OM4 > adapter A x2 > trunk MPO-12 B M/M PC OM4 x2 > adapter A x2 > harness C2x12-3x8-SYM F PC OM4 > pmd 100GBASE-SR4 x3");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        LaneCheck.report(
                view,
                DOC,
                Outcome.SPLIT_LINK,
                findings,
                "use conversion parts whose map keeps the lanes of each link together");
    }
}
