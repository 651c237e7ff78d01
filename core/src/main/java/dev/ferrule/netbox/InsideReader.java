package dev.ferrule.netbox;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import dev.ferrule.chain.ModuleWords;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is behind the passive ports of a type. Who says it, nearest first: {@code module} and then {@code map} of
 * the optics block; the mappings of the file, where positions are fibres; a part of the catalogue with the type's model
 * or number. Where nobody says, the diagnostic asks.
 */
public final class InsideReader {

    private final Library deviceTypes;
    private final Catalogue catalogue;
    private final PartReader parts;
    private final Report report;
    private final Questions questions;

    public InsideReader(Library library, Catalogue catalogue, PartReader parts, Report report) {
        deviceTypes = library;
        this.catalogue = catalogue;
        this.parts = parts;
        this.report = report;
        questions = new Questions(report);
    }

    /**
     * The inside of a type that has passive ports.
     *
     * @param nearer pins and polish that the panel says of this one; may be empty
     */
    public Inside of(String name, String nearer, Place place) {
        Library.Known known = deviceTypes.use(name);
        if (known == null || !known.type().passive()) {
            return new Inside.Units(List.of());
        }
        return new OneType(known, nearer.strip(), place).inside();
    }

    /** One type as it is in one place. */
    private final class OneType {

        private final Library.Known known;
        private final DeviceType type;
        private final Optics optics;
        private final String nearer;
        private final Place place;
        private final List<PortGroup> groups;

        OneType(Library.Known known, String nearer, Place place) {
            this.known = known;
            this.nearer = nearer;
            this.place = place;
            type = known.type();
            optics = known.optics();
            groups = PortGroup.of(type);
        }

        Inside inside() {
            Inside inside = null;
            if (optics.module() != null) {
                inside = words(optics.module());
            } else if (optics.map() != null) {
                inside = stated(optics.map());
            } else {
                inside = unsaid();
            }
            if (inside instanceof Inside.Units units) {
                compare(units.units());
                return new PortPolish(type).on(units);
            }
            return inside == null ? new Inside.Unsaid(names()) : inside;
        }

        /** A block counts more than the file, whose own mappings of fibres it should repeat. */
        private void compare(List<Inside.Unit> units) {
            Optics.Value block = optics.module() == null ? optics.map() : optics.module();
            List<Assembly> own = block == null ? List.of() : ofFile();
            for (int i = 0; block != null && i < units.size() && own.size() == units.size(); i++) {
                ItemType said = units.get(i).type();
                Assembly named = catalogue.assembly(said.name());
                ItemType file = parts.cassette(own.get(i), "", place, new Report());
                boolean open = said.kind() != ItemType.Kind.CASSETTE
                        || (named != null && !named.variants().isEmpty());
                if (!open && file != null && !said.sameInside(file)) {
                    Assembly known = catalogue.sameCassette(own.get(i));
                    questions.otherMap(type, block, known == null ? "another map" : known.name());
                }
            }
        }

        /** The cassettes that the mappings of the file make, one a group; none where its positions are no fibres for certain. */
        private List<Assembly> ofFile() {
            List<Assembly> made = new ArrayList<>();
            for (PortGroup group : groups) {
                InnerMap inner = fibres(group)
                        ? InnerMap.derived(type, group, known.inferences(), optics, deviceTypes.types())
                        : null;
                Report wrong = new Report();
                Assembly assembly = inner == null ? null : catalogue.assembly(type.model(), inner.stanza(), wrong);
                if (assembly == null || wrong.hasErrors()) {
                    return List.of();
                }
                made.add(assembly);
            }
            return made;
        }

        private boolean fibres(PortGroup group) {
            return group.rears().stream()
                    .map(known.inferences()::get)
                    .allMatch(inference -> inference.meaning() == Meaning.FIBRES && inference.certain());
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            type.fronts().forEach(port -> names.add(port.name()));
            type.rears().forEach(port -> names.add(port.name()));
            return names.stream().distinct().toList();
        }

        /** The nearest words of pins, polish and fibre: the panel's over the block's. */
        private String words() {
            return ModuleWords.of(optics.words(), nearer, catalogue).strip();
        }

        private @Nullable Inside words(Optics.Value module) {
            PartSpec spec = parts.read(module.text(), words(), module.place(), report);
            Fitting fitting = new Fitting(type, groups, deviceTypes.types());
            Inside inside = spec == null ? null : fitting.fit(spec);
            if (spec != null && inside == null && questions.first(type, "fit")) {
                ItemType item = spec.item();
                String array = item == null || item.kind().cable() ? "" : fitting.otherArray(item);
                report.add(Diagnostic.error(
                        new Code(609),
                        module.place(),
                        "a part does not fit",
                        type.model() + " has " + type.rears().size() + " rear and "
                                + type.fronts().size() + " front ports, \"" + spec.text() + "\" has "
                                + (item == null ? 0 : item.faces().size()) + " faces"
                                + (array.isEmpty() ? "" : "; " + array)));
            }
            return inside;
        }

