package dev.ferrule.fabric;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.PartReader;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.netbox.DeviceType;
import dev.ferrule.netbox.InsideReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.source.PlantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The device and module types of a plant's catalogue as port layouts: interfaces are cages, module bays are slots. */
final class DeviceModels implements Models {

    private final Library library;
    private final PassivePorts passive;
    private final Report report;

    /** Names of device types; null until a model is none. */
    private @Nullable KnownNames models;

    DeviceModels(Catalogue catalogue, PlantSource source, PartReader parts, Report report) {
        this.report = report;
        library = new Library(catalogue, source.catalogue(), report);
        passive = new PassivePorts(library, new InsideReader(library, catalogue, parts, report), report);
    }

    @Override
    public void add(String model, Place place, PortLayout.Builder builder) {
        DeviceType type = library.type(model);
        if (type == null) {
            builder.incomplete();
            String question = models().question(model);
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    place,
                    "unknown model of a device",
                    "there is no device type \"" + model + "\" in catalog/",
                    question.isEmpty()
                            ? "put its NetBox device type into catalog/, or leave the model empty"
                            : question));
            return;
        }
        cages(type, "", builder);
        passive.add(type, new SlotRow("", model, "", "", false, place, place, place, place), "", builder);
        aliases(model, builder);
    }

    private KnownNames models() {
        KnownNames names = models;
        if (names == null) {
            names = KnownNames.forFile(library.names());
            models = names;
        }
        return names;
    }

    private void cages(DeviceType type, String position, PortLayout.Builder builder) {
        for (DeviceType.Interface item : type.interfaces()) {
            String form = library.types().cage(item.type());
            if (form != null) {
                builder.cage(item.name().replace("{module}", position), form);
            }
        }
    }

    /** {@code optics: aliases: { P0.0: "P0:1" }}. */
    private void aliases(String model, PortLayout.Builder builder) {
        library.aliases(model).forEach((alias, name) -> {
            int colon = name.lastIndexOf(':');
            boolean mdi = colon == name.length() - 2 && colon > 0 && Character.isDigit(name.charAt(colon + 1));
            boolean port = builder.has(name);
            builder.alias(
                    alias,
                    mdi && !port ? name.substring(0, colon) : name,
                    mdi && !port ? name.charAt(colon + 1) - '0' : 0);
        });
    }

    @Override
    public boolean addModule(String model, SlotRow placed, PortLayout.Builder builder) {
        DeviceType type = library.type(placed.module());
        if (type == null) {
            return false;
        }
        String position = position(model, placed.slot());
        cages(type, position, builder);
        passive.add(type, placed, position, builder);
        return true;
    }

    /** What {@code {module}} stands for: the position of the bay, as in NetBox. */
    private String position(String model, String slot) {
        DeviceType type = library.type(model);
        if (type != null) {
            for (DeviceType.Bay bay : type.bays()) {
                if (bay.name().equals(slot)) {
                    return bay.position();
                }
            }
        }
        return slot;
    }

    @Override
    public boolean hasSlot(String model, String slot) {
        DeviceType type = library.type(model);
        if (type == null) {
            return true;
        }
        if (type.bays().isEmpty()) {
            return type.interfaces().isEmpty() && (slot.isEmpty() || !type.passive());
        }
        return type.bays().stream()
                .anyMatch(bay -> bay.name().equals(slot) || bay.position().equals(slot));
    }

    @Override
    public List<String> slots(String model) {
        DeviceType type = library.type(model);
        return type == null
                ? List.of()
                : type.bays().stream().map(DeviceType.Bay::name).toList();
    }
}
