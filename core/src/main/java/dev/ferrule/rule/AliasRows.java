package dev.ferrule.rule;

import dev.ferrule.diag.Place;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import org.jspecify.annotations.Nullable;

/** Which row of {@code aliases} makes a name mean what it does. */
final class AliasRows {

    private final PlantSource plant;

    AliasRows(PlantSource plant) {
        this.plant = plant;
    }

    /**
     * A row.
     *
     * @param alias as it is written
     * @param means the device or the port
     * @param place of the cell that says what it means
     */
    record Row(String alias, String means, Place place) {}

    /** The row of the device's alias, or else of the port's, of a name such as {@code g2/mlx5_0}; null when there is none. */
    @Nullable
    Row of(String name) {
        int slash = name.indexOf('/');
        String device = slash < 0 ? name : name.substring(0, slash);
        Row ofDevice = find(device, "");
        return ofDevice != null || slash < 0 ? ofDevice : find(name.substring(slash + 1), device);
    }

    /** @param device whose port it is; empty where the alias is that of a device */
    private @Nullable Row find(String alias, String device) {
        for (Table table : plant.tables("aliases")) {
            int port = table.column("port");
            for (Table.Cursor row = table.rows(); row.next(); ) {
                boolean same = row.text(table.column("alias")).equals(alias)
                        && row.isEmpty(port) == device.isEmpty()
                        && (device.isEmpty() || row.text(table.column("device")).equals(device));
                if (same) {
                    int means = device.isEmpty() ? table.column("device") : port;
                    return new Row(alias, row.text(means), row.place(means));
                }
            }
        }
        return null;
    }
}
