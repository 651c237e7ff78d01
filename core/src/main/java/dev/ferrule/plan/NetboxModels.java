package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.MachineModel;
import dev.ferrule.catalog.NodeNetwork;
import dev.ferrule.catalog.PlanningFacts;
import dev.ferrule.catalog.PortSplit;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.netbox.DeviceType;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Device types of NetBox as machines: their optical interfaces are cages, cut as the catalogue's modules cut them. */
final class NetboxModels {

    private static final Pattern RATE = Pattern.compile("([0-9.]+)(g|t)base-.*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Catalogue catalogue;
    private final Library types;

    NetboxModels(Catalogue catalogue, Library library) {
        this.catalogue = catalogue;
        types = library;
    }

    Set<String> names() {
        return types.names();
    }

    @Nullable
    MachineModel find(String name) {
        DeviceType type = types.type(name);
        if (type == null || type.module()) {
            return null;
        }
        List<CageGroup> cages = groups(type);
        Provenance source = new Provenance(Confidence.MEDIUM, "device type of NetBox", type.place());
        return cages.isEmpty()
                ? null
                : new MachineModel(
                        name,
                        text(type, "manufacturer"),
                        type.model(),
                        "",
                        Math.max(1, (int) Math.ceil(number(text(type, "u_height")))),
                        0,
                        0,
                        cages,
                        networks(cages, source),
                        source);
    }

    private static String text(DeviceType type, String key) {
        return type.tree().get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Its ports by their rate, the fastest first: those of a node are for computing. */
    private static Map<String, NodeNetwork> networks(List<CageGroup> cages, Provenance source) {
        int fastest = cages.stream().mapToInt(CageGroup::gbps).max().orElse(0);
        List<String> ports = cages.stream()
                .filter(group -> group.gbps() == fastest)
                .flatMap(group -> group.cages().stream())
                .toList();
        Map<String, NodeNetwork> networks = new LinkedHashMap<>();
        networks.put("compute", new NodeNetwork("compute", fastest, ports, List.of(), false, source));
        return networks;
    }

    private List<CageGroup> groups(DeviceType type) {
        List<CageGroup> groups = new ArrayList<>();
        List<DeviceType.Interface> all = type.interfaces();
        for (int i = 0; i < all.size(); ) {
            String form = PlanningFacts.of(catalogue).cage(all.get(i).type());
            int gbps = gbps(all.get(i).type());
            if (form == null || gbps == 0) {
                i++;
                continue;
            }
            Run run = run(all, i);
            groups.add(new CageGroup(
                    form, all.get(i).type(), gbps, run.count, run.pattern, run.first, "", 1, splits(form, gbps)));
            i += run.count;
        }
        return groups;
    }

    private static int gbps(String type) {
        Matcher rate = RATE.matcher(type);
        if (!rate.matches()) {
            return 0;
        }
        double number = Double.parseDouble(rate.group(1));
        return type.endsWith("base-t") ? 0 : (int) Math.round(rate.group(2).equals("t") ? number * 1000 : number);
    }

    private record Run(int count, String pattern, int first) {}

    /** Interfaces of one type from the first on whose names count on in one of their numbers. */
    private static Run run(List<DeviceType.Interface> all, int from) {
        String name = all.get(from).name();
        Run best = new Run(1, name, 1);
        Matcher number = NUMBER.matcher(name);
        while (number.find() && number.group().length() < 6) {
            String pattern = name.substring(0, number.start()) + "{n}" + name.substring(number.end());
            int first = Integer.parseInt(number.group());
            int count = 0;
            while (from + count < all.size()
                    && all.get(from + count).type().equals(all.get(from).type())
                    && all.get(from + count).name().equals(pattern.replace("{n}", "" + (first + count)))) {
                count++;
            }
            best = count > best.count ? new Run(count, pattern, first) : best;
        }
        return best;
    }

    /** As the modules that fit are cut and that carry no more than the cage: the first way of the fastest first. */
    private List<PortSplit> splits(String form, int gbps) {
        Set<PortSplit> splits = new LinkedHashSet<>();
        PlanningFacts facts = PlanningFacts.of(catalogue);
        for (String name : catalogue.entries("transceivers").keySet()) {
            Transceiver module = catalogue.transceiver(name);
            if (module != null && facts.fits(form, module.form())) {
                module.modes().keySet().forEach(mode -> {
                    PortSplit split = PortSplit.parse(mode);
                    if (split != null && split.links() * split.gbps() <= gbps) {
                        splits.add(split);
                    }
                });
            }
        }
        splits.add(new PortSplit(1, gbps));
        List<PortSplit> sorted = new ArrayList<>(splits);
        sorted.sort(Comparator.comparingInt((PortSplit split) -> -split.links() * split.gbps()));
        return sorted;
    }
}
