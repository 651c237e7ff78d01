package dev.ferrule.repair;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which channels pass a cable, a module or a plate; of all channels, but only for what failing channels pass. */
final class ChannelsByAsset {

    private final Fabric fabric;
    private final BitSet cables = new BitSet();
    private final Set<String> modules = new HashSet<>();
    private final BitSet devices = new BitSet();
    private final Set<String> optics = new HashSet<>();
    private final Map<String, Set<Integer>> channels = new LinkedHashMap<>();

    private ChannelsByAsset(Fabric fabric) {
        this.fabric = fabric;
    }

    /** Channels by the name of an asset, as {@link Fabric#assetName} and {@link Fabric#plateName} give it. */
    static Map<String, Set<Integer>> of(Fabric fabric, List<Channel> all, Collection<Integer> failing) {
        ChannelsByAsset index = new ChannelsByAsset(fabric);
        failing.forEach(channel -> index.ask(all.get(channel)));
        for (int c = 0; c < all.size(); c++) {
            index.add(all.get(c), c);
        }
        return index.channels;
    }

    private void ask(Channel channel) {
        for (int i = 0; i < channel.items(); i++) {
            int cable = fabric.cableOf(channel.item(i));
            if (cable < 0) {
                modules.add(fabric.assetName(channel.item(i)));
            } else {
                cables.set(fabric.cables().idNumber(cable));
            }
        }
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                optics.add(fabric.opticsName(channel.port(p)));
            }
        }
        for (int p = 0; p < channel.slots(); p++) {
            if (!fabric.isSplice(channel.slot(p))) {
                devices.set(fabric.deviceOfSlot(channel.slot(p)));
            }
        }
    }

    private void add(Channel channel, int number) {
        for (int p = 0; p < channel.ports(); p++) {
            String row = channel.port(p) < 0 ? "" : fabric.opticsName(channel.port(p));
            if (optics.contains(row)) {
                put(row, number);
            }
        }
        for (int i = 0; i < channel.items(); i++) {
            int item = channel.item(i);
            int cable = fabric.cableOf(item);
            if (cable < 0 || cables.get(fabric.cables().idNumber(cable))) {
                String asset = fabric.assetName(item);
                if (cable >= 0 || modules.contains(asset)) {
                    put(asset, number);
                }
            }
        }
        for (int p = 0; p < channel.slots(); p++) {
            if (!fabric.isSplice(channel.slot(p)) && devices.get(fabric.deviceOfSlot(channel.slot(p)))) {
                put(fabric.plateName(channel.slot(p)), number);
            }
        }
    }

    private void put(String asset, int channel) {
        channels.computeIfAbsent(asset, a -> new LinkedHashSet<>()).add(channel);
    }
}
