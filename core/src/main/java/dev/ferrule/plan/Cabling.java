package dev.ferrule.plan;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.PlanningFacts;
import dev.ferrule.catalog.PortSplit;
import dev.ferrule.diag.Report;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses modules and cords for every kind of link, and runs the cables. */
final class Cabling {

    private final Intent intent;
    private final Layout layout;
    private final Lengths lengths;
    private final Trays trays;
    private final Report report;
    private final Kits kits;
    private final Map<KindOfLink, List<PlannedLink>> kinds = new LinkedHashMap<>();
    private final Map<KindOfLink, Kit> chosen = new LinkedHashMap<>();
    private final CableTables tables;
    private final Structured structured;
    private final Bill bill;

    Cabling(
            Catalogue catalogue,
            Intent intent,
            Cluster cluster,
            Layout layout,
            Lengths lengths,
            Trays trays,
            Report report) {
        this.trays = trays;
        this.intent = intent;
        this.layout = layout;
        this.lengths = lengths;
        this.report = report;
        LaneProof proof = new LaneProof(catalogue);
        kits = new Kits(catalogue, intent.cabling(), proof);
        bill = new Bill(PlanningFacts.of(catalogue));
        tables = new CableTables(bill);
        structured = new Structured(catalogue, intent, layout, lengths, trays, tables, proof, report);
        for (PlannedLink link : cluster.links()) {
            kinds.computeIfAbsent(KindOfLink.of(link), kind -> new ArrayList<>())
                    .add(link);
        }
    }

    void build() {
        kinds.forEach((kind, links) -> {
            Kit kit = choose(kind, links);
            if (kit != null) {
                chosen.put(kind, kit);
                run(kind, links, kit);
            }
        });
        structured.finish();
    }

    Kit kit(PlannedLink link) {
        Kit kit = chosen.get(KindOfLink.of(link));
        if (kit == null) {
            throw new IllegalStateException("no kit for " + KindOfLink.of(link).words());
        }
        return kit;
    }

    Map<KindOfLink, Kit> chosen() {
        return chosen;
    }

    Trays trays() {
        return trays;
    }

    CableTables tables() {
        return tables;
    }

    List<Panels.Panel> panels() {
        return structured.panels();
    }

    Bill bill() {
        return bill;
    }

    private static Kits.EndKind end(Machine machine, Slot slot, int speed) {
        var group = machine.model().group(slot.cage());
        int links = group.ports(speed);
        PortSplit mode = links == 0 ? group.splits().getFirst() : new PortSplit(links, speed);
        return new Kits.EndKind(group, mode);
    }

    /** The cheapest kit that reaches as far as the longest of the links, with the lengths that are bought for it. */
    private @Nullable Kit choose(KindOfLink kind, List<PlannedLink> links) {
        PlannedLink first = links.getFirst();
        FabricIntent fabric = kind.fabric();
        Kits.EndKind a = end(first.a(), first.aSlot(), first.speed());
        Kits.EndKind z = end(first.z(), first.zSlot(), first.speed());
        String maker = first.z().model().maker();
        List<Kit> all = kits.all(a, z, fabric.leaf().protocol(), maker);
        Kit sibling = kind.extra() ? chosen.get(new KindOfLink(fabric, kind.tier(), false)) : null;
        PortModule fixed = sibling == null ? null : sibling.z();
        Longest longest = longest(links);
        Kit found = null;
        for (Kit kit : all) {
            if (Kits.keeps(kit, fixed) && serves(kit, longest)) {
                if (!isStructured(longest.length()) || structured.warranted(kit)) {
                    return kit;
                }
                found = found == null ? kit : found;
            }
        }
        if (found != null) {
            return found;
        }
        complain(kind, first, all, longest, a, z);
        return null;
    }

    /** The longest of several links, and its ends. */
    private record Longest(long length, Machine a, Machine z) {}

