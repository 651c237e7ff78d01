package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 306. */
@AutoService(Rule.class)
public final class LinkIsSplit implements ShapeRule, PlantRule {

    static final RuleDoc DOC = new RuleDoc(
            306,
            "link-is-split",
            Severity.ERROR,
            "a link is split over several ports",
            """
            The lanes of one link arrive at different ports, or out of order at another port than their own: no
            port gets all the lanes that it needs. Conversion harnesses with a sequential fill (2 × 12 to 3 × 8)
            do this as soon as a reversal is on the way; a mesh module does it to ports that are not cut into a link
            a lane (mode=4x100).

            Between modules of one lane it means that what a port sends and what it receives belong to different
            neighbours. Behind a loopback it means that the light comes back at another port than the one that sent it.

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
        Map<Kind, List<Integer>> split = new TreeMap<>();
        for (int lane : LaneCheck.with(view, Outcome.SPLIT_LINK)) {
            split.computeIfAbsent(Kind.of(view, view.lanes().get(lane)), kind -> new ArrayList<>())
                    .add(lane);
        }
        split.forEach((kind, lanes) -> LaneCheck.report(view, DOC, lanes, kind.summary, findings, kind.wayOut));
    }

    /** What is split, and of what kind the links are. */
    private enum Kind {
        CUT(
                DOC.summary(),
                "give both ends modes that cut them into links of as many lanes, or use parts whose map keeps the lanes of"
                        + " each link together"),
        WHOLE(DOC.summary(), "use conversion parts whose map keeps the lanes of each link together"),
        PAIR(
                "the two directions of a link lead to different ports",
                "use cables, cassettes and harnesses whose maps keep the two fibres of each link together"),
        BACK(
                "light comes back at another port",
                "behind a loopback light is meant to come back to the port that sent it: use a loopback, cassette or harness"
                        + " whose map returns the fibres of each port to that port");

        private final String summary;
        private final String wayOut;

        Kind(String summary, String wayOut) {
            this.summary = summary;
            this.wayOut = wayOut;
        }

        static Kind of(ShapeView view, LaneResult lane) {
            Shape.Port from = view.shape().ports().get(lane.path().port());
            Shape.Port to = view.shape().ports().get(lane.toPort());
            if (view.shape().looped() && from.side() == to.side()) {
                return BACK;
            }
            if (oneLane(from.type()) && oneLane(to.type())) {
                return PAIR;
            }
            return view.shape().ports().stream().anyMatch(LinkIsSplit::cut) ? CUT : WHOLE;
        }

        private static boolean oneLane(@Nullable PortType type) {
            return type != null && type.lanes() == type.links();
        }
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
