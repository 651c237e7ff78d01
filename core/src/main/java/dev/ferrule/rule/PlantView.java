package dev.ferrule.rule;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import dev.ferrule.source.PlantSource;
import java.util.List;

/**
 * What the rules of plants see.
 *
 * @param judgements by number of shape
 */
public record PlantView(
        PlantSource source, Fabric fabric, Channels channels, List<Judgement> judgements, List<Links.Link> links) {

    public Judgement judgement(Channel channel) {
        return judgements.get(channel.shape());
    }
}
