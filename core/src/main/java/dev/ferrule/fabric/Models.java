package dev.ferrule.fabric;

import dev.ferrule.diag.Place;
import dev.ferrule.plant.PortLayout;
import java.util.List;

/** What models of devices and modules look like; the device types of a plant's catalogue. */
interface Models {

    /** Adds the ports of a device's model; an unknown model is reported. */
    void add(String model, Place place, PortLayout.Builder builder);

    /** Adds a module to a slot of a model; false when it is no module of the catalogue of device types. */
    boolean addModule(String model, SlotRow row, PortLayout.Builder builder);

    /** Whether the model has such a slot; an unknown one takes any, and so does a bare chassis whose file lists none. */
    boolean hasSlot(String model, String slot);

    List<String> slots(String model);
}
