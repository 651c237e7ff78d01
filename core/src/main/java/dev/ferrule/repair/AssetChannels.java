package dev.ferrule.repair;

import dev.ferrule.fabric.Assets;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Legs;
import dev.ferrule.fabric.OpticsRow;
import dev.ferrule.fabric.Through;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Which channels pass a cable, a module, a plate, or end at the transceivers of a row; of all channels, but only for what
 * failing channels pass, and found when somebody asks.
 */
final class AssetChannels {

    /** What an asset is made of, each part with the channels that pass it. */
    private interface Part {
        int[] channels();
    }

    private final Fabric fabric;
    private final Channels channels;
    private final Through through;

    /** By the name of an asset one item of it, one slot or one port. */
    private final Map<String, Integer> items = new HashMap<>();

    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Integer> ports = new HashMap<>();

    private final Legs legs;
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final Map<String, int[]> known = new HashMap<>();

    AssetChannels(Fabric fabric, Channels channels, Collection<Integer> failing) {
        this.fabric = fabric;
        this.channels = channels;
        through = new Through(fabric, channels);
        legs = new Legs(fabric);
        failing.forEach(channel -> ask(channels.get(channel)));
    }

    private void ask(Channel channel) {
        for (int i = 0; i < channel.items(); i++) {
            items.putIfAbsent(fabric.assetName(channel.item(i)), channel.item(i));
        }
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                ports.putIfAbsent(fabric.opticsName(channel.port(p)), channel.port(p));
            }
        }
        for (int p = 0; p < channel.slots(); p++) {
            if (!fabric.isSplice(channel.slot(p))) {
                slots.putIfAbsent(fabric.plateName(channel.slot(p)), channel.slot(p));
            }
        }
    }

    /** Their numbers in order, by the name of the asset, as {@link Fabric#assetName} and {@link Fabric#plateName} give it. */
    int[] of(String asset) {
        return known.computeIfAbsent(asset, name -> {
            SortedSet<Integer> all = new TreeSet<>();
            parts(name).forEach(part -> {
                for (int channel : part.channels()) {
                    all.add(channel);
                }
            });
            return all.stream().mapToInt(Integer::intValue).toArray();
        });
    }

    /** Whether something holds of all of them; ends at the first of which it does not. */
    boolean all(String asset, IntPredicate holds) {
        Set<Integer> seen = new HashSet<>();
        for (Part part : parts(asset)) {
            for (int channel : part.channels()) {
                if (seen.add(channel) && !holds.test(channel)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Part> parts(String asset) {
        return parts.computeIfAbsent(asset, name -> {
            List<Part> found = new ArrayList<>();
            if (items.containsKey(name)) {
                itemsOf(name, items.get(name)).forEach(item -> found.add(() -> through.item(item)));
            } else if (slots.containsKey(name)) {
                for (int slot : new Assets(fabric).plate(slots.get(name))) {
                    found.add(() -> through.slot(slot));
                }
            } else if (ports.containsKey(name)) {
                int[] filled = filledBy(fabric.opticsOf(ports.get(name)));
                found.add(() -> filled);
            }
            return found;
        });
    }

    private List<Integer> itemsOf(String asset, int item) {
        int cable = fabric.cableOf(item);
        if (cable < 0) {
            return new Assets(fabric).units(item);
        }
        return legs.of(fabric.cables().idNumber(cable)).stream()
                .filter(other -> fabric.assetName(other).equals(asset))
                .toList();
    }

    private int[] filledBy(OpticsRow row) {
        BitSet all = new BitSet();
        for (int port = 0; port < fabric.portCount(); port++) {
            if (fabric.opticsOf(port).equals(row)) {
                all.set(channels.numberOfPort(port));
            }
        }
        return all.stream().toArray();
    }
}
