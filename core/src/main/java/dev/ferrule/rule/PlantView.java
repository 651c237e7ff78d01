package dev.ferrule.rule;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.Misplaced;
import dev.ferrule.source.PlantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the rules of plants see.
 *
 * @param judgements by number of shape
 * @param misplaced what is not where its row says
 * @param lacking cables, by number of their id, of which it was told that a link needs a leg that no row speaks of
 * @param misnamed links that name a port of which another link is right, and what their other end reaches
 * @param explained channels, by number, in which nothing is wrong but plugs in wrong ports, which was told
 */
public record PlantView(
        PlantSource source,
        Fabric fabric,
        Channels channels,
        List<Judgement> judgements,
        List<Links.Link> links,
        Misplaced misplaced,
        Set<Integer> lacking,
        Map<Links.Link, String> misnamed,
        BitSet explained) {

    /** Whether all that is wrong in a channel was told. */
    boolean isExplained(Channel channel) {
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                return explained.get(channels.numberOfPort(channel.port(p)));
            }
        }
        return false;
    }

    public Judgement judgement(Channel channel) {
        return judgements.get(channel.shape());
    }

    /** The shapes of which something is so. */
    BitSet shapes(Predicate<Judgement> so) {
        return Judgement.those(judgements, so);
    }
}
