package dev.ferrule.view;

import dev.ferrule.chain.Chain;
import dev.ferrule.rule.Ranges;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shares of breakout ports that no far PMD takes: worth a note in a chain, and no finding. */
final class UnusedShares {

    private UnusedShares() {}

    /** A note for each port, in the order of ports. */
    static List<ChannelView.Assumption> notes(Chain chain, ShapeView view) {
        Map<Integer, List<Integer>> unused = new TreeMap<>();
        for (LaneResult lane : view.lanes()) {
            if (lane.outcome() == Outcome.UNUSED && !lane.path().branch()) {
                unused.computeIfAbsent(lane.path().port(), port -> new ArrayList<>())
                        .add(lane.path().lane().number());
            }
        }
        List<ChannelView.Assumption> notes = new ArrayList<>();
        unused.forEach((port, lanes) -> {
            Chain.Part part = chain.ports().get(port);
            String which = lanes.contains(0) ? "a share" : Ranges.of("lane", lanes);
            notes.add(new ChannelView.Assumption(
                    part.element(),
                    "lanes",
                    which + " of " + part.name() + " unused",
                    "no PMD at the other end takes this share",
                    null));
        });
        return notes;
    }
}
