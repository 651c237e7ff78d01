package dev.ferrule.source;

import dev.ferrule.diag.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plant as its files say it: the settings of {@code plant.yaml} and tables by name. Planners, importers and YAML
 * write the same tables.
 *
 * @param name of the plant, for people
 * @param settings the tree of {@code plant.yaml}; null when there is none
 * @param tables several files of one kind are several tables, in order: {@code devices}, {@code optics},
 *     {@code panels}, {@code cables}, {@code links}, {@code aliases}, {@code segments}, {@code splices} …
 * @param catalogue trees of the files in {@code catalog/}, in alphabetical order, device types among them
 * @param unread kinds of tables of which a file could not be read, which was reported
 * @param report what could not be read
 */
public record PlantSource(
        String name,
        Node.@Nullable Mapping settings,
        Map<String, List<Table>> tables,
        List<Node> catalogue,
        Set<String> unread,
        Report report) {

    public PlantSource(
            String name,
            Node.@Nullable Mapping settings,
            Map<String, List<Table>> tables,
            List<Node> catalogue,
            Report report) {
        this(name, settings, tables, catalogue, Set.of(), report);
    }

    /** Whether all files of a kind that the plant names could be read. */
    public boolean complete(String kind) {
        return !unread.contains(kind);
    }

    public List<Table> tables(String kind) {
        return tables.getOrDefault(kind, List.of());
    }
}
