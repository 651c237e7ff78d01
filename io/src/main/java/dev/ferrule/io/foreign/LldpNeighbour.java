package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a port of a host hears.
 *
 * @param port of the host itself
 * @param device that is heard: its name, else the id of its chassis
 * @param chassis that id; empty where it is not said
 * @param farPort the port of that device
 */
record LldpNeighbour(String port, String device, String chassis, String farPort, Place place) {

    private static final Pattern MAC = Pattern.compile("(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}"
            + "|[0-9a-fA-F]{3,4}\\.[0-9a-fA-F]{4}\\.[0-9a-fA-F]{4}|[0-9a-fA-F]{12}");

    private static final Pattern INDEX = Pattern.compile("\\d+");

    /** Ports that network devices have beside those of their fabric. */
    private static final Pattern MANAGEMENT =
            Pattern.compile("(?i)mgmt\\S*|management\\S*|ma\\d+(?:/\\d+)?|fxp\\d|em\\d|me\\d|vme|bmc|ipmi|ilo|idrac");

    /** Whether a port is told by an address, and not by its name. */
    static boolean isAddress(String port) {
        return MAC.matcher(port).matches();
    }

    /** Whether it is the same far port as another's. */
    boolean isAt(LldpNeighbour other) {
        return device.equals(other.device) && farPort.equals(other.farPort);
    }

    /** The same where the far port is known otherwise. */
    LldpNeighbour withFarPort(String other) {
        return other.equals(farPort) ? this : new LldpNeighbour(port, device, chassis, other, place);
    }

    /** Whether the far port is said by a name, and not by an address or an index. */
    boolean namesPort() {
        return !farPort.isEmpty()
                && !isAddress(farPort)
                && !INDEX.matcher(farPort).matches();
    }

    /** @param networkHost whether the host is a switch of which {@code eth0} is for management */
    boolean isManagement(boolean networkHost) {
        return MANAGEMENT.matcher(port).matches()
                || MANAGEMENT.matcher(farPort).matches()
                || (networkHost && port.matches("eth\\d"));
    }

    /** A port of a device by its own name, where the id is none: the MAC address of a server, the index of a router. */
    static String farPort(String id, String description) {
        String plain = unquoted(id);
        boolean named =
                !plain.isEmpty() && !isAddress(plain) && !INDEX.matcher(plain).matches();
        String described = unquoted(description);
        return named || described.isEmpty() || described.contains(" ") || isNothing(described)
                ? port(mac(plain))
                : port(described);
    }

    /** The name of a device; the id of its chassis where it says none, or what any host is called that nobody named. */
    static String device(String name, String chassis) {
        String plain = unquoted(name);
        boolean nobodys = plain.isEmpty() || isNothing(plain) || IbDescription.isNobodys(plain);
        return nobodys && !chassis.isEmpty() ? chassis(chassis) : plain;
    }

    /** The id of a chassis, a MAC address in one way of several. */
    static String chassis(String id) {
        return mac(unquoted(id));
    }

    /** Tables shorten what details write in full. */
    static String port(String said) {
        return said.replaceFirst("^Eth?(?=\\d)", "Ethernet");
    }

    private static boolean isNothing(String said) {
        return said.equalsIgnoreCase("null") || said.equalsIgnoreCase("not advertised");
    }

    private static String mac(String said) {
        if (!MAC.matcher(said).matches()) {
            return said;
        }
        String digits = said.replaceAll("[.:-]", "").toLowerCase(Locale.ROOT);
        return digits.length() == 12 ? digits.replaceAll("..(?=.)", "$0:") : said;
    }

    private static String unquoted(String said) {
        return said.length() > 1 && said.startsWith("\"") && said.endsWith("\"")
                ? said.substring(1, said.length() - 1).strip()
                : said;
    }
}
