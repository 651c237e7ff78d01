package dev.ferrule.view;

import dev.ferrule.budget.Budgets;
import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.Performance;
import dev.ferrule.diag.Report;
import dev.ferrule.fabric.Builds;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.Misplaced;
import dev.ferrule.fabric.Stated;
import dev.ferrule.link.Cabling;
import dev.ferrule.link.Planned;
import dev.ferrule.link.PlannedWays;
import dev.ferrule.link.PlantCabling;
import dev.ferrule.link.Run;
import dev.ferrule.link.Runs;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The links of a plant. */
final class PlantLinks implements LinkSource {

    /** What the files say of the items of the plant. */
    private record Made(Stated stated) implements Installation {

        @Override
        public @Nullable Length length(int item) {
            return stated.length(item);
        }

        @Override
        public Performance performance(int item) {
            return stated.performance(item);
        }

        @Override
        public @Nullable String splice(int pair) {
            return stated.splice(pair);
        }

        @Override
        public @Nullable String transceiver(int port) {
            return stated.transceiver(port);
        }
    }

    private final JudgedPlant plant;
    private final Fabric fabric;
    private final PlantCabling cabling;
    private final Builds builds;
    private final Budgets budgets;
    private final Map<Integer, PlannedWays> ways = new HashMap<>();

    /** By port, the links that are meant to end there. */
    private final Map<Integer, List<Links.Link>> meant = new HashMap<>();

    /** @param asked how the limits of what is planned are made, the plant's own settings behind it */
    PlantLinks(JudgedPlant plant, BudgetAsked asked) {
        this.plant = plant;
        fabric = plant.fabric();
        cabling = new PlantCabling(fabric);
        builds = Builds.of(plant.channels());
        budgets = BudgetSettings.read(plant.source(), plant.catalogue(), asked, new Report())
                .judge(plant.catalogue())
                .budgets();
        Links.read(plant.source(), fabric, Misplaced.of(fabric), port -> false, new Report())
                .forEach(link -> {
                    int port = link.a().exists() ? fabric.portAt(link.a().end()) : Fabric.NONE;
                    meant.computeIfAbsent(port, p -> new ArrayList<>()).add(link);
                    int other = link.z().exists() ? fabric.portAt(link.z().end()) : Fabric.NONE;
                    meant.computeIfAbsent(other, p -> new ArrayList<>()).add(link);
                });
    }

    @Override
    public Cabling cabling() {
        return cabling;
    }

    @Override
    public boolean asked(Run run) {
        return true;
    }

    @Override
    public Installation made() {
        return new Made(builds.stated());
    }

    @Override
    public @Nullable Planned planned(Run run) {
        int port = anyPort(run);
        if (port < 0) {
            return null;
        }
        int number = plant.channels().numberOfPort(port);
        PlannedWays there = ways.computeIfAbsent(builds.of(number), build -> ways(number));
        if (there.isEmpty()) {
            return null;
        }
        Channel channel = plant.channels().get(number);
        Map<Integer, Integer> items = new HashMap<>();
        IntStream.range(0, channel.items()).forEach(i -> items.put(channel.item(i), i));
        if (!items.keySet().containsAll(run.items())) {
            return null;
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        IntStream.range(0, channel.slots()).forEach(i -> pairs.put(channel.slot(i), i));
        Set<Integer> inside = new HashSet<>();
        run.pairs().stream().filter(pairs::containsKey).map(pairs::get).forEach(inside::add);
        Set<Integer> own = new HashSet<>();
        run.items().forEach(item -> own.add(items.get(item)));
        return there.of(new PlannedWays.Within(own, inside, end(run.from(), pairs), end(run.to(), pairs)));
    }

    private int end(int face, Map<Integer, Integer> pairs) {
        return cabling.inCage(face)
                ? PlannedWays.Within.IN_CAGE
                : pairs.getOrDefault(cabling.pair(face), PlannedWays.Within.NONE);
    }

    private PlannedWays ways(int number) {
        ShapeView view =
                plant.judgements().get(plant.channels().shapeOf(number)).view();
        if (!view.shape().closed()) {
            return new PlannedWays(view.shape(), List.of());
        }
        PlantInstallation made =
                new PlantInstallation(builds.stated(), plant.channels().get(number));
        Shape shape = view.inferred().shape();
        return new PlannedWays(shape, budgets.of(shape, view.ends(), view.lanes(), made));
    }

    private int anyPort(Run run) {
        Set<Integer> ports = new TreeSet<>(behind(run.from()));
        ports.addAll(behind(run.to()));
        return ports.isEmpty() ? Fabric.NONE : ports.iterator().next();
    }

    /** Ports at a face, or behind the equipment cord that is plugged in there. */
    private Set<Integer> behind(int face) {
        Set<Integer> ports = new TreeSet<>();
        int mate = fabric.mate(face);
        if (mate >= 0 && fabric.isPort(mate)) {
            ports.add(fabric.portOf(mate));
        } else if (mate >= 0 && Runs.equipmentCord(cabling, fabric.itemOf(mate))) {
            int item = fabric.itemOf(mate);
            for (int f = 0; f < fabric.itemType(item).faces().size(); f++) {
                int far = fabric.mate(fabric.firstFace(item) + f);
                if (far >= 0 && fabric.isPort(far)) {
                    ports.add(fabric.portOf(far));
                }
            }
        }
        return ports;
    }

    @Override
    public String plannedItem(Run run, int item) {
        int number = plant.channels().numberOfPort(anyPort(run));
        return fabric.itemName(plant.channels().get(number).item(item));
    }

    @Override
    public List<String> ids(Run run) {
        Set<Integer> first = behind(run.from());
        Set<Integer> last = behind(run.to());
        List<String> ids = new ArrayList<>();
        for (int port : first) {
            for (Links.Link link : meant.getOrDefault(port, List.of())) {
                int a = fabric.portAt(link.a().end());
                int z = fabric.portAt(link.z().end());
                boolean runs = (first.contains(a) && last.contains(z)) || (first.contains(z) && last.contains(a));
                if (runs && !link.id().isEmpty() && !ids.contains(link.id())) {
                    ids.add(link.id());
                }
            }
        }
        return ids;
    }

    @Override
    public String end(int face) {
        int mate = fabric.mate(face);
        if (mate >= 0 && fabric.isPort(mate)) {
            return fabric.portName(fabric.portOf(mate));
        }
        int slot = cabling.pair(face);
        int item = fabric.itemOf(face);
        return slot < 0
                ? fabric.itemName(item) + ", loose end " + (face - fabric.firstFace(item) + 1)
                : fabric.slotName(slot);
    }

    @Override
    public String item(int item) {
        return fabric.itemName(item);
    }
}
