package dev.ferrule.fabric;

import dev.ferrule.diag.Place;
import dev.ferrule.plant.PortLayout;
import java.util.List;

/** What models of devices and modules look like; the device types of a plant's catalogue. */
interface Models {

    /** Adds the ports of a device's model; an unknown model is reported. */
    void add(String model, Place place, PortLayout.Builder builder);

    /**
     * A module as {@code panels} says it.
     *
     * @param words pins and polish of its rear arrays, as a chain says them; may be empty
     */
    record Placed(
            String model, String slot, String module, String adapter, String words, boolean inverted, Place place) {}

    /** Adds a module to a slot; false when it is no module of the catalogue of device types. */
    boolean addModule(Placed placed, PortLayout.Builder builder);

    /** Whether the model has such a slot; a model without slots takes any. */
    boolean hasSlot(String model, String slot);

    List<String> slots(String model);
}
