package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;

/** 306. */
@AutoService(Rule.class)
public final class LinkIsSplit implements ShapeRule, PlantRule {

    private static final RuleDoc DOC = new RuleDoc(
            306,
            "link-is-split",
            Severity.ERROR,
            "a link is split over several ports",
            """
            The lanes of one link arrive at different ports, or out of order at another port than their own: no
            port gets all the lanes that it needs. Conversion harnesses with a sequential fill (2 × 12 to 3 × 8)
            do this as soon as a reversal is on the way; a mesh module does it to ports that are not cut into a link
            a lane (mode=4x100).

            The way out: conversion parts with a map that is symmetric under reversal, or types of cables that keep
            each group of lanes together; for a mesh, ports that are cut.
            """,
            "pmd 400GBASE-DR4 x4 > harness MESH-4x4 F APC OS2 > pmd 400GBASE-DR4 x4",
            "pmd 400GBASE-DR4 x4 > cord MPO-12 B F/F APC OS2 x4 > pmd 400GBASE-DR4 x4");

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
                view.shape().ports().stream().anyMatch(LinkIsSplit::cut)
                        ? "give both ends modes that cut them into links of as many lanes, or use parts whose map keeps"
                                + " the lanes of each link together"
                        : "use conversion parts whose map keeps the lanes of each link together");
    }

    private static boolean cut(Shape.Port port) {
        return port.type() != null && port.type().links() > 1;
    }

    /** In a plant a mode that is said cuts a port; what is plugged in must be cut alike. */
    @Override
    public void check(PlantView plant, Report report) {
        new ModeClashes(plant, DOC).report(report);
    }
}
