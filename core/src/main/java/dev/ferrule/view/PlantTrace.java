package dev.ferrule.view;

import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.ColourOrder;
import dev.ferrule.diag.Report;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.PortNames;
import dev.ferrule.fabric.Socket;
import dev.ferrule.fabric.Stated;
import dev.ferrule.rule.BudgetJudge;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ModeClash;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.LanePath;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the lanes of one port of a plant. */
public final class PlantTrace {

    private final JudgedPlant plant;
    private final ChannelCheck chains;
    private final BudgetJudge budgets;
    private final @Nullable String usual;
    private final Stated stated;
    private final PortNames names;
    private final @Nullable ColourOrder colours;

    public PlantTrace(JudgedPlant plant) {
        this.plant = plant;
        BudgetAsked asked = BudgetSettings.read(plant.source(), plant.catalogue(), BudgetAsked.NOTHING, new Report());
        chains = ChannelCheck.brief(plant.catalogue(), asked);
        budgets = asked.judge(plant.catalogue());
        usual = asked.grade() == null ? null : asked.grade().word();
        stated = new Stated(plant.fabric());
        names = new PortNames(plant.fabric());
        colours = plant.catalogue().colours("TIA-598");
    }

    /** The trace of a port by its name or alias, of all its MDIs unless one is said; null when no port is called so. */
    public @Nullable TraceView trace(String name) {
        List<Integer> ports = names.ports(name);
        if (ports.size() < 2) {
            return ports.isEmpty() ? null : trace(ports.getFirst());
        }
        List<TraceView> mdis = ports.stream().map(this::trace).toList();
        return TraceView.cage(names.cage(ports.getFirst()), mdis);
    }

    /**
     * The trace of a port without a transceiver of ours, or of any port that a device has; null when it has none so called.
     *
     * @param rear of two ports of one name the one at the rear
     */
    public @Nullable TraceView socket(String name, boolean rear) {
        Socket socket = names.socket(name);
        return socket == null
                ? null
                : new SocketTrace(plant.fabric(), colours).trace(plant.source().name(), socket, rear);
    }

    /** The names that somebody may have meant: the ports of the device that is named, else all devices. */
    public List<String> near(String name) {
        Fabric fabric = plant.fabric();
        int device = names.device(name);
        if (device < 0) {
            int slash = Math.max(0, name.indexOf('/'));
            String port = name.substring(slash);
            return fabric.devices().allNames().stream()
                    .map(known -> known + port)
                    .toList();
        }
        return names.of(device).stream()
                .map(port -> fabric.devices().name(device) + "/" + port)
                .toList();
    }

    private TraceView trace(int port) {
        Fabric fabric = plant.fabric();
        Channel channel = plant.channels().ofPort(port);
        Installation made = new PlantInstallation(stated, channel);
        Judgement judgement = withBudgets(ModeClash.told(plant.judgement(channel)), made);
        List<TraceView.Lane> lanes = new ArrayList<>();
        for (LaneResult lane : judgement.view().lanes()) {
            boolean here = channel.port(lane.path().port()) == port
                    || (lane.toPort() >= 0 && channel.port(lane.toPort()) == port);
            if (here) {
                lanes.add(lane(channel, judgement, lane));
            }
        }
        WrittenChain chain = WrittenChain.of(
                judgement, new MadeWords(made, budgets.budgets().facts().grades(), usual), chains);
        return new TraceView(
                TraceView.SCHEMA,
                plant.source().name(),
                fabric.portName(port),
                fabric.portType(port).pmd().name(),
                judgement.verdict().name(),
                judgement.codes(),
                chain.text(),
                chain.why(),
                lanes,
                null,
                null,
                null);
    }

    /** The same with what is to be said of loss and reach. */
    private Judgement withBudgets(Judgement judgement, Installation made) {
        ShapeView view = judgement.view();
        if (!view.shape().closed()) {
            return judgement;
        }
        Shape shape = view.inferred().shape();
        List<Finding> findings = new ArrayList<>(judgement.findings());
        findings.addAll(budgets.judge(shape, budgets.budgets().of(shape, view.ends(), view.lanes(), made)));
        return new Judgement(view, findings);
    }

    private TraceView.Lane lane(Channel channel, Judgement judgement, LaneResult lane) {
        int number = lane.path().lane().number();
        int code = lane.outcome().code();
        boolean numbered = lane.to() != null && lane.to().number() > 0;
        return new TraceView.Lane(
                plant.fabric().portName(channel.port(lane.path().port())),
                number == 0 ? null : number,
                judgement.view().ends().plugPosition(lane.path().end(0)),
                steps(channel, judgement, lane.path()),
                lane.toPort() < 0 ? null : plant.fabric().portName(channel.port(lane.toPort())),
                numbered && lane.to() != null ? lane.to().number() : null,
                lane.outcome().word(),
                code == 0 ? null : "F" + code);
    }

    private List<TraceView.Step> steps(Channel channel, Judgement judgement, LanePath path) {
        List<TraceView.Step> steps = new ArrayList<>();
        var ends = judgement.view().ends();
        Shape shape = judgement.view().shape();
        for (int i = 1; i < path.length(); i += 2) {
            int face = ends.faceOf(path.end(i));
            if (shape.isPort(face)) {
                break;
            }
            int item = shape.itemOf(face);
            boolean through = i + 1 < path.length();
            int pair = ends.pairOf(face);
            steps.add(new TraceView.Step(
                    plant.fabric().itemName(channel.item(item)),
                    pair < 0 ? "" : plant.fabric().slotName(channel.slot(pair)),
                    position(shape, face, ends.plugPosition(path.end(i))),
                    through ? position(shape, ends.faceOf(path.end(i + 1)), ends.plugPosition(path.end(i + 1))) : "",
                    colour(shape, item, face, ends.positionOf(path.end(i)))));
        }
        return steps;
    }

    /** {@code 5}, {@code 3.A} where the side has several faces. */
    private static String position(Shape shape, int face, int position) {
        Face at = shape.face(face);
        long faces = shape.items().get(shape.itemOf(face)).type().faces().stream()
                .filter(other -> other.side() == at.side())
                .count();
        return (faces > 1 ? at.number() + "." : "") + at.connector().positionName(position);
    }

    private String colour(Shape shape, int item, int face, int position) {
        Shape.Item in = shape.items().get(item);
        int fibre = in.type().fibre(in.type().offset(face - in.firstFace()) + position - 1);
        return colours == null || fibre == 0 ? "" : colours.code(fibre);
    }
}
