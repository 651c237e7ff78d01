package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.MakersOwn;
import dev.ferrule.catalog.Part;
import dev.ferrule.catalog.Performance;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the part of a cable or a slot: a number of the catalogue, a cassette's name, or the words of a chain. */
public final class PartReader {

    /** Said of a part that is a device. */
    static final String DEVICE =
            " is a device: its MDI is a PMD of your own catalogue, with the lanes that its maker declares";

    private final Catalogue catalogue;

    /** What a single word may be meant as; null until one is not known. */
    private @Nullable KnownNames numbers;

    public PartReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The part; null when it cannot be understood.
     *
     * @param place of the cell, where every error is reported
     */
    public @Nullable PartSpec read(String text, Place place, Report report) {
        return read(text, "", place, report);
    }

    /**
     * The part as it is in one place; null when it cannot be understood.
     *
     * @param nearer pins, polish and fibre that the place says, over those of the part; may be empty
     */
    public @Nullable PartSpec read(String text, String nearer, Place place, Report report) {
        Part part = catalogue.part(text);
        if (part == null && isNumber(text)) {
            unknown(text, place, report);
            return null;
        }
        if (part == null && ActiveWords.describe(text)) {
            report.add(ActiveWords.diagnostic(text, catalogue, place));
            return null;
        }
        if (part != null && part.cable() != null) {
            return new PartSpec(
                    text,
                    null,
                    null,
                    1,
                    0,
                    false,
                    part.length(),
                    Performance.UNSAID,
                    part.cable().ends());
        }
        if (part != null && part.device()) {
            report.add(
                    Diagnostic.error(Code.UNREADABLE, place, "a device is no part of a cable", part.number() + DEVICE));
            return null;
        }
        String words =
                ModuleWords.of(part == null || part.words() == null ? withHead(text) : part.words(), nearer, catalogue);
        Report inner = new Report();
        Resolved element = element(words, inner);
        if (part != null && part.unsure() && element != null) {
            element.spec().weak.addAll(ModuleWords.missing(nearer, catalogue));
        }
        PartSpec one = element == null ? null : spec(text, element, place, inner);
        PartSpec spec = one == null || part == null ? one : one.of(part);
        together(inner.findings(), place, text).forEach(report::add);
        return spec;
    }

    /**
     * A cassette whose inside no name of the catalogue says.
     *
     * @param words pins, polish and fibre of its rear, as in a chain; may be empty
     * @param place where what is wrong with the words is reported
     */
    public @Nullable ItemType cassette(Assembly assembly, String words, Place place, Report report) {
        Report inner = new Report();
        String text = "cassette it " + words;
        Syntax syntax = SyntaxReader.read(catalogue, text, Origin.COMMAND_LINE, inner);
        ItemType item = syntax == null
                ? null
                : ItemFactory.assembly(
                        assembly,
                        new WordReader(catalogue, inner)
                                .read(syntax.columns().getFirst().elements().getFirst(), text, Origin.COMMAND_LINE));
        inner.findings().forEach(finding -> report.add(at(finding, place, words)));
        return inner.hasErrors() ? null : item;
    }

    /** A single word that is neither a cassette nor a word of a chain can only be a part number. */
    private boolean isNumber(String text) {
        boolean oneWord = text.indexOf(' ') < 0 && text.indexOf('>') < 0 && text.indexOf('"') < 0;
        return oneWord
                && Syntax.Head.of(new Word(text, 0, 0, false)) == null
                && catalogue.assembly(text) == null
                && catalogue.connector(text) == null;
    }

