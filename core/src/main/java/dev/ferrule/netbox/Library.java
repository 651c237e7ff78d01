package dev.ferrule.netbox;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Node;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The device and module types of a plant's catalogue, by model, slug and part number. A type is read when it is first
 * used, and what is wrong with its file is reported then and once; of the others nothing is said.
 */
public final class Library {

    /** A type that the plant uses. */
    record Known(DeviceType type, Optics optics, List<Inference> inferences) {}

    private final Catalogue catalogue;
    private final NetboxTypes types;
    private final Report report;
    private final Map<String, Node.Mapping> byName = new LinkedHashMap<>();
    // By the very node of a file: to hash one by what it holds means to hash all its ports.
    private final IdentityHashMap<Node.Mapping, Node.Mapping> replaced = new IdentityHashMap<>();
    private final IdentityHashMap<Node.Mapping, Node.Mapping> blocks = new IdentityHashMap<>();
    private final IdentityHashMap<Node.Mapping, Known> known = new IdentityHashMap<>();

    /** @param trees of all files in {@code catalog/}; what is no device type and no {@code optics_of} is left alone */
    public Library(Catalogue catalogue, List<Node> trees, Report report) {
        this.catalogue = catalogue;
        this.report = report;
        types = new NetboxTypes(catalogue);
        for (Node tree : trees) {
            if (tree instanceof Node.Mapping type && type.get("model") != null) {
                add(type);
            }
        }
        for (Node tree : trees) {
            if (tree instanceof Node.Mapping block && isSeparateOptics(block)) {
                block(block);
            }
        }
    }

    /** Whether a file of {@code catalog/} is for the library and no file of the catalogue's own sections. */
    public static boolean reads(Node tree) {
        return tree instanceof Node.Mapping mapping && (mapping.get("model") != null || isSeparateOptics(mapping));
    }

    private static boolean isSeparateOptics(Node.Mapping tree) {
        return tree.get(OpticsReader.SEPARATE) != null;
    }

    /** A later file of one model replaces an earlier one; a part number gives way to every model and slug. */
    private void add(Node.Mapping type) {
        for (String key : List.of("model", "slug")) {
            if (type.get(key) instanceof Node.Scalar name && !name.text().isEmpty()) {
                Node.Mapping before = byName.put(name.text(), type);
                if (before != null && !before.equals(type)) {
                    replaced.put(type, before);
                }
            }
        }
        if (type.get("part_number") instanceof Node.Scalar number
                && !number.text().isEmpty()) {
            byName.putIfAbsent(number.text(), type);
        }
    }

    private void block(Node.Mapping block) {
        Node names = block.get(OpticsReader.SEPARATE);
        List<Node> items =
                names instanceof Node.Sequence list ? list.items() : names == null ? List.of() : List.of(names);
        for (Node item : items) {
            String name = item instanceof Node.Scalar scalar ? scalar.text() : "";
            Node.Mapping type = byName.get(name);
            if (type == null) {
                report.add(Diagnostic.warning(
                        Code.UNKNOWN_NAME,
                        item.place(),
                        "an optics block is of an unknown device type",
                        ("there is no device or module type \"" + name + "\" in catalog/. "
                                        + Suggest.question(name, names()))
                                .strip()));
            } else if (blocks.putIfAbsent(type, block) != null) {
                report.add(Diagnostic.warning(
                        Code.AMBIGUOUS_NAME,
                        item.place(),
                        "a device type has two optics files",
                        "the first file of " + name + " is taken, this one is not"));
            }
        }
    }

    /** Models, slugs and part numbers. */
    public Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    public NetboxTypes types() {
        return types;
    }

    /** The type of that model, slug or part number; null when there is none. */
    public @Nullable DeviceType type(String name) {
        Known type = use(name);
        return type == null ? null : type.type;
    }

    /** Other names of ports, as the optics block has them. */
    public Map<String, String> aliases(String name) {
        Known type = use(name);
        return type == null ? Map.of() : type.optics.aliases();
    }

    /** The type of its array adapters, where the optics block says it; else empty. */
    public String adapter(String name) {
        Known type = use(name);
        return type == null ? "" : type.optics.adapter();
    }

    @Nullable
    Known use(String name) {
        Node.Mapping tree = byName.get(name);
        if (tree == null) {
            return null;
        }
        Known type = known.get(tree);
        if (type == null) {
            type = read(tree);
            known.put(tree, type);
        }
        return type;
    }

    private Known read(Node.Mapping tree) {
        DeviceType type = DeviceTypeReader.read(tree);
        Optics optics = optics(tree);
        Positions positions = new Positions(type, types);
        type.findings().forEach(report::add);
        if (optics.meaning() == null) {
            positions.findings().forEach(report::add);
        }
        Node.Mapping before = replaced.get(tree);
        if (before != null) {
            report.add(Diagnostic.note(
                    Code.AMBIGUOUS_NAME,
                    tree.place(),
                    "a device type replaces another",
                    type.model() + " stands also at " + before.place().span()));
        }
        List<Inference> said = new java.util.ArrayList<>();
        for (int rear = 0; rear < type.rears().size(); rear++) {
            said.add(optics.over(positions.ofRears().get(rear), type, rear, types));
        }
        return new Known(type, optics, said);
    }

    /** The block inside the file, and over it key by key the one in a file of its own. */
    private Optics optics(Node.Mapping tree) {
        Node inside = tree.get("optics");
        Node.Mapping separate = blocks.get(tree);
        if (inside != null && !(inside instanceof Node.Mapping)) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    inside.place(),
                    "an optics block cannot be read",
                    "\"optics\" is a mapping such as { module: cassette SEQ M flat }, not " + inside.kind()));
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Place place = tree.place();
        if (inside instanceof Node.Mapping block) {
            entries.putAll(block.entries());
            place = block.place();
        }
        if (separate != null) {
            entries.putAll(separate.entries());
            place = separate.place();
        }
        return entries.isEmpty()
                ? Optics.NONE
                : new OpticsReader(catalogue, report).read(new Node.Mapping(entries, place));
    }
}
