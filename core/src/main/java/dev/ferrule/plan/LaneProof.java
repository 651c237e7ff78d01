package dev.ferrule.plan;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Chain;
import dev.ferrule.chain.ChainReader;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Lanes;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.HashMap;
import java.util.Map;

/** Whether light goes where it is meant to: a channel in the words of a chain, followed lane by lane. */
final class LaneProof {

    private final ChainReader reader;
    private final Map<String, Boolean> known = new HashMap<>();

    LaneProof(Catalogue catalogue) {
        reader = new ChainReader(catalogue);
    }

    boolean holds(String chain) {
        return known.computeIfAbsent(chain, this::follow);
    }

    private boolean follow(String text) {
        Report report = new Report();
        Chain chain = reader.read(text, Origin.COMMAND_LINE, 0, report);
        if (chain == null || report.hasErrors()) {
            return false;
        }
        Shape shape = chain.shape();
        boolean arrived = false;
        for (LaneResult lane : Lanes.judge(shape, new FibreEnds(shape))) {
            if (lane.outcome() == Outcome.RECEIVED) {
                arrived = true;
            } else if (lane.outcome() != Outcome.UNUSED) {
                return false;
            }
        }
        return arrived;
    }
}
