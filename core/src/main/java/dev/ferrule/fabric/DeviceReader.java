package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.LookAlike;
import dev.ferrule.diag.Report;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code devices} and {@code aliases}; what a device's ports are comes from {@link Layouts}. */
final class DeviceReader {

    private final Report report;
    private final Devices devices;

    private DeviceReader(PlantSource source, Report report) {
        this.report = report;
        devices = new Devices(source.tables("devices"));
    }

    static Devices read(PlantSource source, Layouts layouts, Report report) {
        DeviceReader reader = new DeviceReader(source, report);
        List<Table> tables = source.tables("devices");
        for (int t = 0; t < tables.size(); t++) {
            reader.devices(tables.get(t), t);
        }
        reader.lookAlikes();
        if (source.complete("devices")) {
            layouts.reportUnknown(reader.devices);
        }
        reader.layouts(layouts);
        reader.devices.number();
        source.tables("aliases").forEach(table -> reader.aliases(table, source.complete("devices")));
        return reader.devices;
    }

    private void devices(Table table, int index) {
        int name = table.column("name");
        int mount = table.column("mount");
        int face = table.column("face");
        List<Integer> rack = List.of("site", "room", "row", "rack").stream()
                .map(table::column)
                .toList();
        for (Table.Cursor row = table.rows(); row.next(); ) {
            if (row.isEmpty(name)) {
                report.add(Diagnostic.error(
                        Code.UNREADABLE,
                        row.rowPlace(),
                        "a device has no name",
                        "give it a name in the column \"name\""));
                continue;
            }
            ClosedWords.MOUNT.read(row, mount, report);
            ClosedWords.SIDE.read(row, face, report);
            int before = devices.names.size();
            int number = row.intern(name, devices.names);
            if (number < before) {
                report.add(Diagnostic.error(
                        Code.AMBIGUOUS_NAME,
                        row.place(name),
                        "two devices have the same name",
                        "\"" + row.text(name) + "\" is already the name of the device at "
                                + devices.place(number).span(),
                        "give one of the two another name"));
            } else {
                devices.add(index, row.row(), rack(row, rack));
            }
        }
    }

    /** Two names that are drawn alike, or but for the case of letters, are two devices here, and one for whoever wrote them. */
    private void lookAlikes() {
        Map<String, Integer> drawn = new HashMap<>();
        for (int device = 0; device < devices.count(); device++) {
            String name = devices.name(device);
            Integer before = drawn.putIfAbsent(LookAlike.skeleton(name).toLowerCase(Locale.ROOT), device);
            if (before != null) {
                report.add(
                        "look alike",
                        Diagnostic.warning(
                                Code.AMBIGUOUS_NAME,
                                devices.place(device),
                                "two devices look alike",
                                "\"" + name + "\" and the device at "
                                        + devices.place(before).span() + ", \"" + devices.name(before) + "\". "
                                        + difference(name, devices.name(before)),
                                "write both alike if they are one"));
            }
        }
    }

    private static String difference(String name, String other) {
        String difference = LookAlike.difference(name, other);
        return difference.isEmpty() ? "They differ in capital letters" : difference;
    }

    private static String rack(Table.Cursor row, List<Integer> columns) {
        if (row.isEmpty(columns.getLast())) {
            return "";
        }
        StringBuilder rack = new StringBuilder();
        for (int column : columns) {
            rack.append(rack.isEmpty() ? "" : "/").append(row.text(column));
        }
        return rack.toString();
    }

    private void layouts(Layouts layouts) {
        for (int device = 0; device < devices.count(); device++) {
            Table.Cursor row = devices.row(device);
            int model = devices.tableOf(device).column("model");
            PortLayout layout = layouts.of(devices.name(device), row.text(model), row.place(model));
            devices.layouts.add(layout);
        }
    }

    /** @param complete all devices could be read; else an unknown one may be in what was not */
    private void aliases(Table table, boolean complete) {
        int alias = table.column("alias");
        int device = table.column("device");
        int port = table.column("port");
        for (Table.Cursor row = table.rows(); row.next(); ) {
            if (!row.isEmpty(port)) {
                continue;
            }
            int known = devices.byName(row.intern(device, devices.names));
            int number = row.intern(alias, devices.names);
            if (known < 0 && !complete) {
                continue;
            }
            if (known < 0) {
                report.add(Diagnostic.error(
                        Code.UNKNOWN_NAME,
                        row.place(device),
                        "unknown device",
                        "there is no device \"" + row.text(device) + "\" in devices"));
            } else if (number < devices.count()) {
                report.add(Diagnostic.error(
                        Code.AMBIGUOUS_NAME,
                        row.place(alias),
                        "an alias is already the name of a device",
                        "\"" + row.text(alias) + "\" is a device of its own"));
            } else if (devices.byName(number) >= 0 && devices.byName(number) != known) {
                report.add(Diagnostic.error(
                        Code.AMBIGUOUS_NAME,
                        row.place(alias),
                        "an alias means two devices",
                        "\"" + row.text(alias) + "\" is " + devices.name(devices.byName(number)) + " in a row above",
                        "give one of the two another name"));
            } else {
                devices.alias(number, known);
            }
        }
    }
}
