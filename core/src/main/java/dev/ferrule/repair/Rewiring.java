package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links that change places inside one channel group, as a cassette without its partner does to them, where changing one
 * item would bring all of them to where they are meant.
 */
final class Rewiring {

    private static final int MOST_LINES = 8;

    private final Fabric fabric;
    private final Channel channel;
    private final List<Links.Link> wrong;
    private final Peers now;
    private final List<Mends.Trial> trials;

    private Rewiring(Fabric fabric, Channel channel, List<Links.Link> wrong, Peers now, List<Mends.Trial> trials) {
        this.fabric = fabric;
        this.channel = channel;
        this.wrong = wrong;
        this.now = now;
        this.trials = trials;
    }

    /** Null when no single item does. */
    static @Nullable Rewiring of(
            Fabric fabric, Channels channels, Channel channel, List<Links.Link> links, Peers now, Mends mends) {
        List<Links.Link> here = links.stream()
                .filter(link -> at(fabric, channels, link, channel))
                .toList();
        List<Links.Link> wrong = here.stream()
                .filter(link -> !now.of(link.a()).contains(link.z()))
                .toList();
        List<Mends.Trial> trials = new ArrayList<>();
        for (Mends.Trial trial : mends.of(channels.shape(channel.shape()))) {
            Peers then = new Peers(fabric);
            then.add(channel, trial.judgement().view());
            boolean mended = trial.change().item() >= 0
                    && !trial.judgement().fails()
                    && here.stream().allMatch(link -> then.of(link.a()).contains(link.z()));
            if (mended) {
                trials.add(trial);
            }
        }
        return trials.isEmpty() ? null : new Rewiring(fabric, channel, wrong, now, trials);
    }

    private static boolean at(Fabric fabric, Channels channels, Links.Link link, Channel channel) {
        int a = link.a().exists() ? fabric.portAt(link.a().end()) : Fabric.NONE;
        int z = link.z().exists() ? fabric.portAt(link.z().end()) : Fabric.NONE;
        return (a >= 0 && channels.ofPort(a).equals(channel))
                || (z >= 0 && channels.ofPort(z).equals(channel));
    }

    List<Links.Link> wrong() {
        return wrong;
    }

    Diagnostic diagnostic(String summary) {
        List<String> detail = new ArrayList<>();
        for (Links.Link link : wrong.subList(0, Math.min(MOST_LINES, wrong.size()))) {
            detail.add(link.aName() + " reaches "
                    + String.join(
                            ", ", now.of(link.a()).stream().map(fabric::endName).toList())
                    + "; meant is " + link.zName());
        }
        if (wrong.size() > MOST_LINES) {
            detail.add("and " + (wrong.size() - MOST_LINES) + " more links of the same channel");
        }
        detail.add("repair: "
                + String.join(
                        " · ",
                        trials.stream()
                                .map(trial -> fabric.assetName(
                                                channel.item(trial.change().item())) + ": "
                                        + trial.change().words())
                                .distinct()
                                .toList()));
        return new Diagnostic(
                new Code(610),
                Severity.ERROR,
                fabric.itemPlace(channel.item(trials.getFirst().change().item())),
                summary,
                detail,
                List.of(new Diagnostic.Related(wrong.getFirst().place(), "the first link that is meant")),
                1);
    }
}
