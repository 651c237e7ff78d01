package dev.ferrule.catalog;

import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The switches and nodes of the catalogue, by name, alias or model in any case of letters. */
public final class Machines {

    private final Catalogue catalogue;
    private final Map<String, @Nullable MachineModel> made = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> names = new LinkedHashMap<>();

    private Machines(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Machines of(Catalogue catalogue) {
        return catalogue.made(Machines.class, Machines::new);
    }

    public @Nullable MachineModel switchModel(String name) {
        return model("switches", name);
    }

    public @Nullable MachineModel node(String name) {
        return model("nodes", name);
    }

    /** Names and aliases, for did-you-mean. */
    public Set<String> known(String section) {
        return new TreeSet<>(catalogue.spellings(section));
    }

    private @Nullable MachineModel model(String section, String name) {
        String canonical = names.computeIfAbsent(section, this::names).get(fold(name));
        return canonical == null
                ? null
                : made.computeIfAbsent(section + "/" + canonical, key -> decode(section, canonical));
    }

    private Map<String, String> names(String section) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Map.Entry<String, Node.Mapping> entry : catalogue.entries(section).entrySet()) {
            Stanza stanza = new Stanza(entry.getKey(), entry.getValue(), catalogue.report());
            all.put(fold(entry.getKey()), entry.getKey());
            stanza.texts("aliases").forEach(alias -> all.putIfAbsent(fold(alias), entry.getKey()));
            String model = stanza.textOr("model", null);
            if (model != null) {
                all.putIfAbsent(fold(model), entry.getKey());
            }
        }
        return all;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "").replace("_", "");
    }

    private @Nullable MachineModel decode(String section, String name) {
        Stanza stanza = Stanza.of(catalogue, section, name);
        if (stanza == null) {
            return null;
        }
        List<CageGroup> cages = new ArrayList<>();
        for (Node item : stanza.list("cages")) {
            if (item instanceof Node.Mapping mapping) {
                cages.add(cages(stanza.inner(mapping)));
            }
        }
        Map<String, NodeNetwork> networks = new LinkedHashMap<>();
        stanza.entries("networks").forEach((network, entry) -> {
            if (entry.value() instanceof Node.Mapping mapping) {
                networks.put(network, network(network, stanza.inner(mapping)));
            }
        });
        return new MachineModel(
                name,
                text(stanza, "maker", ""),
                text(stanza, "model", name),
                text(stanza, "protocol", ""),
                integer(stanza, "height_u", 1),
                integer(stanza, "gpus", 0),
                integer(stanza, "per_rack", 0),
                cages,
                networks,
                stanza.provenance());
    }

    private CageGroup cages(Stanza stanza) {
        List<PortSplit> splits = new ArrayList<>();
        int gbps = stanza.integer("gbps");
        for (String text : stanza.texts("splits")) {
            PortSplit split = PortSplit.parse(text);
            if (split == null) {
                stanza.fail(stanza.placeOf("splits"), stanza.name() + ": \"" + text + "\" is no split such as 2x400");
            } else {
                splits.add(split);
            }
        }
        if (splits.isEmpty()) {
            splits.add(new PortSplit(1, gbps));
        }
        String form = stanza.text("form");
        String pattern = text(stanza, "names", "P{n}");
        return new CageGroup(
                form,
                text(stanza, "netbox", netbox(form, gbps)),
                gbps,
                integer(stanza, "count", 1),
                pattern.contains("{n}") ? pattern : pattern + "{n}",
                integer(stanza, "first", 1),
                text(stanza, "port_names", ""),
                integer(stanza, "first_port", 1),
                splits);
    }

    /** The interface type of a cage: of several the one that begins with its rate. */
    private String netbox(String form, int gbps) {
        Stanza cage = Stanza.of(catalogue, "cages", form);
        List<String> types = cage == null ? List.of() : cage.texts("netbox");
        if (types.isEmpty() && form.startsWith("OSFP-")) {
            return netbox("OSFP", gbps);
        }
        String rate = gbps >= 1600 ? "1.6t" : gbps + "g";
        return types.stream()
                .filter(type -> type.startsWith(rate))
                .findFirst()
                .orElse(types.isEmpty() ? "other" : types.getFirst());
    }

    private static NodeNetwork network(String name, Stanza stanza) {
        return new NodeNetwork(
                name,
                stanza.integer("gbps"),
                stanza.texts("ports"),
                stanza.texts("names"),
                stanza.has("rail_map"),
                stanza.provenance());
    }

    private static String text(Stanza stanza, String key, String otherwise) {
        String text = stanza.textOr(key, null);
        return text == null ? otherwise : text;
    }

    private static int integer(Stanza stanza, String key, int otherwise) {
        return stanza.has(key) ? stanza.integer(key) : otherwise;
    }
}
