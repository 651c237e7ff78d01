package dev.ferrule.fabric;

import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Performance;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.netbox.DeviceType;
import dev.ferrule.netbox.Inside;
import dev.ferrule.netbox.InsideReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the passive ports of device and module types into layouts. */
final class PassivePorts {

    private final Library types;
    private final InsideReader insides;
    private final Report report;
    private final Set<String> asked = new HashSet<>();

    PassivePorts(Library library, InsideReader insides, Report report) {
        types = library;
        this.insides = insides;
        this.report = report;
    }

    /** @param position what {@code {module}} stands for; empty in a device type */
    void add(DeviceType type, SlotRow placed, String position, PortLayout.Builder builder) {
        if (!type.passive()) {
            return;
        }
        List<DeviceType.Port> ports =
                Stream.concat(type.fronts().stream(), type.rears().stream()).toList();
        if (ports.stream().anyMatch(port -> tagged(port) && builder.has(named(port, position)))) {
            report.add(Diagnostic.error(
                    new Code(601),
                    placed.place(),
                    "a slot is used twice",
                    "slot \"" + placed.slot() + "\" already holds a module with such ports"));
            return;
        }
        UnaryOperator<String> names = names(ports, placed, position, builder);
        switch (insides.of(placed.module(), placed.nearer(), placed.modulePlace())) {
            case Inside.Adapters adapters -> adapters(adapters, placed, names, builder);
            case Inside.Units units ->
                units.units().forEach(unit -> unit(unit, units.units().size(), type, placed, names, builder));
            case Inside.Unsaid unsaid ->
                unsaid.names().forEach(name -> builder.adapter(names.apply(name), Joint.MISSING));
        }
    }

    private static boolean tagged(DeviceType.Port port) {
        return port.name().contains("{module}");
    }

    private static String named(DeviceType.Port port, String position) {
        return port.name().replace("{module}", position);
    }

    /** Names without {@code {module}} are the same in every slot; from the second module on the slot tells them apart. */
    private UnaryOperator<String> names(
            List<DeviceType.Port> ports, SlotRow placed, String position, PortLayout.Builder builder) {
        DeviceType.Port taken = ports.stream()
                .filter(port -> !tagged(port) && builder.has(port.name()))
                .findFirst()
                .orElse(null);
        if (taken == null) {
            return name -> name.replace("{module}", position);
        }
        report.add(new Diagnostic(
                Code.AMBIGUOUS_NAME,
                Severity.WARNING,
                taken.place(),
                "names of ports collide without {module}",
                List.of(
                        "\"" + taken.name() + "\" has no {module} in its name, so that two modules of "
                                + placed.module() + " in one panel have ports of one name",
                        "the ports in slot \"" + placed.slot() + "\" are named \"" + placed.slot() + "/" + taken.name()
                                + "\" and so on"),
                List.of(new Diagnostic.Related(placed.place(), "the module in slot \"" + placed.slot() + "\"")),
                0));
        return name -> name.contains("{module}") ? name.replace("{module}", position) : placed.slot() + "/" + name;
    }

    private void adapters(
            Inside.Adapters adapters, SlotRow placed, UnaryOperator<String> names, PortLayout.Builder builder) {
        for (Inside.Adapter adapter : adapters.adapters()) {
            Joint joint =
                    Layouts.keyed(adapter.joint(), adapterType(placed), placed.module(), placed.adapterPlace(), report);
            String name = names.apply(adapter.names().getFirst());
            builder.adapter(name, joint);
            adapter.names().stream().skip(1).forEach(rear -> builder.sideAlias(names.apply(rear), name, true));
        }
    }

    /** The panel's word beats the block's. */
    private String adapterType(SlotRow placed) {
        return placed.adapter().isEmpty() ? types.adapter(placed.module()) : placed.adapter();
    }

    private void unit(
            Inside.Unit unit,
            int units,
            DeviceType type,
            SlotRow placed,
            UnaryOperator<String> resolve,
            PortLayout.Builder builder) {
        List<List<String>> byFace = placed.inverted() ? inverted(unit) : unit.names();
        List<String> names = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        boolean[] rear = new boolean[byFace.size()];
        for (int f = 0; f < rear.length; f++) {
            Face face = unit.type().faces().get(f);
            rear[f] = unit.rear().get(f);
            names.add(resolve.apply(byFace.get(f).getFirst()));
            joints.add(joint(face, rear[f], type, placed));
        }
        String slot = placed.slot().isEmpty() || units == 1 ? placed.slot() : placed.slot() + "." + names.getFirst();
        builder.module(unit.type(), type.model(), slot, names, rear, joints, Performance.UNSAID, partial(type));
        for (int f = 0; f < rear.length; f++) {
            String name = names.get(f);
            boolean side = rear[f];
            byFace.get(f).stream().skip(1).forEach(other -> builder.sideAlias(resolve.apply(other), name, side));
        }
    }

    private static @Nullable Diagnostic partial(DeviceType type) {
        return type.findings().stream()
                .filter(finding -> finding.code().equals(Code.AMBIGUOUS_NAME))
                .findFirst()
                .orElse(null);
    }

    /** A module that is mounted upside down has its front ports backwards. */
    private static List<List<String>> inverted(Inside.Unit unit) {
        int rears = (int) unit.type().faces().stream()
                .filter(face -> face.side() == Side.LEFT)
                .count();
        List<List<String>> names = new ArrayList<>(unit.names());
        Collections.reverse(names.subList(rears, names.size()));
        return names;
    }

    private Joint joint(Face face, boolean rear, DeviceType type, SlotRow placed) {
        if (!face.connector().array() || (!rear && face.role() == Face.Role.FRONT)) {
            return Joint.adapter(Keying.ALIGNED, face.connector());
        }
        Keying keying = Layouts.keying(adapterType(placed));
        if (keying == null) {
            ask(type, placed.adapterPlace());
            return Joint.MISSING;
        }
        return Joint.adapter(keying, face.connector());
    }

    private void ask(DeviceType type, Place place) {
        if (asked.add(type.model())) {
            report.add(
                    Diagnostic.error(
                            Code.TYPE_NOT_SAID,
                            place,
                            "the type of an adapter is not said",
                            type.model()
                                    + ": which type have its array adapters? Say \"adapter: A\" or \"adapter: B\" in its optics block, or in panels"));
        }
    }
}
