package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Panels whose inside no file describes, told by their cables: one of either face at a port, faces in the names of ports, a
 * name that calls them so, or two cables at most of their ports. What has a model that is known, a row in panels, a
 * transceiver or another role is none.
 */
final class UnsaidPanels {

    private static final int MOST_NAMES = 5;

    private static final Pattern FRONT = Pattern.compile("(?i)(?:f|fp|front)(?:[ _./-]*port)?[ _./-]*\\d.*");
    private static final Pattern REAR = Pattern.compile("(?i)(?:r|rp|rear|b|back)(?:[ _./-]*port)?[ _./-]*\\d.*");
    private static final Pattern FACED = Pattern.compile("(?i).*\\d[ _./-]*\\(?(?:front|rear|back|f|r)\\)?");

    /** What cables say of a device. */
    private static final class Seen {
        private final Set<String> ports = new LinkedHashSet<>();
        private final Map<String, Set<String>> partsAt = new LinkedHashMap<>();
        private final Map<String, Set<String>> facesAt = new HashMap<>();
        private final Map<String, Integer> cablesAt = new HashMap<>();

        void cable(String port, String face, String part) {
            ports.add(port);
            if (!face.isEmpty()) {
                facesAt.computeIfAbsent(port, key -> new HashSet<>()).add(face);
            }
            cablesAt.merge(port, 1, Integer::sum);
            partsAt.computeIfAbsent(port, key -> new HashSet<>()).add(part);
        }

        long doubled() {
            return cablesAt.values().stream().filter(cables -> cables == 2).count();
        }

        /** Where cables are at both faces of a port, or the names of ports say faces: racks have faces too. */
        boolean isFaced() {
            if (facesAt.values().stream().anyMatch(faces -> faces.size() > 1)) {
                return true;
            }
            boolean front = ports.stream().anyMatch(port -> FRONT.matcher(port).matches());
            boolean rear = ports.stream().anyMatch(port -> REAR.matcher(port).matches());
            boolean all = ports.stream()
                    .allMatch(port ->
                            FRONT.matcher(port).matches() || REAR.matcher(port).matches());
            boolean behind = ports.stream().allMatch(port -> FACED.matcher(port).matches());
            return (front && rear && all) || (behind && ports.size() > 1);
        }

        /** One port may be named twice by mistake: there the cables are of different parts. */
        boolean isDoubled() {
            boolean others = partsAt.values().stream().anyMatch(parts -> parts.size() == 2);
            boolean atMost = cablesAt.values().stream().allMatch(cables -> cables <= 2);
            return atMost && doubled() * 2 > ports.size() && (doubled() > 1 || others);
        }
    }

    private final Map<String, Seen> byDevice = new LinkedHashMap<>();

    /** Devices of which something else is said. */
    private final Set<String> known = new HashSet<>();

    /** Devices whose ports a format calls those of a panel. */
    private final Set<String> passive;

    UnsaidPanels(Set<String> passive) {
        this.passive = passive;
    }

    /** @param names a port by the name of its device and itself in the plant */
    void cables(Table cables, UnaryOperator<End> names) {
        Map<End, Set<List<String>>> told = new HashMap<>();
        for (Table.Cursor row = cables.rows(); row.next(); ) {
            for (String side : new String[] {"a", "b"}) {
                End end = names.apply(
                        new End(row.text(cables.column(side + "_device")), row.text(cables.column(side + "_port"))));
                String id = row.text(cables.column("id"));
                String face = row.text(cables.column(side + "_face"));
                if (told.computeIfAbsent(end, key -> new HashSet<>()).add(List.of(id, face))) {
                    byDevice.computeIfAbsent(end.device(), device -> new Seen())
                            .cable(end.port(), face, row.text(cables.column("part")));
                }
            }
        }
    }

    /** Devices in a table that says what is in them: {@code optics}, {@code panels}. */
    void described(Table table, String column, UnaryOperator<String> names) {
        for (Table.Cursor row = table.rows(); row.next(); ) {
            known.add(names.apply(row.text(table.column(column))));
        }
    }

    /** Those among the devices, by what is said of them. */
    Map<String, Place> of(List<DeviceFacts> devices) {
        Map<String, Place> panels = new LinkedHashMap<>();
        for (DeviceFacts device : devices) {
            Seen seen = byDevice.get(device.device());
            String role = device.mostRole();
            boolean called = PanelWords.isOfName(device.device()) || PanelWords.isOfName(role);
            boolean other = RoleWords.isActive(role) || (RoleWords.isRole(role) && !called);
            if (seen != null
                    && !other
                    && !known.contains(device.device())
                    && device.most("model").isEmpty()
                    && (called || passive.contains(device.device()) || seen.isFaced() || seen.isDoubled())) {
                panels.put(device.device(), device.first());
            }
        }
        return panels;
    }

    /** Says which they are; a plant that is judged does that itself. */
    static void tell(Map<String, Place> panels, Report report) {
        String names = panels.keySet().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        List<String> detail = new ArrayList<>();
        detail.add(names
                + (panels.size() > MOST_NAMES ? " and " + (panels.size() - MOST_NAMES) + " more" : "")
                + (panels.size() == 1 ? " is taken for a panel" : " are taken for panels")
                + ", and nothing says which port leads where: what passes through is not judged");
        detail.add(
                "name the model and give its device type with --catalog, or say in panels.csv what is in it; if it is"
                        + " no panel, take \"unknown\" out of the column inside of devices.csv");
        report.add(Diagnostic.warning(
                Code.UNREADABLE,
                panels.values().iterator().next(),
                panels.size() == 1
                        ? "the inside of a panel is not known"
                        : "the inside of " + panels.size() + " panels is not known",
                detail.toArray(String[]::new)));
    }
}
