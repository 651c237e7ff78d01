package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.PanelRows;
import dev.ferrule.rule.OtherInsides;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links that change places inside a module or a trunk, and what it may be exchanged for so that all of them are as meant.
 *
 * @param items the modules and trunks, each of which would do alone
 * @param words by item, what it becomes
 * @param wrong the links that are not as meant now
 */
record Rewiring(List<Integer> items, List<String> words, List<Links.Link> wrong) {

    private static final int MOST_LINES = 8;

    /** What would mend a wrong link and all others through the same module; null when no module does. */
    static @Nullable Rewiring of(
            Fabric fabric, @Nullable Channel channel, Peers now, PlantTrials trials, Siblings siblings) {
        if (channel == null) {
            return null;
        }
        List<Integer> items = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Set<Links.Link> wrong = new LinkedHashSet<>();
        for (int item : suspects(channel, siblings)) {
            for (ItemType other : trials.cures(item)) {
                items.add(item);
                boolean cable = other.kind().cable();
                words.add(cable ? "type " + other.name() : OtherInsides.words(fabric.itemType(item), other));
                trials.through(item).stream()
                        .filter(link -> !now.of(link.a()).contains(link.z()))
                        .forEach(wrong::add);
            }
        }
        return items.isEmpty() || wrong.isEmpty() ? null : new Rewiring(items, words, List.copyOf(wrong));
    }

    /** The items of a channel, those that are unlike their siblings first. */
    private static List<Integer> suspects(Channel channel, Siblings siblings) {
        List<Integer> suspects = new ArrayList<>();
        for (int i = 0; i < channel.items(); i++) {
            boolean unlike = siblings.of(channel.item(i)) == Siblings.Opinion.UNLIKE;
            suspects.add(unlike ? 0 : suspects.size(), channel.item(i));
        }
        return suspects;
    }

    Diagnostic diagnostic(Fabric fabric, PanelRows rows, String summary, Peers now) {
        List<String> detail = new ArrayList<>();
        for (Links.Link link : wrong.subList(0, Math.min(MOST_LINES, wrong.size()))) {
            String reached = String.join(
                    ", ", now.of(link.a()).stream().map(fabric::endName).toList());
            detail.add(link.aName() + " reaches " + (reached.isEmpty() ? "nothing" : reached) + "; meant is "
                    + link.zName());
        }
        if (wrong.size() > MOST_LINES) {
            detail.add("and " + (wrong.size() - MOST_LINES) + " more links through the same part");
        }
        List<String> repairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            repairs.add(fabric.assetName(items.get(i)) + ": " + words.get(i));
        }
        detail.add("repair: " + String.join(" · ", repairs));
        return new Diagnostic(
                new Code(610),
                Severity.ERROR,
                rows.item(items.getFirst()),
                summary,
                detail,
                List.of(new Diagnostic.Related(wrong.getFirst().place(), "the first link that is meant")),
                wrong.size());
    }
}
