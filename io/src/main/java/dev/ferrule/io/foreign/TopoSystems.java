package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The systems of topology files, each with the ports of other systems that its own ports lead to:
 *
 * <pre>
 * MQM8700 sw-hdr01
 *    P2 -4x-50G-> HCA_mlx5_3 host-04 mlx5_0/P1
 * </pre>
 *
 * Ports get the names that {@link Ibnetdiscover} gives them, so that a plan and what was found can be compared.
 */
final class TopoSystems {

    private static final Pattern SYSTEM = Pattern.compile("(\\S+)\\s+(\\S+)(?:\\s+CFG:\\s*(.*))?");
    private static final Pattern PORT =
            Pattern.compile("(\\S+)\\s+(?:-(\\d{1,3}x-[\\w.]{1,9}))?->\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)");

    /** {@code P61} of a switch, {@code mlx5_0/P1} of an adapter, {@code L10/U1/P7} of a director. */
    private static final Pattern NUMBERED = Pattern.compile("(?:(.+)/)?P(\\d{1,5})");

    private static final String ADAPTER = "HCA";

    private final Imported imported;

    /** The system whose ports follow; empty before the first of a file. */
    private String system = "";

    private final List<Link> links = new ArrayList<>();

    /** By device and adapter, the numbers of its ports. */
    private final Map<String, Set<String>> adapters = new HashMap<>();

    private final Set<String> hosts = new HashSet<>();

    /** Ports as the file calls them. */
    private record Link(End a, End z, String speed, Place place) {}

    TopoSystems(Imported imported) {
        this.imported = imported;
    }

    /** A file begins. */
    void begin() {
        system = "";
    }

    void line(Lines.Line line) {
        String text = line.text().strip();
        Matcher port = PORT.matcher(text);
        Matcher head = SYSTEM.matcher(text);
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (port.matches()) {
            port(port, line.place());
        } else if (head.matches() && !text.contains("->")) {
            system = system(head.group(1), head.group(2), line.place());
            String config = head.group(3);
            if (config != null) {
                imported.fact(system, "config", ForeignName.read(config, line.place(), imported), line.place());
            }
        } else {
            boolean ofPort = text.contains("->")
                    || NUMBERED.matcher(text.split("\\s", 2)[0]).matches();
            if (!ofPort) {
                // Ports that follow are of a system that this line was to name.
                system = "";
            }
            imported.unread(
                    line.place(),
                    "a line is not understood",
                    "it is neither \"TYPE NAME\", a system, nor \"PORT -> TYPE NAME PORT\", where one of its ports leads to");
        }
    }

    private String system(String type, String name, Place place) {
        String device = ForeignName.read(name, place, imported);
        String model = ForeignName.read(type, place, imported);
        if (!device.isEmpty()) {
            boolean host = model.startsWith(ADAPTER);
            imported.device(device, place);
            imported.role(device, host ? "host" : "switch", true, place);
            if (host) {
                hosts.add(device);
                imported.fact(device, "adapter", model, place);
            } else {
                imported.model(device, model, place);
            }
        }
        return device;
    }

    private void port(Matcher port, Place place) {
        if (system.isEmpty()) {
            imported.unread(
                    place,
                    "a port has no system",
                    "no line before it says, in words that are understood, of which system it is");
            return;
        }
        End a = end(system, port.group(1), place);
        End z = end(system(port.group(3), port.group(4), place), port.group(5), place);
        if (!a.port().isEmpty() && !z.device().isEmpty() && !z.port().isEmpty()) {
            links.add(new Link(a, z, port.group(2) == null ? "" : port.group(2), place));
        }
    }

    private End end(String device, String said, Place place) {
        String port = ForeignName.read(said, place, imported);
        Matcher numbered = NUMBERED.matcher(port);
        if (numbered.matches() && numbered.group(1) != null) {
            adapters.computeIfAbsent(adapter(device, numbered.group(1)), key -> new HashSet<>())
                    .add(numbered.group(2));
        }
        return new End(device, port);
    }

    private static String adapter(String device, String part) {
        return device + '\n' + part;
    }

    /** Tells the links, when it is known which adapters have several ports. */
    void finish() {
        for (Link link : links) {
            Map<String, String> more = new LinkedHashMap<>();
            more.put("speed", link.speed);
            more.put("protocol", "InfiniBand");
            imported.link(named(link.a), named(link.z), more, link.place, Places.OF_ROW);
        }
    }

    private End named(End end) {
        Matcher numbered = NUMBERED.matcher(end.port());
        if (!numbered.matches()) {
            return end;
        }
        String part = numbered.group(1);
        String number = numbered.group(2);
        if (part == null) {
            return new End(end.device(), number);
        }
        boolean only = hosts.contains(end.device())
                && adapters.getOrDefault(adapter(end.device(), part), Set.of()).size() == 1
                && number.equals("1");
        return new End(end.device(), only ? part : part + "/" + number);
    }
}
