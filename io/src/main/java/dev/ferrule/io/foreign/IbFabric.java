package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An InfiniBand fabric as dumps tell it: nodes by GUID, and links. Devices get their names when all is told. */
final class IbFabric {

    private final Imported imported;
    private final Map<String, IbNode> nodes = new LinkedHashMap<>();
    private final IbPortGuids ports;
    private final IbPeers peers;
    private final List<IbLink> links = new ArrayList<>();

    /** A port of a node. */
    record IbEnd(String guid, int port) {}

    private record IbLink(IbEnd a, IbEnd z, String speed, boolean ofBlock, Place place) {}

    IbFabric(Imported imported) {
        this.imported = imported;
        ports = new IbPortGuids(imported);
        peers = new IbPeers(imported);
    }

    /** {@code 0x} and sixteen digits, as most tools write it. */
    static String guid(String digits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        return "0x" + "0".repeat(16 - lower.length()) + lower;
    }

    /** A node that is named; what is said of it first counts. */
    IbNode node(String guid, boolean isSwitch, String description, Place place) {
        IbNode known = nodes.get(guid);
        String text = known == null ? ForeignName.read(description, place, imported) : "";
        return known == null || (known.description().text().isEmpty() && !text.isEmpty())
                ? add(new IbNode(guid, isSwitch, IbDescription.of(text), place))
                : known;
    }

    private IbNode add(IbNode node) {
        nodes.put(node.guid(), node);
        return node;
    }

    /** One port of an adapter has a GUID of its own, by which lists of ports name it. */
    void portGuid(@Nullable String digits, String node, Place place) {
        if (digits != null && !guid(digits).equals(node)) {
            ports.add(guid(digits), node, place);
        }
    }

    void link(IbEnd a, IbEnd z, String speed, Place place) {
        links.add(new IbLink(a, z, speed, false, place));
    }

    /** The same in the block of the near node, which has a line for each of its ports that leads to another. */
    void linkOfBlock(IbEnd a, IbEnd z, String speed, Place place) {
        links.add(new IbLink(a, z, speed, true, place));
    }

    /** A port that is down, or up without a neighbour. */
    void open(IbEnd end, Place place) {
        imported.note(place, "a port has no far end", "port " + end.port + " of " + end.guid + " makes no link");
    }

    void finish() {
        ports.settle(nodes);
        for (IbLink link : links) {
            node(link.a).links(link.a.port);
            node(link.z).links(link.z.port);
        }
        IbNames names = new IbNames(nodes.values(), imported);
        names.tell();
        IbBlocks blocks = new IbBlocks(imported);
        links.stream().filter(IbLink::ofBlock).forEach(link -> blocks.line(node(link.a), link.a.port));
        links.forEach(link -> told(link, names, blocks));
    }

    private IbNode node(IbEnd end) {
        return Objects.requireNonNull(nodes.get(ports.node(end.guid)));
    }

    private void told(IbLink link, IbNames names, IbBlocks blocks) {
        IbNode a = node(link.a);
        IbNode z = node(link.z);
        if (a.description().isAggregation() || z.description().isAggregation()) {
            imported.note(
                    link.place, "an aggregation node is inside its switch", "no cable leads to it; it is passed over");
            return;
        }
        End one = names.end(a, link.a.port);
        End other = names.end(z, link.z.port);
        if (one.device().equals(other.device()) && a.isSwitch() && z.isSwitch() && a != z) {
            imported.note(link.place, "a link is inside a chassis", "no cable is behind it; it is passed over");
            return;
        }
        peers.link(one, other, link.place);
        boolean nearBeyond = blocks.isBeyond(a, link.a.port, one, link.place);
        boolean farBeyond = blocks.isBeyond(z, link.z.port, other, link.place);
        if (link.ofBlock && !nearBeyond && !farBeyond) {
            blocks.known(z, link.z.port, other, link.place);
        }
        Map<String, String> more = new LinkedHashMap<>();
        more.put("speed", link.speed);
        more.put("protocol", "InfiniBand");
        imported.link(one, other, more, link.place, Places.OF_ROW);
    }
}
