package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rows of cables that formats tell. A cable that two formats tell, such as NetBox and a cut sheet, joins the same ports
 * in both and is one.
 */
final class ImportedCables {

    /** By format, in the order in which they are read. */
    private final Map<String, Told> formats = new LinkedHashMap<>();

    /** Devices with front or rear ports. */
    private final Set<String> panels = new HashSet<>();

    private String format = "";

    /** What one format tells. */
    private static final class Told {
        private final BuiltTable.Builder rows = Imported.builder("cables");

        /** Ids that we made for cables without one. */
        private final Set<String> ours = new HashSet<>();

        /** Said at the end of cables of which no format says the part. */
        private final Map<String, Runnable> withoutPart = new LinkedHashMap<>();
    }

    /** From here on another format tells. */
    void of(String name) {
        format = name;
    }

    private Told told() {
        return formats.computeIfAbsent(format, name -> new Told());
    }

    /** A row: a leg of a cable. */
    void add(Map<String, String> cells, Place place, Places places) {
        told().rows.add(cells, place, places);
    }

    /** The format says no id, and this is one of ours. */
    void isOurs(String id) {
        told().ours.add(id);
    }

    /** What is to be said where no other format says the part of a cable. */
    void withoutPart(String id, Runnable complaint) {
        told().withoutPart.put(id, complaint);
    }

    /** The ports of a device are front or rear ports, which no transceiver goes into. */
    void isPanel(String device) {
        panels.add(device);
    }

    Set<String> panels() {
        return panels;
    }

    boolean isEmpty() {
        return formats.values().stream().allMatch(told -> told.rows.isEmpty());
    }

    /** The table of all rows. */
    Table table(String file, UnaryOperator<End> names, Report report) {
        if (formats.size() == 1) {
            Told only = formats.values().iterator().next();
            only.withoutPart.values().forEach(Runnable::run);
            return only.rows.build(file);
        }
        CablesOfFormats cables = new CablesOfFormats(names, report);
        List<Runnable> unsaid = new ArrayList<>();
        formats.forEach((name, told) -> cables.add(name, told.rows.build(file), told.ours));
        formats.forEach((name, told) -> told.withoutPart.forEach((id, complaint) -> {
            if (cables.isWithoutPart(name, id)) {
                unsaid.add(complaint);
            }
        }));
        unsaid.forEach(Runnable::run);
        return cables.build(file);
    }
}
