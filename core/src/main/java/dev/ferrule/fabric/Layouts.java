package dev.ferrule.fabric;

import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Performance;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The port layouts of models with the modules that {@code panels} puts into their slots; equal ones are shared. */
final class Layouts {

    private final Models models;

    private final PartReader parts;
    private final Report report;
    private final Map<String, List<SlotRow>> modules = new LinkedHashMap<>();
    private final Map<String, PortLayout> known = new HashMap<>();

    /** Devices that panels which are none may have meant, and those of which two rows speak of one slot. */
    private final Set<String> suspected = new HashSet<>();

    /** All panels could be read; else what a model's slots hold is not known. */
    private final boolean complete;

    Layouts(Models models, PartReader parts, PlantSource source, Report report) {
        this.models = models;
        this.parts = parts;
        this.report = report;
        complete = source.complete("panels");
        source.tables("panels").forEach(this::read);
    }

    private void read(Table table) {
        for (Table.Cursor row = table.rows(); row.next(); ) {
            List<SlotRow> slots = modules.computeIfAbsent(row.text(table.column("panel")), p -> new ArrayList<>());
            SlotRow next = SlotRow.of(row, table, report);
            SlotRow same = null;
            for (SlotRow slot : slots) {
                same = same == null && slot.slot().equals(next.slot()) ? slot : same;
            }
            if (same == null) {
                slots.add(next);
            } else {
                suspected.add(row.text(table.column("panel")));
                twice(next, same);
            }
        }
    }

    private void twice(SlotRow next, SlotRow first) {
        report.add(new Diagnostic(
                new Code(601),
                Severity.ERROR,
                next.slotPlace(),
                "a slot is used twice",
                List.of(
                        (next.slot().isEmpty() ? "the panel" : "slot \"" + next.slot() + "\"") + " already holds \""
                                + first.module() + "\"",
                        "take one of the rows out, or mend its slot"),
                List.of(new Diagnostic.Related(first.place(), "the other row")),
                0));
    }

    /** Panels that are in {@code panels} but not among the devices; where there are no devices, the first of them. */
    void reportUnknown(Devices devices) {
        KnownNames names = KnownNames.forFile(devices.allNames());
        int most = devices.count() == 0 ? 1 : Integer.MAX_VALUE;
        int told = 0;
        for (Map.Entry<String, List<SlotRow>> entry : modules.entrySet()) {
            if (devices.find(entry.getKey()) < 0 && told++ < most) {
                unknown(entry.getKey(), entry.getValue().getFirst(), names);
            }
        }
    }

