package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.catalog.MachineModel;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The device types that a plan's devices are of, as NetBox files. */
final class DeviceTypes {

    private DeviceTypes() {}

    /** By file name; those that the user has himself are left to him. */
    static Map<String, String> of(Cluster cluster, Cabling cabling, Models models) {
        Map<String, MachineModel> used = new TreeMap<>();
        cluster.machines().forEach(machine -> used.putIfAbsent(machine.model().model(), machine.model()));
        Map<String, String> files = new LinkedHashMap<>();
        used.forEach((name, model) -> {
            if (!models.own(model)) {
                files.put("devices/" + slug(model) + ".yaml", text(model));
            }
        });
        if (cabling.tables().panels().size() > 0) {
            files.put("devices/" + Structured.PANEL_FILE, Structured.PANEL);
        }
        return files;
    }

    private static String slug(MachineModel model) {
        return (model.maker() + "-" + model.model())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String text(MachineModel model) {
        StringBuilder text = new StringBuilder();
        text.append("# Written by a plan from the catalogue (")
                .append(model.provenance().source())
                .append(")\n");
        text.append("manufacturer: ")
                .append(quoted(model.maker().isEmpty() ? "generic" : model.maker()))
                .append('\n');
        text.append("model: ").append(quoted(model.model())).append('\n');
        text.append("slug: ").append(quoted(slug(model))).append('\n');
        text.append("u_height: ").append(model.heightU()).append('\n');
        text.append("is_full_depth: true\ninterfaces:\n");
        for (CageGroup group : model.cages()) {
            for (String cage : group.cages()) {
                text.append("  - { name: ")
                        .append(quoted(cage))
                        .append(", type: ")
                        .append(group.netbox())
                        .append(" }\n");
            }
        }
        Map<String, String> aliases = aliases(model);
        if (!aliases.isEmpty()) {
            text.append("optics:\n  aliases:\n");
            aliases.forEach((alias, port) -> text.append("    ")
                    .append(quoted(alias))
                    .append(": ")
                    .append(quoted(port))
                    .append('\n'));
        }
        return text.toString();
    }

    private static Map<String, String> aliases(MachineModel model) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (CageGroup group : model.cages()) {
            int links = group.portPattern().isEmpty()
                    ? 0
                    : group.splits().getFirst().links();
            for (int cage = 0; cage < group.count(); cage++) {
                for (int link = 0; link < links; link++) {
                    aliases.put(group.port(cage, link), group.cage(cage) + ":" + (link + 1));
                }
            }
        }
        Ports.systemNames(model).forEach((port, name) -> aliases.put(name, port));
        return aliases;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
