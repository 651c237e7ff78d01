package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A node of an InfiniBand fabric: a switch chip, or an adapter of a host. */
final class IbNode {

    private final String guid;
    private final boolean isSwitch;
    private final IbDescription description;
    private final Place place;
    private final TreeSet<Integer> linked = new TreeSet<>();
    private boolean header;
    private int ports;
    private boolean byPort;

    IbNode(String guid, boolean isSwitch, IbDescription description, Place place) {
        this.guid = guid;
        this.isSwitch = isSwitch;
        this.description = description;
        this.place = place;
    }

    /** {@code 0x} and sixteen digits. */
    String guid() {
        return guid;
    }

    boolean isSwitch() {
        return isSwitch;
    }

    IbDescription description() {
        return description;
    }

    /** Where it is named first. */
    Place place() {
        return place;
    }

    /** How many ports its header says that it has. */
    void hasPorts(int count) {
        ports = count;
        header = true;
    }

    /** Whether a header names it, and no port of another one alone. */
    boolean hasHeader() {
        return header;
    }

    /** Whether its header says that it has no such port. */
    boolean isBeyond(int port) {
        return header && port > ports;
    }

    /** The GUID is that of a port: another port of the same adapter has another one. */
    void byPort() {
        byPort = true;
    }

    void links(int port) {
        linked.add(port);
    }

    boolean hasSeveralPorts() {
        return ports > 1 || (!linked.isEmpty() && linked.last() > 1);
    }

    /** Whether {@link #guid} is that of a port. */
    boolean isByPort() {
        return byPort;
    }

    /** The ports of which links are told. */
    Set<Integer> linked() {
        return Collections.unmodifiableSet(linked);
    }
}
