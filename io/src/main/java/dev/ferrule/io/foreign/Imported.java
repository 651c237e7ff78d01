package dev.ferrule.io.foreign;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.BuiltTable;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Node;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What importers make: devices, links and other rows of a plant. A device is told once, however many rows name it, and so is
 * a link that both of its ends tell.
 */
public final class Imported {

    /** A port of a device; in order, so that a map of names that were made to collide is a tree. */
    public record End(String device, String port) implements Comparable<End> {

        @Override
        public int compareTo(End other) {
            int order = device.compareTo(other.device);
            return order == 0 ? port.compareTo(other.port) : order;
        }

        /** The same for both ends in either order, as a cable is one from either of them. */
        String with(End other) {
            return compareTo(other) <= 0 ? key(this, other) : key(other, this);
        }

        private static String key(End a, End z) {
            return a.device + '\n' + a.port + '\n' + z.device + '\n' + z.port;
        }
    }

    /** The first columns of the tables, in the order in which people look for them. */
    private static final Map<String, String[]> COLUMNS = Map.of(
            "devices", new String[] {"name", "model", "role", "site", "room", "row", "rack", "u"},
            "links", new String[] {"id", "a_device", "a_port", "z_device", "z_port"},
            "cables",
                    new String[] {
                        "id",
                        "leg",
                        "part",
                        "a_device",
                        "a_port",
                        "a_face",
                        "b_device",
                        "b_port",
                        "b_face",
                        "length",
                        "length_m",
                        "length_ft",
                        "status",
                        "phase",
                        "bundle",
                        "label_a",
                        "label_b"
                    },
            "optics", new String[] {"device", "port", "transceiver"},
            "panels", new String[] {"panel", "slot", "module"},
            "aliases", new String[] {"alias", "device", "port"});

    /** Words that nobody knows which are told for themselves. */
    private static final int MOST_ALONE = 20;

    private final Map<String, Set<String>> unknown = new HashMap<>();
    private final Catalogue catalogue;
    private final Map<String, String> parts;
    private final Set<String> used = new HashSet<>();
    private final boolean judged;
    private final Models models = new Models();
    private final PortAliases aliases = new PortAliases();
    private final NetboxPorts ports = new NetboxPorts();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Node> trees = new ArrayList<>();
    private final Report report;
    private @Nullable Importer reading;
    private @Nullable String name;
    private final DateNames dates;
    private final Map<String, DeviceFacts> devices = new LinkedHashMap<>();
    private final ImportedCables cables = new ImportedCables();
    private final ImportedLinks links = new ImportedLinks();
    private final List<DeviceNames.Alias> deviceAliases = new ArrayList<>();
    private final Map<String, BuiltTable.Builder> others = new LinkedHashMap<>();
    private final Map<String, List<Table>> ready = new LinkedHashMap<>();

    /**
     * @param catalogue in which parts and transceivers are looked up
     * @param trees of catalogue files that the plant has, device types among them
     * @param parts what the user says that cables are, by their type, or type and profile ({@code smf-os2/single-1c6p}),
     *     {@code *} for all others
     * @param judged whether the plant is judged at once, which tells what is wrong with its rows
     */
    public Imported(Catalogue catalogue, List<Node> trees, Map<String, String> parts, boolean judged, Report report) {
        this.catalogue = catalogue;
        this.parts = Map.copyOf(parts);
        this.judged = judged;
        this.report = report;
        dates = new DateNames(report);
        trees.forEach(this::models);
    }

    /** Reads files of one format, whose devices are different where it names them otherwise. */
    void read(Importer importer, List<Input> inputs) {
        reading = importer;
        cables.of(importer.name());
        importer.read(inputs, this);
        reading = null;
    }

    private void models(Node tree) {
        aliases.add(tree);
        ports.add(tree);
        models.add(tree);
    }

    /** A device type, or another file for {@code catalog/}. */
    public void catalogue(String file, byte[] bytes, Node tree) {
        files.put(file, bytes);
        trees.add(tree);
        models(tree);
    }

    /** Whether the plant is judged at once, so that what its rows say wrongly is told then. */
    boolean isJudged() {
        return judged;
    }

    /** Files for {@code catalog/}, by their names. */
    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /** What those files say. */
    public List<Node> trees() {
        return List.copyOf(trees);
    }

    /** What the user says that cables of a type and profile of NetBox are; empty where nothing is said. */
    public String part(String type, String profile) {
        for (String key : List.of(type + "/" + profile, type, "*")) {
            String words = parts.get(key);
            if (words != null) {
                used.add(key);
                return words;
            }
        }
        return "";
    }

    /** What the user says of types that no cable has. */
    Set<String> unusedParts() {
        Set<String> unused = new TreeSet<>(parts.keySet());
        unused.removeAll(used);
        return unused;
    }

