package dev.ferrule.view;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.At;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.Link;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.shape.Mating;
import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows entries whole: the values as they stand, and tables of what is written in a notation. */
final class CatalogEntries {

    private final Catalogue catalogue;
    private final ElementWords words;

    CatalogEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
        words = new ElementWords(catalogue);
    }

    /** @param asked the name that it was found by */
    CatalogView.Entry show(CatalogIndex.Found found, String asked) {
        CatalogIndex.Named entry = found.entry();
        StanzaTree tree = new StanzaTree(entry.node());
        Length length = found.length();
        String name = asked.startsWith(entry.section() + "/")
                ? asked.substring(entry.section().length() + 1)
                : asked;
        return new CatalogView.Entry(
                entry.section(),
                entry.name(),
                name.equals(entry.name()) ? null : name,
                length == null ? null : new BigDecimal(length.toMetres()),
                entry.aliases(),
                words.of(entry, length == null ? entry.name() : name, tree.values()),
                tree.values(),
                tree.told(),
                entry.section().equals("pmds") ? layouts(entry.name()) : null,
                maps(entry, tree.values()),
                entry.section().equals("products") ? grades(tree.values().get("grade")) : null,
                tree.note(),
                tree.source(),
                tree.confidence(),
                DiagnosticView.place(entry.node().place().span()),
                entry.own() ? true : null,
                place(entry.overrides()));
    }

    private static DiagnosticView.@Nullable Place place(Node.@Nullable Mapping node) {
        return node == null ? null : DiagnosticView.place(node.place().span());
    }

    private List<CatalogView.Layout> layouts(String name) {
        Pmd pmd = catalogue.pmd(name);
        return pmd == null
                ? List.of()
                : pmd.layouts().stream().map(CatalogEntries::layout).toList();
    }

    private static CatalogView.Layout layout(MdiLayout layout) {
        List<CatalogView.LaneAt> lanes =
                layout.lanes().stream().map(lane -> at(lane, layout)).toList();
        return new CatalogView.Layout(layout.connector().name(), layout.mdis(), lanes);
    }

    /** The catalogue has positions of the port; those of the plug are what the two meet as, with aligned keys. */
    private static CatalogView.LaneAt at(Lane lane, MdiLayout layout) {
        Connector connector = layout.connector();
        String before = layout.mdis() == 1 ? "" : lane.mdi() + ".";
        return new CatalogView.LaneAt(
                lane.transmit() ? "tx" : "rx",
                lane.number() == 0 ? null : lane.number(),
                lane.mdi(),
                before + connector.positionName(lane.position()),
                before + connector.positionName(Mating.facing(connector, Keying.ALIGNED, lane.position())),
                lane.wavelength() == 0 ? null : lane.wavelength());
    }

    private @Nullable List<CatalogView.FibreMap> maps(CatalogIndex.Named entry, Map<String, Object> values) {
        return switch (entry.section()) {
            case "types" -> {
                Connector connector = catalogue.connector(String.valueOf(values.get("connector")));
                List<Connector> end = connector == null ? List.of() : List.of(connector);
                yield connector == null ? null : List.of(map("map", values.get("map"), end, end, false));
            }
            case "assemblies" -> {
                Assembly assembly = catalogue.assembly(entry.name());
                yield assembly == null || !values.containsKey("map") ? null : maps(assembly, values);
            }
            default -> null;
        };
    }

    private static List<CatalogView.FibreMap> maps(Assembly assembly, Map<String, Object> values) {
        boolean loopback = assembly.kind() == Assembly.Kind.LOOPBACK;
        List<Connector> b = loopback ? assembly.a() : assembly.b();
        List<CatalogView.FibreMap> maps = new ArrayList<>();
        maps.add(map("map", values.get("map"), assembly.a(), b, loopback));
        if (values.get("branches") instanceof List<?> branches) {
            for (int i = 0; i < branches.size(); i++) {
                if (branches.get(i) instanceof Map<?, ?> branch) {
                    maps.add(map("branches[" + i + "].map", branch.get("map"), assembly.a(), b, false));
                }
            }
        }
        return maps;
    }

    private static CatalogView.FibreMap map(
            String path, @Nullable Object text, List<Connector> a, List<Connector> b, boolean loopback) {
        List<CatalogView.Pair> pairs = Link.parse(String.valueOf(text)).stream()
                .map(link -> new CatalogView.Pair(name(link.a(), a), name(link.b(), b)))
                .toList();
        return new CatalogView.FibreMap(path, faces(a), loopback ? null : faces(b), pairs);
    }

    private static String name(At at, List<Connector> faces) {
        String position = at.face() > faces.size()
                ? Integer.toString(at.position())
                : faces.get(at.face() - 1).positionName(at.position());
        return faces.size() == 1 && at.face() == 1 ? position : at.face() + "." + position;
    }

    /** {@code 6 LC}, {@code MPO-12}. */
    private static String faces(List<Connector> faces) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        faces.forEach(face -> counts.merge(face.name(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((name, count) -> words.add(count == 1 ? name : count + " " + name));
        return String.join(" + ", words);
    }

    private List<CatalogView.ProductGrade> grades(@Nullable Object said) {
        Map<?, ?> byMode = said instanceof Map<?, ?> modes ? modes : Collections.singletonMap(null, said);
        List<CatalogView.ProductGrade> grades = new ArrayList<>();
        byMode.forEach((mode, grade) -> {
            Node.Mapping stanza = catalogue.stanza("grades", String.valueOf(grade));
            if (stanza != null) {
                StanzaTree tree = new StanzaTree(stanza);
                tree.values().keySet().removeIf(key -> !key.endsWith("_db"));
                grades.add(new CatalogView.ProductGrade(
                        mode == null ? null : mode.toString(),
                        String.valueOf(grade),
                        tree.values(),
                        tree.confidence()));
            }
        });
        return grades;
    }
}
