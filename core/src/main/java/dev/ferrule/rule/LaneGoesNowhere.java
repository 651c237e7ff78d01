package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Outcome;
import java.util.ArrayList;
import java.util.List;

/** 302. */
@AutoService(Rule.class)
public final class LaneGoesNowhere implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            302,
            "lane-goes-nowhere",
            Severity.ERROR,
            "a lane goes nowhere",
            """
            A lane ends at a position without a fibre, at an open port, or at a position of the far module that has no
            lane. Usually the pairing of a cassette does not suit the module: adjacent pairing (1-2, 3-4 …) cannot
            serve a module that sends on fibres 1 to 4 and receives on 9 to 12; or a Base-12 link runs over an
            8-fibre cable.

            A module into which nothing is plugged reaches nobody either.

            A tap or a splitter has a direction: light that enters it where light comes out is lost as well. There, turn
            the tap, or use a cord with the other type.

            The way out: the cassette, harness or cable with the map that the module needs (a universal or Base-8
            cassette for breakout).
            """,
            "pmd 10GBASE-SR x6 > cord LC A-B OM4 x6 > cassette SEQ M PC OM4 > adapter A"
                    + " > trunk MPO-12 A 8f F/F PC OM4 > adapter A > cassette SEQ M PC OM4 > cord LC A-A OM4 x6"
                    + " > pmd 10GBASE-SR x6",
            "pmd 10GBASE-SR x6 > cord LC A-B OM4 x6 > cassette SEQ M PC OM4 > adapter A"
                    + " > trunk MPO-12 A F/F PC OM4 > adapter A > cassette SEQ M PC OM4 > cord LC A-A OM4 x6"
                    + " > pmd 10GBASE-SR x6");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        List<Integer> lost = LaneCheck.with(view, Outcome.NOWHERE);
        List<Integer> unplugged = new ArrayList<>(lost);
        unplugged.removeIf(lane -> view.lanes().get(lane).path().length() > 1);
        List<Integer> elsewhere = new ArrayList<>(lost);
        elsewhere.removeAll(unplugged);
        LaneCheck.report(
                view,
                DOC,
                elsewhere,
                findings,
                "use the cable, cassette or harness whose map reaches the positions that the far module receives on");
        LaneCheck.report(view, DOC, unplugged, findings, "plug a cable in there, or take the module out");
        LaneCheck.report(
                view,
                DOC,
                Outcome.BACKWARDS,
                findings,
                "the light enters a tap or a splitter where light comes out: turn it round, or use a cord of the other type");
    }
}