    private void unknown(String panel, SlotRow row, KnownNames devices) {
        suspected.addAll(devices.near(panel));
        String question = devices.question(panel);
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                row.place(),
                "unknown panel",
                "there is no device \"" + panel + "\" in devices",
                question.isEmpty() ? "add it to devices, or mend the name" : question));
    }

    PortLayout of(String device, String model, Place place) {
        List<SlotRow> inSlots = modules.getOrDefault(device, List.of());
        boolean incomplete = suspected.contains(device) || (!complete && !model.isEmpty() && inSlots.isEmpty());
        String key = key(model, inSlots, incomplete);
        PortLayout layout = known.get(key);
        if (layout == null) {
            layout = build(device, model, inSlots, incomplete, place);
            known.put(key, layout);
        }
        return layout;
    }

    private static String key(String model, List<SlotRow> inSlots, boolean incomplete) {
        StringBuilder key = new StringBuilder(model).append(incomplete);
        inSlots.forEach(slot -> key.append('\u0000').append(slot.key()));
        return key.toString();
    }

    /** @param device the first of those that are alike */
    private PortLayout build(String device, String model, List<SlotRow> inSlots, boolean incomplete, Place place) {
        PortLayout.Builder builder = new PortLayout.Builder();
        if (incomplete) {
            builder.incomplete();
        } else if (model.isEmpty() && inSlots.isEmpty()) {
            return builder.anything().build();
        }
        if (!model.isEmpty()) {
            models.add(model, place, builder);
        }
        for (SlotRow row : inSlots) {
            builder.row(row.slot());
            module(device, model, row, builder);
        }
        return builder.build();
    }

    private void module(String device, String model, SlotRow row, PortLayout.Builder builder) {
        if (!models.hasSlot(model, row.slot())) {
            noSuchSlot(device, model, row);
            builder.incomplete();
            return;
        }
        if (models.addModule(model, row, builder)) {
            return;
        }
        if (row.module().isEmpty()) {
            notSaid(device, row);
            builder.incomplete();
            return;
        }
        PartSpec spec = parts.read(row.module(), row.nearer(), row.modulePlace(), report);
        if (spec == null) {
            builder.incomplete();
        } else if (spec.adapter() != null) {
            plate(spec.adapter(), spec.count(), row, builder);
        } else if (spec.item() != null && !spec.item().kind().cable()) {
            Keying rear = rear(spec.item(), row);
            for (int copy = 0; copy < spec.count(); copy++) {
                cassette(spec.item(), spec.performance(), copy, spec.count(), rear, row, builder);
            }
        } else {
            builder.incomplete();
            report.add(Diagnostic.error(
                    new Code(609),
                    row.modulePlace(),
                    "a part does not fit",
                    "\"" + row.module() + "\" is a cable; a slot takes a cassette, a module or an adapter plate"));
        }
    }

    private void notSaid(String device, SlotRow row) {
        report.add(
                "107 module",
                Diagnostic.error(
                        Code.TYPE_NOT_SAID,
                        row.modulePlace(),
                        "the module of a slot is not said",
                        "what is in " + (row.slot().isEmpty() ? "" : "slot " + row.slot() + " of ") + device + "?",
                        "say it in the column \"module\", or take the row out"));
    }

    private void noSuchSlot(String device, String model, SlotRow row) {
        List<String> slots = models.slots(model);
        String has = slots.isEmpty() ? "it has none" : "it has " + String.join(", ", slots);
        String what = model.isEmpty() ? "" : ", which is a " + model + ",";
        report.add(
                "slots of " + device,
                Diagnostic.error(
                        new Code(603),
                        row.slotPlace(),
                        "there is no such slot",
                        row.slot().isEmpty()
                                ? "which slot of " + device + "? " + (model.isEmpty() ? "" : "It is a " + model + "; ")
                                        + has
                                : device + what + " has no slot \"" + row.slot() + "\"; " + has));
    }

    private void plate(Joint joint, int count, SlotRow module, PortLayout.Builder builder) {
        Joint said = keyed(joint, module.adapter(), module.module(), module.adapterPlace(), report);
        for (int port = 1; port <= count; port++) {
            if (!builder.adapter(portName(module.slot(), port), said)) {
                report.add(Diagnostic.error(
                        new Code(601),
                        module.place(),
                        "a slot is used twice",
                        "slot \"" + module.slot() + "\" already has a port " + portName(module.slot(), port)));
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

    private void cassette(
            ItemType type,
            Performance performance,
            int copy,
            int copies,
            @Nullable Keying keying,
            SlotRow module,
            PortLayout.Builder builder) {
        int fronts = (int)
                type.faces().stream().filter(face -> face.side() == Side.RIGHT).count();
        int rears = type.faces().size() - fronts;
        List<String> names = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        boolean[] rear = new boolean[type.faces().size()];
        for (int f = 0; f < type.faces().size(); f++) {
            Face face = type.faces().get(f);
            rear[f] = face.side() == Side.LEFT;
            int number = rear[f]
                    ? face.number() + copy * rears
                    : front(face.number(), fronts, module.inverted()) + copy * fronts;
            names.add(portName(module.slot(), number));
            joints.add(joint(face, keying));
        }
        String name = copies == 1 ? module.slot() : module.slot() + "." + (copy + 1);
        builder.module(type, type.name(), name, names, rear, joints, performance, null);
    }

    /** A module that is mounted upside down counts its front ports backwards. */
    private static int front(int number, int fronts, boolean inverted) {
        return inverted ? fronts + 1 - number : number;
    }

    private static Joint joint(Face face, @Nullable Keying keying) {
        if (!needsAdapter(face)) {
            return Joint.adapter(Keying.ALIGNED, face.connector());
        }
        return keying == null ? Joint.MISSING : Joint.adapter(keying, face.connector());
    }

    /** An array without an adapter of its own. */
    private static boolean needsAdapter(Face face) {
        return face.connector().array() && (face.side() == Side.LEFT || face.role() != Face.Role.FRONT);
    }

    /** The keying of a module's array adapters, asked for once where nobody says it. */
    private @Nullable Keying rear(ItemType type, SlotRow module) {
        Keying keying = keying(module.adapter());
        if (keying == null && type.faces().stream().anyMatch(Layouts::needsAdapter)) {
            report.add(Diagnostic.error(
                    Code.TYPE_NOT_SAID,
                    module.adapterPlace(),
                    "the type of an adapter is not said",
                    (module.slot().isEmpty() ? "\"" + module.module() + "\"" : "slot \"" + module.slot() + "\"")
                            + ": which type have its array adapters? A (keys opposed) or B (keys aligned)",
                    "say it in the column \"adapter\""));
        }
        return keying;
    }

    private static String portName(String slot, int port) {
        return slot.isEmpty() ? String.valueOf(port) : slot + "/" + port;
    }
}