    private void unknown(String text, Place place, Report report) {
        MakersOwn own = catalogue.makersOwn(text);
        if (own != null) {
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    place,
                    "a name without a map",
                    own.advice().toArray(String[]::new)));
            return;
        }
        String digits =
                text.replace('O', '0').replace('o', '0').replace('I', '1').replace('l', '1');
        boolean misread = !digits.equals(text) && catalogue.part(digits) != null;
        String question = misread ? "Did you mean " + digits + "?" : numbers().question(text);
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                place,
                "unknown part",
                "there is no part \"" + text + "\" in the catalogue",
                question.isEmpty()
                        ? "add it to a catalogue file in catalog/, or say it in words such as \"MPO-12 B F/F OM4\""
                        : question));
    }

    private KnownNames numbers() {
        KnownNames known = numbers;
        if (known == null) {
            known = catalogue.knownSpellings("parts", "assemblies").forFile();
            numbers = known;
        }
        return known;
    }

    /** Words that begin without a head are a cord; a cassette's or loopback's bare name is that. */
    private String withHead(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        if (Syntax.Head.of(new Word(first, 0, 0, false)) != null) {
            return text;
        }
        Assembly assembly = catalogue.assembly(first);
        if (assembly == null) {
            return "cord " + text;
        }
        if (assembly.kind() == Assembly.Kind.LOOPBACK) {
            return "loopback " + text;
        }
        return (assembly.hasFrontAdapters() ? "cassette " : "harness ") + text;
    }

    private @Nullable Resolved element(String words, Report report) {
        Syntax syntax = SyntaxReader.read(catalogue, words, Origin.COMMAND_LINE, report);
        if (syntax == null) {
            return null;
        }
        if (syntax.columns().size() != 1
                || syntax.columns().getFirst().elements().size() != 1) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE, null, "a part cannot be read", "a part is one element, not a chain of several"));
            return null;
        }
        Resolved element = new ElementResolver(catalogue, words, Origin.COMMAND_LINE, report)
                .resolve(syntax, -1)
                .getFirst()
                .getFirst();
        return report.hasErrors() ? null : element;
    }

    private @Nullable PartSpec spec(String text, Resolved element, Place place, Report report) {
        return switch (element.head()) {
            case CORD, TRUNK -> cable(text, element, place, report);
            case ADAPTER -> adapter(text, element, place, report);
            case CASSETTE, HARNESS -> assembly(text, element);
            case LOOPBACK -> loopback(text, element, place, report);
            case PMD, SPLICE, OPEN, PASS, PART -> {
                report.add(Diagnostic.error(
                        Code.UNREADABLE,
                        place,
                        "a part cannot be read",
                        "\"" + text + "\" is no cable, cassette or adapter"));
                yield null;
            }
        };
    }

    private @Nullable PartSpec cable(String text, Resolved element, Place place, Report report) {
        Spec spec = element.spec();
        Connector connector = connector(spec, place, report);
        CableType type = connector == null
                ? null
                : new CableTypes(catalogue, report)
                        .find(spec, connector, element.head().word(), kind -> place);
        if (connector == null || type == null) {
            return null;
        }
        int plugs = spec.plugs;
        spec.plugs = 1;
        boolean trunk = element.head() == Syntax.Head.TRUNK;
        ItemType item = ItemFactory.cable(trunk ? ItemType.Kind.TRUNK : ItemType.Kind.CORD, spec, connector, type);
        return new PartSpec(
                text,
                item,
                null,
                1,
                trunk && !spec.counted ? 0 : plugs,
                trunk,
                spec.length,
                spec.performance(),
                List.of());
    }

    private @Nullable PartSpec adapter(String text, Resolved element, Place place, Report report) {
        Connector connector = connector(element.spec(), place, report);
        if (connector == null) {
            return null;
        }
        String type = element.spec().type;
        if (type == null && connector.array()) {
            report.add(Diagnostic.error(
                    Code.TYPE_NOT_SAID,
                    place,
                    "the type is not said",
                    "adapter: which type? A (keys opposed) or B (keys aligned)"));
            return null;
        }
        Joint joint = Joint.adapter("A".equals(type) ? Keying.OPPOSED : Keying.ALIGNED, connector);
        return new PartSpec(
                text,
                null,
                joint,
                element.instances(),
                0,
                false,
                null,
                element.spec().performance(),
                List.of());
    }

    private @Nullable PartSpec assembly(String text, Resolved element) {
        Assembly assembly = element.assembly();
        if (assembly == null) {
            return null;
        }
        ItemType item = ItemFactory.assembly(assembly, element.spec());
        return new PartSpec(
                text,
                item,
                null,
                element.instances(),
                0,
                false,
                element.spec().length,
                element.spec().performance(),
                List.of());
    }

    private @Nullable PartSpec loopback(String text, Resolved element, Place place, Report report) {
        Connector connector = connector(element.spec(), place, report);
        boolean fits = connector != null
                && new CableTypes(catalogue, report)
                        .fibresFit(element.spec(), connector, element.head().word(), kind -> place);
        ItemType item = connector == null || !fits
                ? null
                : new Loopbacks(catalogue, report)
                        .find(element.spec(), connector, element.head().word(), kind -> place);
        return item == null
                ? null
                : new PartSpec(
                        text, item, null, 1, 0, false, null, element.spec().performance(), List.of());
    }

    private @Nullable Connector connector(Spec spec, Place place, Report report) {
        if (spec.connector == null) {
            report.add(Diagnostic.error(
                    Code.TYPE_NOT_SAID,
                    place,
                    "the connector is not said",
                    "which connector? Say for example MPO-12 or LC"));
        }
        return spec.connector;
    }

    /** Words of one cell that nobody knows are one finding. */
    private static List<Diagnostic> together(List<Diagnostic> findings, Place place, String text) {
        List<Diagnostic> unknown = findings.stream()
                .filter(finding -> finding.isError() && finding.code().equals(Code.UNKNOWN_NAME))
                .toList();
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic finding : findings) {
            if (!unknown.contains(finding)) {
                told.add(at(finding, place, text));
            } else if (finding.equals(unknown.getFirst())) {
                List<String> detail = new ArrayList<>();
                unknown.forEach(each -> detail.addAll(each.detail()));
                told.add(at(
                        new Diagnostic(
                                finding.code(), finding.severity(), place, finding.summary(), detail, List.of(), 0),
                        place,
                        text));
            }
        }
        return told;
    }

    /** The finding at the part's cell, with the part's text. */
    private static Diagnostic at(Diagnostic finding, Place place, String text) {
        List<String> detail = new ArrayList<>();
        detail.add("the part \"" + text + "\"");
        detail.addAll(finding.detail());
        return new Diagnostic(
                finding.code(), finding.severity(), place, finding.summary(), detail, finding.related(), 0);
    }
}
