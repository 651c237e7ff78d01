package dev.ferrule.catalog;

import java.util.List;

/**
 * The ports of a node that belong to one network.
 *
 * @param gbps Gb/s of one port
 * @param ports in the order of rails: a cage, or {@code CAGE:2} of a cage with several
 * @param names what the operating system calls them; empty where nobody says it
 * @param mapped somebody published this order
 */
public record NodeNetwork(
        String name, int gbps, List<String> ports, List<String> names, boolean mapped, Provenance provenance) {

    public NodeNetwork {
        ports = List.copyOf(ports);
        names = List.copyOf(names);
    }

    /** The same in an order that the user says. */
    public NodeNetwork mappedAs(List<String> order) {
        return new NodeNetwork(name, gbps, order, List.of(), true, provenance);
    }
}
