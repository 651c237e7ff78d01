package dev.ferrule.netbox;

import dev.ferrule.catalog.At;
import dev.ferrule.catalog.Connector;
import java.util.ArrayList;
import java.util.List;

/**
 * The connectors at the front of a cassette, and which front port shows which of their positions.
 *
 * @param ports by face: its front ports by index, two where they are the halves of one connector
 */
record FrontFaces(List<Connector> connectors, List<List<Integer>> ports) {

    /** One face for every {@code perFace} front ports, in the order of the group. */
    static FrontFaces of(List<Integer> fronts, List<Connector> byFront, int perFace) {
        List<Connector> connectors = new ArrayList<>();
        List<List<Integer>> ports = new ArrayList<>();
        for (int i = 0; i + perFace <= fronts.size(); i += perFace) {
            connectors.add(byFront.get(i));
            ports.add(List.copyOf(fronts.subList(i, i + perFace)));
        }
        return new FrontFaces(connectors, ports);
    }

    /** @param positions of the front port in its file; on a whole connector they count the fibres that it is sold with */
    At at(int front, int position, int positions) {
        for (int face = 0; face < ports.size(); face++) {
            int half = ports.get(face).indexOf(front);
            if (half >= 0) {
                List<Integer> populated = connectors.get(face).populated().get(positions);
                int place = populated == null ? position : populated.get(position - 1);
                return new At(face + 1, ports.get(face).size() == 1 ? place : half + 1);
            }
        }
        throw new IllegalArgumentException("front port " + front + " is at no face");
    }
}
