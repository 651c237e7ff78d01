package dev.ferrule.rule;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.OpticsRow;
import dev.ferrule.shape.PortType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Tells clashes of modes by the fewest rows of optics that explain them: the row with most clashes first. */
final class ModeClashes {

    private final Fabric fabric;
    private final Channels channels;
    private final RuleDoc doc;
    private final Set<ModeClash> open = new LinkedHashSet<>();

    /** By row how many ports it fills. */
    private final Map<OpticsRow, Integer> filled = new HashMap<>();

    /** Ports that are cut into several links, of which links names one, and that as the whole port. */
    private final Set<Integer> meantWhole = new HashSet<>();

    /** By lanes of a link how many ports of the plant are cut so. */
    private final Map<Integer, Integer> cutSo = new HashMap<>();

    ModeClashes(PlantView plant, RuleDoc doc) {
        fabric = plant.fabric();
        channels = plant.channels();
        this.doc = doc;
        Map<LinkEnd, Integer> named = new HashMap<>();
        for (Links.Link link : plant.links()) {
            named.merge(link.a(), 1, Integer::sum);
            named.merge(link.z(), 1, Integer::sum);
        }
        named.forEach((end, count) -> {
            int port = end.exists() && end.share() == 0 && count == 1 ? fabric.portAt(end.end()) : Fabric.NONE;
            if (port >= 0 && fabric.portType(port).links() > 1) {
                meantWhole.add(port);
            }
        });
        plant.channels().each(plant.shapes(judgement -> ModeClash.any(judgement.view())), channel -> {
            if (!plant.isExplained(channel)) {
                open.addAll(
                        ModeClash.of(channel, plant.judgement(channel).view()).values());
            }
        });
    }

    /** In the order of files and lines. */
    private static int compare(OpticsRow one, OpticsRow other) {
        int file = one.mode().span().file().compareTo(other.mode().span().file());
        return file == 0
                ? Integer.compare(one.mode().span().line(), other.mode().span().line())
                : file;
    }

    void report(Report report) {
        for (int port = 0; !open.isEmpty() && port < fabric.portCount(); port++) {
            filled.merge(fabric.opticsOf(port), 1, Integer::sum);
            cutSo.merge(ModeClash.size(fabric, port), 1, Integer::sum);
        }
        while (!open.isEmpty()) {
            List<OpticsRow> best = best();
            List<ModeClash> told =
                    open.stream().filter(clash -> of(clash, best.getFirst())).toList();
            told.forEach(open::remove);
            report.add(diagnostic(best, told));
        }
    }

    private boolean of(ModeClash clash, OpticsRow row) {
        return fabric.opticsOf(clash.wider()).equals(row)
                || fabric.opticsOf(clash.other()).equals(row);
    }

    /**
     * The rows that explain most clashes; of those the ones that cut most ports of which links names the whole, then those
     * with the fewest ports that fit what they reach, then those that are cut as few others are.
     */
    private List<OpticsRow> best() {
        Map<OpticsRow, Set<ModeClash>> clashes = new LinkedHashMap<>();
        Map<OpticsRow, Set<Integer>> ports = new HashMap<>();
        for (ModeClash clash : open) {
            for (int port : new int[] {clash.wider(), clash.other()}) {
                if (fabric.portType(port).modeSaid()) {
                    OpticsRow row = fabric.opticsOf(port);
                    clashes.computeIfAbsent(row, r -> new LinkedHashSet<>()).add(clash);
                    ports.computeIfAbsent(row, r -> new LinkedHashSet<>()).add(port);
                }
            }
        }
        List<OpticsRow> best = least(clashes.keySet(), row -> -of(clashes, row).size());
        best = least(best, row ->
                -(int) of(ports, row).stream().filter(meantWhole::contains).count());
        best = least(best, row -> filled.getOrDefault(row, 0) - of(ports, row).size());
        return least(best, row -> usual(of(ports, row))).stream()
                .sorted(ModeClashes::compare)
                .toList();
    }

    private static <T> Set<T> of(Map<OpticsRow, Set<T>> map, OpticsRow row) {
        return map.getOrDefault(row, Set.of());
    }

    /** How many ports of the plant are cut as the first of these. */
    private int usual(Set<Integer> ports) {
        return cutSo.getOrDefault(ModeClash.size(fabric, ports.iterator().next()), 0);
    }

    private static List<OpticsRow> least(Collection<OpticsRow> rows, ToIntFunction<OpticsRow> of) {
        int least = rows.stream().mapToInt(of).min().orElse(0);
        return rows.stream().filter(row -> of.applyAsInt(row) == least).toList();
    }

    private Diagnostic diagnostic(List<OpticsRow> rows, List<ModeClash> clashes) {
        ModeClash first = clashes.getFirst();
        PortType wide = fabric.portType(first.wider());
        PortType far = fabric.portType(first.other());
        List<String> detail = first.words(wide, far, fabric::portName, clashes.size());
        boolean wider = fabric.opticsOf(first.wider()).equals(rows.getFirst());
        detail.add("repair: " + first.advice(wide, far, fabric::portName, wider));
        Place place = rows.getFirst().mode();
        return new Diagnostic(
                doc.code(),
                Severity.ERROR,
                place,
                doc.summary(),
                detail,
                rows.stream()
                        .skip(1)
                        .map(row -> new Diagnostic.Related(row.mode(), "the mode of the other end"))
                        .toList(),
                (int) clashes.stream()
                        .map(clash -> channels.numberOfPort(clash.wider()))
                        .distinct()
                        .count());
    }
}
