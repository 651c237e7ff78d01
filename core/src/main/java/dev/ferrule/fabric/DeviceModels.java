package dev.ferrule.fabric;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Keying;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.shape.Joint;
import dev.ferrule.source.Node;
import dev.ferrule.source.PlantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Device and module types in the form of NetBox, by model and by slug: interfaces are cages, module bays are slots. What
 * NetBox cannot say of passive ports stands in the {@code optics} block: {@code module}, the words of the cassette or
 * plate that its ports are.
 */
final class DeviceModels implements Models {

    private final Catalogue catalogue;
    private final PartReader parts;
    private final Report report;
    private final Map<String, Node.Mapping> types = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();

    DeviceModels(Catalogue catalogue, PlantSource source, PartReader parts, Report report) {
        this.catalogue = catalogue;
        this.parts = parts;
        this.report = report;
        for (Node file : source.catalogue()) {
            if (file instanceof Node.Mapping type && type.get("model") instanceof Node.Scalar model) {
                types.put(model.text(), type);
                if (type.get("slug") instanceof Node.Scalar slug) {
                    types.putIfAbsent(slug.text(), type);
                }
            }
        }
        readForms();
    }

    /** Which NetBox interface types are cages, and of which form. */
    private void readForms() {
        for (String cage : catalogue.names("cages")) {
            Node.Mapping stanza = catalogue.stanza("cages", cage);
            if (stanza != null && stanza.get("netbox") instanceof Node.Sequence slugs) {
                for (Node slug : slugs.items()) {
                    if (slug instanceof Node.Scalar text) {
                        forms.putIfAbsent(text.text(), cage);
                    }
                }
            }
        }
    }

    @Override
    public void add(String model, Place place, PortLayout.Builder builder) {
        Node.Mapping type = types.get(model);
        if (type == null) {
            String question = Suggest.question(model, new TreeSet<>(types.keySet()));
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    place,
                    "unknown model of a device",
                    "there is no device type \"" + model + "\" in catalog/",
                    question.isEmpty()
                            ? "put its NetBox device type into catalog/, or leave the model empty"
                            : question));
            return;
        }
        for (Node.Mapping item : items(type, "interfaces")) {
            String form = forms.get(text(item, "type"));
            if (form != null) {
                builder.cage(text(item, "name"), form);
            }
        }
        aliases(type, builder);
        passive(type, "", "", builder);
    }

    /** {@code optics: aliases: { P0.0: "P0:1" }}. */
    private static void aliases(Node.Mapping type, PortLayout.Builder builder) {
        if (type.get("optics") instanceof Node.Mapping optics
                && optics.get("aliases") instanceof Node.Mapping aliases) {
            aliases.entries().forEach((alias, entry) -> {
                String name = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
                int colon = name.lastIndexOf(':');
                boolean mdi = colon == name.length() - 2 && colon > 0 && Character.isDigit(name.charAt(colon + 1));
                builder.alias(alias, mdi ? name.substring(0, colon) : name, mdi ? name.charAt(colon + 1) - '0' : 0);
            });
        }
    }

    /** Passive ports: what they are is said by the block {@code optics}; without it nobody knows, and nothing is assumed. */
    private void passive(Node.Mapping type, String slot, String adapter, PortLayout.Builder builder) {
        List<Node.Mapping> fronts = items(type, "front-ports");
        List<Node.Mapping> rears = items(type, "rear-ports");
        if (fronts.isEmpty() || rears.isEmpty()) {
            return;
        }
        Node.Mapping optics = type.get("optics") instanceof Node.Mapping block ? block : null;
        String words = optics == null ? "" : text(optics, "module");
        if (words.isEmpty()) {
            report.add(
                    Diagnostic.error(
                            Code.UNKNOWN_NAME,
                            type.place(),
                            "the inside of a passive device is not said",
                            text(type, "model")
                                    + " has front and rear ports; NetBox files do not say their fibre order, pins and polish",
                            "add a block \"optics: { module: cassette SEQ M flat }\" or \"optics: { module: adapter MPO-12 A }\""));
            return;
        }
        PartSpec spec = parts.read(words, type.place(), report);
        if (spec == null) {
            return;
        }
        String keyed = adapter.isEmpty() && optics != null ? text(optics, "adapter") : adapter;
        if (spec.adapter() != null) {
            plate(fronts, slot, spec.adapter(), builder);
        } else if (spec.item() != null) {
            cassette(type, fronts, rears, slot, spec, keyed, builder);
        }
    }

    private static void plate(List<Node.Mapping> fronts, String slot, Joint joint, PortLayout.Builder builder) {
        for (Node.Mapping front : fronts) {
            builder.adapter(name(front, slot), joint);
        }
    }

    private void cassette(
            Node.Mapping type,
            List<Node.Mapping> fronts,
            List<Node.Mapping> rears,
            String slot,
            PartSpec spec,
            String adapter,
            PortLayout.Builder builder) {
        var item = spec.item();
        if (item == null || item.faces().size() != fronts.size() + rears.size()) {
            report.add(Diagnostic.error(
                    new Code(609),
                    type.place(),
                    "a part does not fit",
                    text(type, "model") + " has " + rears.size() + " rear and " + fronts.size() + " front ports, \""
                            + spec.text() + "\" has "
                            + (item == null ? 0 : item.faces().size()) + " faces"));
            return;
        }
        Keying keying = Layouts.keying(adapter);
        if (keying == null) {
            report.add(
                    Diagnostic.error(
                            Code.TYPE_NOT_SAID,
                            type.place(),
                            "the type of an adapter is not said",
                            text(type, "model")
                                    + ": which type have its array adapters? Say \"adapter: A\" or \"adapter: B\" in its optics block, or in panels"));
            return;
        }
        List<String> names = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        boolean[] rear = new boolean[item.faces().size()];
        for (int f = 0; f < rear.length; f++) {
            rear[f] = f < rears.size();
            names.add(name(rear[f] ? rears.get(f) : fronts.get(f - rears.size()), slot));
            boolean array = item.faces().get(f).connector().array() && rear[f];
            joints.add(Joint.adapter(
                    array ? keying : Keying.ALIGNED, item.faces().get(f).connector()));
        }
        builder.module(item, text(type, "model"), slot, names, rear, joints);
    }

    @Override
    public boolean addModule(String module, String slot, String adapter, Place place, PortLayout.Builder builder) {
        Node.Mapping type = types.get(module);
        if (type == null) {
            return false;
        }
        passive(type, slot, adapter, builder);
        return true;
    }

    @Override
    public boolean hasSlot(String model, String slot) {
        List<String> slots = slots(model);
        return slots.isEmpty() || slot.isEmpty() || slots.contains(slot);
    }

    @Override
    public List<String> slots(String model) {
        Node.Mapping type = types.get(model);
        return type == null
                ? List.of()
                : items(type, "module-bays").stream()
                        .map(bay -> text(bay, "name"))
                        .toList();
    }

    private static List<Node.Mapping> items(Node.Mapping type, String key) {
        List<Node.Mapping> items = new ArrayList<>();
        if (type.get(key) instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping mapping) {
                    items.add(mapping);
                }
            }
        }
        return items;
    }

    private static String name(Node.Mapping port, String slot) {
        return text(port, "name").replace("{module}", slot);
    }

    private static String text(Node.@Nullable Mapping mapping, String key) {
        return mapping != null && mapping.get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