        private @Nullable Inside stated(Optics.Value map) {
            List<Inside.Unit> units = new ArrayList<>();
            for (PortGroup group : mapped(map)) {
                InnerMap inner = InnerMap.stated(type, group, known.inferences(), optics, deviceTypes.types(), map);
                if (inner == null) {
                    questions.connectors(type, map.place());
                    return null;
                }
                Inside.Unit unit = unit(inner);
                if (unit == null) {
                    return null;
                }
                units.add(unit);
            }
            return new Inside.Units(units);
        }

        /** A map is of one of several like groups, unless it names a rear port further on. */
        private List<PortGroup> mapped(Optics.Value map) {
            PortGroup all = PortGroup.all(type);
            boolean alike = groups.stream()
                    .allMatch(group ->
                            group.rears().size() == groups.getFirst().rears().size()
                                    && group.fronts().size()
                                            == groups.getFirst().fronts().size());
            int rears = groups.isEmpty() ? 0 : groups.getFirst().rears().size();
            boolean further = java.util.regex.Pattern.compile("(?:^|,)\\s*(\\d+)\\.")
                    .matcher(map.text())
                    .results()
                    .anyMatch(face -> face.group(1).length() > 4 || Integer.parseInt(face.group(1)) > rears);
            return groups.isEmpty() || !alike || further ? List.of(all) : groups;
        }

        private Inside.@Nullable Unit unit(InnerMap inner) {
            Report own = new Report();
            Assembly said = catalogue.assembly(type.model(), inner.stanza(), own);
            if (questions.first(type, "map")) {
                report.addAll(own);
            }
            if (own.hasErrors()) {
                return null;
            }
            Assembly same = catalogue.sameCassette(said);
            Assembly named = same == null ? said : said.named(same.name(), said.provenance());
            ItemType item = parts.cassette(named, words(), place, report);
            Inside.Unit unit = item == null ? null : Fitting.unit(type, item, inner.ports());
            Optics.Value map = optics.map();
            if (unit == null || map == null || unit.dark().isEmpty()) {
                return unit;
            }
            questions.dark(type, unit.dark(), map.place());
            return null;
        }

        /** What the file and the catalogue say without a block. */
        private @Nullable Inside unsaid() {
            List<Inside.Unit> derived = derived();
            Part part = part();
            PartSpec spec = part == null ? null : parts.read(part.number(), place, new Report());
            Inside ofPart = spec == null ? null : new Fitting(type, groups, deviceTypes.types()).fit(spec);
            if (derived == null) {
                if (ofPart == null) {
                    questions.inside(
                            type,
                            known.inferences(),
                            new BlockAdvice(type, groups, deviceTypes.types(), catalogue, parts));
                }
                return ofPart == null ? null : words(new Optics.Value(part == null ? "" : part.number(), type.place()));
            }
            if (part != null && ofPart instanceof Inside.Units units) {
                if (sameMaps(derived, units.units())) {
                    return words(new Optics.Value(part.number(), type.place()));
                }
                questions.disagreement(type, part, derived.getFirst().type().name());
            }
            questions.pins(type, derived.getFirst().type());
            return new Inside.Units(derived);
        }

        private static boolean sameMaps(List<Inside.Unit> derived, List<Inside.Unit> others) {
            boolean same = derived.size() == others.size();
            for (int i = 0; same && i < derived.size(); i++) {
                same = derived.get(i).type().name().equals(others.get(i).type().name());
            }
            return same;
        }

        private @Nullable Part part() {
            Part part = catalogue.part(type.model());
            if (part == null && !type.partNumber().isEmpty()) {
                part = catalogue.part(type.partNumber());
            }
            return part == null || part.words() == null ? null : part;
        }

        /** A unit for each group whose positions are fibres for certain; null when any group leaves something open. */
        private @Nullable List<Inside.Unit> derived() {
            List<Inside.Unit> units = new ArrayList<>();
            for (PortGroup group : groups) {
                InnerMap inner = fibres(group)
                        ? InnerMap.derived(type, group, known.inferences(), optics, deviceTypes.types())
                        : null;
                Inside.Unit unit = inner == null ? null : unit(inner);
                if (unit == null) {
                    return null;
                }
                units.add(unit);
            }
            return units.isEmpty() ? null : units;
        }
    }
}