    /** Whether the plant has a device or module type of a model. */
    public boolean knows(String model) {
        return models.named(model) != null;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Report report() {
        return report;
    }

    /** How the files call the plant; null when they do not. */
    public @Nullable String name() {
        return name;
    }

    /** The first name counts. */
    public void name(String said) {
        name = name == null && !said.isBlank() ? said.strip() : name;
    }

    /** A device that is named somewhere. */
    public void device(String device, Place place) {
        if (!device.isEmpty()) {
            facts(device, place);
        }
    }

    /** Names that are dates. */
    DateNames dates() {
        return dates;
    }

    /** Whether a device was named. */
    boolean hasDevice(String device) {
        return devices.containsKey(device);
    }

    private DeviceFacts facts(String device, Place place) {
        DeviceFacts facts = devices.computeIfAbsent(device, name -> new DeviceFacts(name, place));
        if (reading != null) {
            facts.toldBy(reading);
        }
        return facts;
    }

    /** A port of a device that is named somewhere. */
    public void port(String device, String port, Place place) {
        port(device, place, port, place);
    }

    /** The same where both are named in places of their own. */
    public void port(String device, Place place, String port, Place portPlace) {
        if (!device.isEmpty() && !port.isEmpty()) {
            facts(device, place).addPort(port, portPlace);
        } else {
            device(device, place);
        }
    }

    /** A fact of a device: a column of {@code devices.csv}. Where it is said in several ways, the most frequent counts. */
    public void fact(String device, String column, String said, Place place) {
        device(device, place);
        if (!device.isEmpty() && !said.isEmpty()) {
            facts(device, place).add(column, said, place);
        }
    }

    /** What a device is for; what stands at the near end of a row counts. */
    public void role(String device, String said, boolean near, Place place) {
        if (!device.isEmpty() && !said.isEmpty()) {
            facts(device, place).role(said, near, place);
        }
    }

    /** The model of a device, which is its device type where the plant has that, and kept as {@code imported_model} where not. */
    public void model(String device, String said, Place place) {
        String model = models.named(said);
        fact(device, model == null ? "imported_model" : "model", model == null ? said : model, place);
        if (model == null && !said.isEmpty() && models.any()) {
            String question = models.question(said);
            note(
                    place,
                    "there is no device type for a model",
                    "\"" + said + "\" is kept as imported_model, and what ports it has is not known",
                    question.isEmpty() ? "put its device type into catalog/, or name it with --catalog" : question);
        }
    }

    /** Who talks to whom; told again from either end it is the same link. */
    public void link(End a, End z, Map<String, String> more, Place place, Places places) {
        port(a.device, a.port, place);
        port(z.device, z.port, place);
        links.add(a, z, more, place, places);
    }

    /** Another name of a device, which is perhaps the name that another file has for it. */
    public void alias(String alias, String device, Place place) {
        deviceAliases.add(new DeviceNames.Alias(alias, device, place));
    }

    /** The rows of cables. */
    ImportedCables cables() {
        return cables;
    }

    /** A row of another table of the plant. */
    public void row(String table, Map<String, String> cells, Place place, Places places) {
        others.computeIfAbsent(table, Imported::builder).add(cells, place, places);
    }

    static BuiltTable.Builder builder(String table) {
        return new BuiltTable.Builder(COLUMNS.getOrDefault(table, new String[0]));
    }

    /** A table that is one of the plant as it stands in a file. */
    public void table(String kind, Table table) {
        ready.computeIfAbsent(kind, key -> new ArrayList<>()).add(table);
    }

    /** Says what was made of something, or passed over for a good reason, once for all places where it is so. */
    public void note(Place place, String summary, String... detail) {
        report.add("note " + summary, Diagnostic.note(Code.UNREADABLE, place, summary, detail));
    }

    /** Says that a word is not known, once for all places where it stands; of very many words, once for all further ones. */
    public void unknown(Place place, String summary, String... detail) {
        Set<String> words = unknown.computeIfAbsent(summary, key -> new HashSet<>());
        boolean alone = words.contains(detail[0]) || (words.size() < MOST_ALONE && words.add(detail[0]));
        report.add(alone ? summary + detail[0] : summary, Diagnostic.error(Code.UNKNOWN_NAME, place, summary, detail));
    }

    /** Says that something is not understood, once for all places where it is so. */
    public void unread(Place place, String summary, String... detail) {
        report.add(summary, Diagnostic.error(Code.UNREADABLE, place, summary, detail));
    }

    /** All tables, by the names of a plant's. */
    public Map<String, List<Table>> tables(String file) {
        Map<String, List<Table>> tables = new LinkedHashMap<>();
        DeviceNames names = new DeviceNames(devices.values(), deviceAliases, aliasesByHand());
        names.tell(report);
        List<DeviceFacts> told = names.devices();
        Map<End, End> called = new HashMap<>();
        told.forEach(device -> portAliases(device, called));
        List<Table> ofCables = new ArrayList<>();
        if (!cables.isEmpty()) {
            UnaryOperator<End> ports = end -> {
                End named = names.of(end);
                return called.getOrDefault(named, named);
            };
            Table rows = cables.table(file, ports, report);
            ofCables.add(rows);
            panels(rows, ports, names, told);
        }
        for (DeviceNames.Alias alias : names.aliases(deviceAliases)) {
            row("aliases", Map.of("alias", alias.alias(), "device", alias.device()), alias.place(), Places.OF_ROW);
        }
        BuiltTable.Builder rows = builder("devices");
        told.forEach(facts -> facts.row(rows, report));
        add(tables, "devices", rows, file);
        Map<String, List<Table>> rest = new LinkedHashMap<>();
        if (!ofCables.isEmpty()) {
            rest.put("cables", ofCables);
        }
        others.forEach((kind, table) -> add(rest, kind, table, file));
        ready.forEach((kind, list) ->
                rest.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(list));
        BuiltTable.Builder linked = builder("links");
        links.rows(names, new AddressedPorts(names, rest.getOrDefault("cables", List.of())), linked, this);
        add(tables, "links", linked, file);
        rest.forEach((kind, list) ->
                tables.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(list));
        return tables;
    }

    /** Panels of which nothing is said are marked, so that nobody takes their ports for those of switches. */
    private void panels(Table rows, UnaryOperator<End> ports, DeviceNames names, List<DeviceFacts> told) {
        UnsaidPanels unsaid =
                new UnsaidPanels(cables.panels().stream().map(names::of).collect(Collectors.toSet()));
        unsaid.cables(rows, ports);
        for (String kind : List.of("optics", "panels")) {
            String column = kind.equals("optics") ? "device" : "panel";
            List<Table> tables = new ArrayList<>(ready.getOrDefault(kind, List.of()));
            if (others.containsKey(kind)) {
                tables.add(others.get(kind).build(kind));
            }
            tables.forEach(table -> unsaid.described(table, column, names::of));
        }
        Map<String, Place> panels = unsaid.of(told);
        for (DeviceFacts device : told) {
            Place place = panels.get(device.device());
            if (place != null) {
                device.add("inside", "unknown", place);
            }
        }
        if (!panels.isEmpty() && !judged) {
            UnsaidPanels.tell(panels, report);
        }
    }

    /** What tables of aliases say of devices. */
    private List<DeviceNames.Alias> aliasesByHand() {
        List<DeviceNames.Alias> byHand = new ArrayList<>();
        for (Table table : ready.getOrDefault("aliases", List.of())) {
            for (Table.Cursor row = table.rows(); row.next(); ) {
                if (row.isEmpty(table.column("port"))) {
                    byHand.add(new DeviceNames.Alias(
                            row.text(table.column("alias")), row.text(table.column("device")), row.rowPlace()));
                }
            }
        }
        return byHand;
    }

    /** Ports that are called otherwise than the type of their device calls them, or shortened by one of several formats. */
    private void portAliases(DeviceFacts device, Map<End, End> meant) {
        aliases.of(device.most("model"), device.ports()).forEach((called, port) -> {
            meant.put(new End(device.device(), called), new End(device.device(), port));
            portAlias(
                    device,
                    called,
                    port,
                    "a port is called otherwise than by its device type",
                    ", the only port with that number");
        });
        Set<String> ports = device.formats().size() > 1 ? device.ports() : Set.of();
        for (String called : ports) {
            String port = LldpNeighbour.port(called);
            if (!port.equals(called) && ports.contains(port)) {
                portAlias(device, called, port, "a port has two names", ", which another file calls it");
            }
        }
    }

    private void portAlias(DeviceFacts device, String called, String port, String summary, String why) {
        Map<String, String> cells = Map.of("alias", called, "device", device.device(), "port", port);
        Place place = device.placeOf(called);
        row("aliases", cells, place, Places.OF_ROW);
        note(place, summary, "\"" + called + "\" of \"" + device.device() + "\" is taken as " + port + why);
    }

    /** The ports that the type of a device has, as far as devices and their types are read already. */
    NetboxPorts.Ports portsOf(String device) {
        DeviceFacts facts = devices.get(device);
        return ports.of(facts == null ? "" : facts.most("model"));
    }

    /** The ports of a device that files name so far, and where first. */
    Map<String, Place> namedPorts(String device) {
        DeviceFacts facts = devices.get(device);
        return facts == null ? Map.of() : facts.namedPorts();
    }

    /** The cage of a device in which a port is, as its type says it. */
    public String cage(String device, String port) {
        DeviceFacts facts = devices.get(device);
        return aliases.cage(facts == null ? "" : facts.most("model"), port);
    }

    private static void add(Map<String, List<Table>> tables, String kind, BuiltTable.Builder table, String file) {
        if (!table.isEmpty()) {
            tables.computeIfAbsent(kind, key -> new ArrayList<>()).add(table.build(file));
        }
    }
}
