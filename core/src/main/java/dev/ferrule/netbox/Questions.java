package dev.ferrule.netbox;

import dev.ferrule.catalog.Part;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks for what neither a type's file nor anything beside it says; once a type, however many panels hold it. */
final class Questions {

    private final Report report;
    private final Set<String> asked = new HashSet<>();

    Questions(Report report) {
        this.report = report;
    }

    /** Whether this is the first time. */
    boolean first(DeviceType type, String what) {
        return asked.add(type.model() + "\u0000" + what);
    }

    void inside(DeviceType type, List<Inference> inferences, BlockAdvice advice) {
        if (!first(type, "inside")) {
            return;
        }
        List<String> detail = new ArrayList<>();
        detail.add(type.model() + " has front and rear ports; its file does not say "
                + (advice.arrays() ? "their fibre order, pins and polish" : "what joins them"));
        if (!type.rears().isEmpty()) {
            detail.add(inferences.getFirst().sentence(type.rears().getFirst()));
            hint(inferences.getFirst(), detail);
        }
        String name = type.slug().isEmpty() ? type.model() : type.slug();
        detail.add("add a block " + advice.examples() + ", inside the file or as a file of its own with \"optics_of: "
                + name + "\"; see docs/stages/netbox.md");
        report.add(new Diagnostic(
                Code.UNKNOWN_NAME,
                Severity.ERROR,
                type.place(),
                "the inside of a passive device is not said",
                detail,
                List.of(),
                0));
    }

    /** What would be enough where the file nearly says it. */
    private static void hint(Inference inference, List<String> detail) {
        if (inference.meaning() == Meaning.FIBRES && !inference.certain()) {
            detail.add("\"positions: fibres\" or \"positions: pairs\" in its optics block says what they are");
        }
        if (inference.meaning() == Meaning.FIBRES && inference.fronts() == Inference.Fronts.UNSAID) {
            detail.add("\"front: LC\" says that two front ports are one duplex connector, \"front: LC-simplex\""
                    + " that each is one of its own; then the file says its map");
        }
    }

    void pins(DeviceType type, ItemType item) {
        boolean said = item.faces().stream()
                .filter(face -> face.connector().array())
                .allMatch(face -> face.pins().known() && face.slope().known());
        if (!said && first(type, "pins")) {
            report.add(Diagnostic.note(
                    Code.TYPE_NOT_SAID,
                    type.place(),
                    "pins and polish of a cassette are not said",
                    type.model() + ": NetBox files do not say them; they are taken as fitting the trunk",
                    "say \"pins: M\" and \"polish: flat\" in its optics block, or in panels"));
        }
    }

    void connectors(DeviceType type, Place map) {
        if (first(type, "connectors")) {
            report.add(Diagnostic.error(
                    Code.TYPE_NOT_SAID,
                    map,
                    "the connectors of a map are not said",
                    type.model() + ": the file does not tell which connectors its map joins",
                    "say \"rear: MPO-12\" and \"front: LC\" (or LC-simplex) beside the map"));
        }
    }

    /** A map of a block that leaves front ports without a fibre is not the whole map. */
    void dark(DeviceType type, List<String> ports, Place map) {
        if (first(type, "dark")) {
            report.add(Diagnostic.error(
                    Code.AMBIGUOUS_NAME,
                    map,
                    "a map leaves ports without a fibre",
                    type.model() + ": no fibre leads to " + String.join(", ", ports),
                    "give the whole map of the cassette, or name the cassette with \"module:\""));
        }
    }

    /** The block says another map than the mappings of the file make. */
    void otherMap(DeviceType type, Optics.Value block, String map) {
        if (first(type, "other map")) {
            report.add(Diagnostic.warning(
                    Code.AMBIGUOUS_NAME,
                    block.place(),
                    "a device type and its optics block disagree",
                    type.model() + ": the mappings of the file make " + map + ", the block says \"" + block.text()
                            + "\"; the block is taken",
                    "mend one of the two, or say \"positions: pairs\" where the file's numbers count no fibres"));
        }
    }

    /** The file's map and the catalogue's differ. */
    void disagreement(DeviceType type, Part part, String map) {
        if (first(type, "disagreement")) {
            report.add(Diagnostic.warning(
                    Code.AMBIGUOUS_NAME,
                    type.place(),
                    "a device type and a part of the catalogue disagree",
                    type.model() + ": the mappings of the file make " + map + ", the part " + part.number() + " is \""
                            + part.words() + "\"; the file is taken",
                    "say which is right with \"module:\" in its optics block"));
        }
    }
}