    private Longest longest(List<PlannedLink> links) {
        long most = -1;
        PlannedLink longest = links.getFirst();
        Map<Long, Long> known = new TreeMap<>();
        for (PlannedLink link : links) {
            long key = ((long) layout.rack(link.a()) << 40)
                    | ((long) layout.rack(link.z()) << 16)
                    | ((long) layout.unit(link.a()) << 8)
                    | layout.unit(link.z());
            long needed = known.computeIfAbsent(key, k -> lengths.needed(link.a(), link.z()));
            if (needed > most) {
                most = needed;
                longest = link;
            }
        }
        return new Longest(most, longest.a(), longest.z());
    }

    private boolean serves(Kit kit, Longest longest) {
        if (isStructured(longest.length())) {
            return structured.serves(kit, longest.a(), longest.z());
        }
        Length bought = lengths.bought(longest.length(), kit.cord().lengths());
        return bought != null && bought.millimetres() <= kit.reach();
    }

    private boolean isStructured(long length) {
        CablingIntent cabling = intent.cabling();
        return switch (cabling.style()) {
            case DIRECT -> false;
            case MIXED -> length > cabling.direct();
            default -> true;
        };
    }

    private void complain(
            KindOfLink kind, PlannedLink first, List<Kit> all, Longest longest, Kits.EndKind a, Kits.EndKind z) {
        String ends = a.mode() + " of a " + a.cage().form() + " cage of "
                + first.a().model().model() + " to " + z.mode() + " of a "
                + z.cage().form() + " cage of " + first.z().model().model();
        if (all.isEmpty()) {
            report.add(Complaint.NO_PART.error(
                    kind.fabric().places().speed(),
                    kind.words() + ": " + ends + ": no two transceivers"
                            + (kind.fabric().leaf().protocol().isEmpty()
                                    ? ""
                                    : " for " + kind.fabric().leaf().protocol())
                            + " and no cord of the catalogue light it",
                    "another speed, or a transceiver or cord of your own in catalog/"));
            return;
        }
        long reach = all.stream().mapToLong(Kit::reach).max().orElse(0);
        report.add(Complaint.TOO_LONG.error(
                kind.fabric().place(),
                kind.words() + ": " + longest.a().name() + " to " + longest.z().name() + " is "
                        + new Length(longest.length()) + " with slack, and what lights it ("
                        + all.stream()
                                .map(kit -> kit.z().transceiver().name() + " with "
                                        + kit.cord().name() + ", " + new Length(kit.reach()))
                                .distinct()
                                .limit(4)
                                .reduce((one, other) -> one + "; " + other)
                                .orElse("")
                        + ") goes no further than " + new Length(reach) + " or is not sold so long",
                "shorter rows, fewer racks between, or media: SM"));
    }

    private void run(KindOfLink kind, List<PlannedLink> links, Kit kit) {
        Map<String, List<PlannedLink>> bundles = new LinkedHashMap<>();
        for (PlannedLink link : links) {
            bundles.computeIfAbsent(key(link, kit), k -> new ArrayList<>(1)).add(link);
        }
        for (Map.Entry<String, List<PlannedLink>> bundle : bundles.entrySet()) {
            PlannedLink first = bundle.getValue().getFirst();
            boolean apart = layout.rack(first.a()) != layout.rack(first.z());
            if (apart && isStructured(lengths.needed(first.a(), first.z()))) {
                structured.add(kind, bundle.getKey(), bundle.getValue(), kit);
            } else {
                direct(kind, bundle.getKey(), bundle.getValue(), kit);
            }
        }
    }

    /** Links of one splitting cord are together; its name is that of the plug at the upper switch. */
    private static String key(PlannedLink link, Kit kit) {
        return "C-" + link.z().name() + "-" + Ports.plug(link.z(), link.zSlot(), kit.z(), 0);
    }

    private void direct(KindOfLink kind, String id, List<PlannedLink> links, Kit kit) {
        long needed = 0;
        for (PlannedLink link : links) {
            needed = Math.max(needed, lengths.needed(link.a(), link.z()));
        }
        Length length = lengths.bought(needed, kit.cord().lengths());
        if (length != null) {
            trays.add(
                    layout.rackOf(links.getFirst().a()),
                    layout.rackOf(links.getFirst().z()),
                    1);
            tables.direct(kind, id, links, kit, length);
        }
    }
}
