package dev.ferrule.io.foreign;

import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code lldpNeighbors} of Arista EOS: with details a mapping by interface, else a list. */
final class LldpOfEos {

    private final Expected expected;

    LldpOfEos(Expected expected) {
        this.expected = expected;
    }

    List<LldpNeighbour> neighbours(Node all) {
        List<LldpNeighbour> neighbours = new ArrayList<>();
        if (all instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                Node.Mapping heard = expected.mapping(item, "a neighbour");
                if (heard != null) {
                    neighbours.add(brief(heard));
                }
            }
            return neighbours;
        }
        Node.Mapping ports = expected.mapping(all, "lldpNeighbors");
        if (ports != null) {
            ports.entries().forEach((name, entry) -> {
                Node.Mapping port = expected.mapping(entry.value(), "an interface");
                String plain = expected.name(new Node.Scalar(name, false, entry.key()), "an interface");
                for (Node item :
                        expected.list(port == null ? null : port.get("lldpNeighborInfo"), "lldpNeighborInfo")) {
                    Node.Mapping heard = expected.mapping(item, "a neighbour");
                    if (heard != null) {
                        neighbours.add(detailed(plain, heard));
                    }
                }
            });
        }
        return neighbours;
    }

    private LldpNeighbour brief(Node.Mapping heard) {
        return new LldpNeighbour(
                LldpNeighbour.port(text(heard, "port")),
                LldpNeighbour.device(text(heard, "neighborDevice"), ""),
                "",
                LldpNeighbour.farPort(text(heard, "neighborPort"), ""),
                heard.place());
    }

    private LldpNeighbour detailed(String port, Node.Mapping heard) {
        Node.Mapping far = expected.mapping(heard.get("neighborInterfaceInfo"), "neighborInterfaceInfo");
        return new LldpNeighbour(
                LldpNeighbour.port(port),
                LldpNeighbour.device(text(heard, "systemName"), text(heard, "chassisId")),
                LldpNeighbour.chassis(text(heard, "chassisId")),
                LldpNeighbour.farPort(text(far, "interfaceId"), text(far, "interfaceDescription")),
                heard.place());
    }

    private String text(Node.@Nullable Mapping of, String key) {
        return expected.name(of == null ? null : of.get(key), key);
    }
}
