package dev.ferrule.view;

import dev.ferrule.catalog.ColourOrder;
import dev.ferrule.catalog.Connector;
import dev.ferrule.fabric.ActiveCables;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Hanging;
import dev.ferrule.fabric.PortNames;
import dev.ferrule.fabric.Socket;
import dev.ferrule.shape.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hangs on a port without a transceiver of ours: on a panel's port both ways, in a cage what is plugged there. */
final class SocketTrace {

    private final Fabric fabric;
    private final Hanging hanging;
    private final @Nullable ColourOrder colours;

    SocketTrace(Fabric fabric, @Nullable ColourOrder colours) {
        this.fabric = fabric;
        hanging = new Hanging(fabric);
        this.colours = colours;
    }

    /** @param rear of two ports of one name the one at the rear */
    TraceView trace(String plant, Socket socket, boolean rear) {
        List<TraceView.Way> ways = new ArrayList<>();
        String holds;
        if (socket.cage() >= 0) {
            holds = cage(socket.cage(), ways);
        } else {
            holds = "adapter";
            boolean atRear = socket.front() < 0 || (rear && socket.two());
            int outside = atRear ? socket.rear() : socket.front();
            add(atRear ? "rear" : "front", outside, ways);
            if (socket.through()) {
                add("rear", outside ^ 1, ways);
            } else {
                holds = "port of a module";
                add("inside", outside ^ 1, ways);
            }
        }
        String name = socket.cage() >= 0
                ? fabric.endName(socket.cage())
                : fabric.devices().name(socket.device()) + "/" + socket.name();
        return TraceView.passive(plant, name, holds, ways);
    }

    private String cage(int end, List<TraceView.Way> ways) {
        for (Map.Entry<Integer, Integer> link : active(end)) {
            int cable = fabric.active().cableAt(link.getKey());
            ways.add(new TraceView.Way(
                    "cage",
                    "",
                    List.of(new TraceView.Step(
                            fabric.cables().name(cable) + " (" + fabric.cables().partText(cable) + ")",
                            fabric.endName(link.getKey()),
                            "",
                            "",
                            "")),
                    fabric.endName(link.getValue()),
                    null,
                    "active"));
        }
        if (!ways.isEmpty()) {
            return "active cable";
        }
        for (int side : hanging.outside(end)) {
            add("cage", side, ways);
        }
        return ways.isEmpty() ? "empty cage" : "cage without a transceiver";
    }

    private List<Map.Entry<Integer, Integer>> active(int end) {
        ActiveCables active = fabric.active();
        return active.peers().entrySet().stream()
                .filter(link -> PortNames.within(end, link.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    private void add(String side, int slotSide, List<TraceView.Way> ways) {
        for (Hanging.Way way : hanging.from(slotSide)) {
            boolean port = way.end() == Hanging.End.PORT;
            Connector connector = fabric.face(way.steps().getFirst().in()).connector();
            String to = port ? fabric.portName(way.at()) : way.at() < 0 ? null : fabric.slotName(way.at());
            ways.add(new TraceView.Way(
                    side,
                    connector.positionName(way.position()),
                    way.steps().stream().map(this::step).toList(),
                    to,
                    port ? fabric.portType(way.at()).pmd().name() : null,
                    way.end().word()));
        }
    }

    private TraceView.Step step(Hanging.Step step) {
        return new TraceView.Step(
                fabric.itemName(step.item()),
                step.slot() < 0 ? "" : fabric.slotName(step.slot()),
                position(step.item(), step.in(), step.inPosition()),
                step.out() < 0 ? "" : position(step.item(), step.out(), step.outPosition()),
                colour(step));
    }

    /** {@code 5}, {@code 3.A} where the side has several faces. */
    private String position(int item, int face, int position) {
        Face at = fabric.face(face);
        long faces = fabric.itemType(item).faces().stream()
                .filter(other -> other.side() == at.side())
                .count();
        return (faces > 1 ? at.number() + "." : "") + at.connector().positionName(position);
    }

    private String colour(Hanging.Step step) {
        return colours == null || step.fibre() == 0 ? "" : colours.code(step.fibre());
    }
}
