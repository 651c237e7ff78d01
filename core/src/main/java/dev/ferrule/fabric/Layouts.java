package dev.ferrule.fabric;

import dev.ferrule.catalog.Keying;
import dev.ferrule.chain.ModuleWords;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The port layouts of models with the modules that {@code panels} puts into their slots; equal ones are shared. */
final class Layouts {

    /** One row of {@code panels}. */
    private record Module(
            String slot, String module, String adapter, String pins, String polish, String orientation, Place place) {}

    private final Models models;
    private final PartReader parts;
    private final Report report;
    private final Map<String, List<Module>> modules = new LinkedHashMap<>();
    private final Map<String, PortLayout> known = new HashMap<>();

    Layouts(Models models, PartReader parts, List<Table> panels, Report report) {
        this.models = models;
        this.parts = parts;
        this.report = report;
        panels.forEach(this::read);
    }

    private void read(Table table) {
        for (Table.Cursor row = table.rows(); row.next(); ) {
            String panel = row.text(table.column("panel"));
            modules.computeIfAbsent(panel, p -> new ArrayList<>())
                    .add(new Module(
                            row.text(table.column("slot")),
                            row.text(table.column("module")),
                            row.text(table.column("adapter")),
                            row.text(table.column("pins")),
                            row.text(table.column("polish")),
                            row.text(table.column("orientation")),
                            row.rowPlace()));
        }
    }

    /** Panels that are in {@code panels} but not among the devices; where there are no devices, the first of them. */
    void reportUnknown(Devices devices) {
        int most = devices.count() == 0 ? 1 : Integer.MAX_VALUE;
        modules.entrySet().stream().limit(most).forEach(entry -> {
            String panel = entry.getKey();
            if (devices.find(panel) < 0) {
                report.add(Diagnostic.error(
                        Code.UNKNOWN_NAME,
                        entry.getValue().getFirst().place,
                        "unknown panel",
                        "there is no device \"" + panel + "\" in devices"));
            }
        });
    }

    PortLayout of(String device, String model, Place place) {
        List<Module> inSlots = modules.getOrDefault(device, List.of());
        String key = key(model, inSlots);
        PortLayout layout = known.get(key);
        if (layout == null) {
            layout = build(model, inSlots, place);
            known.put(key, layout);
        }
        return layout;
    }

    private static String key(String model, List<Module> inSlots) {
        StringBuilder key = new StringBuilder(model);
        for (Module module : inSlots) {
            for (String part : List.of(
                    module.slot, module.module, module.adapter, module.pins, module.polish, module.orientation)) {
                key.append('\u0000').append(part);
            }
        }
        return key.toString();
    }

    private PortLayout build(String model, List<Module> inSlots, Place place) {
        PortLayout.Builder builder = new PortLayout.Builder();
        if (model.isEmpty() && inSlots.isEmpty()) {
            return builder.anything().build();
        }
        if (!model.isEmpty()) {
            models.add(model, place, builder);
        }
        for (Module module : inSlots) {
            module(model, module, builder);
        }
        return builder.build();
    }

    private void module(String model, Module module, PortLayout.Builder builder) {
        if (!models.hasSlot(model, module.slot)) {
            report.add(Diagnostic.error(
                    new Code(603),
                    module.place,
                    "there is no such slot",
                    model + " has no slot \"" + module.slot + "\"; it has " + String.join(", ", models.slots(model))));
            return;
        }
        String nearer = (ModuleWords.pins(module.pins) + " " + module.polish).strip();
        boolean inverted = module.orientation.equals("inverted");
        if (models.addModule(
                new Models.Placed(model, module.slot, module.module, module.adapter, nearer, inverted, module.place),
                builder)) {
            return;
        }
        PartSpec spec = parts.read(module.module, nearer, module.place, report);
        if (spec == null) {
            return;
        }
        if (spec.adapter() != null) {
            plate(spec.adapter(), spec.count(), module, builder);
        } else if (spec.item() != null && !spec.item().kind().cable()) {
            for (int copy = 0; copy < spec.count(); copy++) {
                cassette(spec.item(), copy, spec.count(), module, builder);
            }
        } else {
            report.add(Diagnostic.error(
                    new Code(609),
                    module.place,
                    "a part does not fit",
                    "\"" + module.module + "\" is a cable; a slot takes a cassette, a module or an adapter plate"));
        }
    }

    private void plate(Joint joint, int count, Module module, PortLayout.Builder builder) {
        Joint said = keyed(joint, module.adapter, module.module, module.place, report);
        for (int port = 1; port <= count; port++) {
            if (!builder.adapter(portName(module.slot, port), said)) {
                report.add(Diagnostic.error(
                        new Code(601),
                        module.place,
                        "a slot is used twice",
                        "slot \"" + module.slot + "\" already has a port " + portName(module.slot, port)));
                return;
            }
        }
    }

    /** The word {@code adapter} says the type where the module does not, and must agree with it where it does. */
    static Joint keyed(Joint joint, String adapter, String module, Place place, Report report) {
        Keying keying = keying(adapter);
        if (keying == null) {
            return joint;
        }
        if (joint.adapter() != null && joint.adapter().array() && joint.keying() != keying) {
            report.add(Diagnostic.error(
                    Code.KEY_CONTRADICTS_TYPE,
                    place,
                    "the adapter contradicts its part",
                    "\"" + module + "\" has keys " + joint.keying().word() + ", the word adapter says " + adapter));
        }
        return Joint.adapter(keying, joint.adapter());
    }

    static @Nullable Keying keying(String adapter) {
        return switch (adapter) {
            case "A", "opposed" -> Keying.OPPOSED;
            case "B", "aligned" -> Keying.ALIGNED;
            default -> null;
        };
    }

    private void cassette(ItemType type, int copy, int copies, Module module, PortLayout.Builder builder) {
        int fronts = (int)
                type.faces().stream().filter(face -> face.side() == Side.RIGHT).count();
        int rears = type.faces().size() - fronts;
        boolean inverted = module.orientation.equals("inverted");
        List<String> names = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        boolean[] rear = new boolean[type.faces().size()];
        for (int f = 0; f < type.faces().size(); f++) {
            Face face = type.faces().get(f);
            rear[f] = face.side() == Side.LEFT;
            int number =
                    rear[f] ? face.number() + copy * rears : front(face.number(), fronts, inverted) + copy * fronts;
            names.add(portName(module.slot, number));
            joints.add(joint(face, rear[f], module));
        }
        String name = copies == 1 ? module.slot : module.slot + "." + (copy + 1);
        builder.module(type, type.name(), name, names, rear, joints);
    }

    /** A module that is mounted upside down counts its front ports backwards. */
    private static int front(int number, int fronts, boolean inverted) {
        return inverted ? fronts + 1 - number : number;
    }

    private Joint joint(Face face, boolean rear, Module module) {
        if (!face.connector().array() || (!rear && face.role() == Face.Role.FRONT)) {
            return Joint.adapter(Keying.ALIGNED, face.connector());
        }
        Keying keying = keying(module.adapter);
        if (keying == null) {
            report.add(Diagnostic.error(
                    Code.TYPE_NOT_SAID,
                    module.place,
                    "the type of an adapter is not said",
                    "slot \"" + module.slot
                            + "\": which type has the array adapter at its rear? A (keys opposed) or B (keys aligned)",
                    "say it in the column \"adapter\""));
            return Joint.MISSING;
        }
        return Joint.adapter(keying, face.connector());
    }

    private static String portName(String slot, int port) {
        return slot.isEmpty() ? String.valueOf(port) : slot + "/" + port;
    }
}
