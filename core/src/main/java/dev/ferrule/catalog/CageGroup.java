package dev.ferrule.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Like cages of a machine.
 *
 * @param form the cage's name in {@code cages}: what fits it
 * @param netbox the interface type of NetBox
 * @param gbps Gb/s of one cage
 * @param pattern how the maker names the cages, {@code {n}} for the number
 * @param first the number of the first one
 * @param portPattern how the maker names the links of the usual split; empty where he does not
 * @param firstPort the number of a cage's first link in those names
 * @param splits how a port may be cut, the usual way first
 */
public record CageGroup(
        String form,
        String netbox,
        int gbps,
        int count,
        String pattern,
        int first,
        String portPattern,
        int firstPort,
        List<PortSplit> splits) {

    public CageGroup {
        splits = List.copyOf(splits);
    }

    /** The name of a cage, by its index in the group. */
    public String cage(int index) {
        return pattern.replace("{n}", Integer.toString(first + index));
    }

    /** What the maker calls a link of the usual split; empty where he has no name for it. */
    public String port(int index, int port) {
        return portPattern
                .replace("{n}", Integer.toString(first + index))
                .replace("{p}", Integer.toString(firstPort + port));
    }

    /** Links of that many Gb/s in one cage; 0 where it cannot be cut so. */
    public int ports(int speed) {
        for (PortSplit split : splits) {
            if (split.gbps() == speed) {
                return split.links();
            }
        }
        return 0;
    }

    /** Gb/s of a link where nobody asks for less. */
    public int usual() {
        return splits.getFirst().gbps();
    }

    public List<String> cages() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(cage(i));
        }
        return names;
    }
}
