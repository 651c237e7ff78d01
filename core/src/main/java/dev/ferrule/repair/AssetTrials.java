package dev.ferrule.repair;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tries changes of whole assets, as they are bought: all legs of a cable, all adapters of a plate, or several of them. */
final class AssetTrials {

    private final Fabric fabric;
    private final Channels channels;
    private final PlantTrials trials;
    private final AssetChannels channelsOf;

    /** @param channelsOf numbers of all channels that pass an asset, by its name */
    AssetTrials(Fabric fabric, Channels channels, PlantTrials trials, AssetChannels channelsOf) {
        this.fabric = fabric;
        this.channels = channels;
        this.trials = trials;
        this.channelsOf = channelsOf;
    }

    /** All items of the assets become one type; null when that makes anything worse. */
    PlantTrials.@Nullable Better items(Collection<String> assets, ItemType other) {
        return items(assets, type -> other);
    }

    /** Each item of the assets becomes another; null when that makes anything worse. */
    PlantTrials.@Nullable Better items(Collection<String> assets, UnaryOperator<ItemType> change) {
        Map<Integer, ItemType> items = new HashMap<>();
        for (Channel channel : through(assets)) {
            for (int i = 0; i < channel.items(); i++) {
                if (assets.contains(fabric.assetName(channel.item(i)))) {
                    items.put(channel.item(i), change.apply(fabric.itemType(channel.item(i))));
                }
            }
        }
        return trials.better(items, Map.of(), ports(assets));
    }

    /** All adapters of the plates that are like one become another; null when that makes anything worse. */
    PlantTrials.@Nullable Better adapters(Collection<String> plates, Joint one, Joint other) {
        Map<Integer, Joint> slots = new HashMap<>();
        for (Channel channel : through(plates)) {
            for (int p = 0; p < channel.slots(); p++) {
                int slot = channel.slot(p);
                if (plates.contains(fabric.plateName(slot))
                        && fabric.joint(slot).equals(one)) {
                    slots.put(slot, other);
                }
            }
        }
        return trials.better(Map.of(), slots, ports(plates));
    }

    /** The ports whose light passes one of the assets. */
    Set<Integer> ports(Collection<String> assets) {
        Set<Integer> ports = new TreeSet<>();
        through(assets).forEach(channel -> PlantTrials.addPorts(channel, ports));
        return ports;
    }

    private Set<Channel> through(Collection<String> assets) {
        Set<Channel> through = new LinkedHashSet<>();
        for (String asset : assets) {
            for (int number : channelsOf.of(asset)) {
                through.add(channels.get(number));
            }
        }
        return through;
    }
}
