package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.MakersOwn;
import dev.ferrule.catalog.Part;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up the names and the words of every element, so that all unknown ones are reported at once. */
final class ElementResolver {

    private final Catalogue catalogue;
    private final String text;
    private final Origin origin;
    private final Report report;
    private final WordReader words;

    ElementResolver(Catalogue catalogue, String text, Origin origin, Report report) {
        this.catalogue = catalogue;
        this.text = text;
        this.origin = origin;
        this.report = report;
        words = new WordReader(catalogue, report);
    }

    /**
     * Elements by column.
     *
     * @param universal which of its variants a universal cassette of unstated order is; negative for the first one
     *     under the name that does not say the order
     */
    List<List<Resolved>> resolve(Syntax syntax, int universal) {
        List<List<Resolved>> columns = new ArrayList<>();
        int number = 0;
        for (Syntax.Column column : syntax.columns()) {
            List<Resolved> elements = new ArrayList<>();
            for (Syntax.Element element : column.elements()) {
                number++;
                elements.add(element(number, element, universal));
            }
            columns.add(elements);
        }
        return columns;
    }

    private Resolved element(int number, Syntax.Element said, int universal) {
        Resolved element = named(number, said, universal);
        Fact<Boolean> mode = element.singleMode();
        FibreKind fibre = element.spec().fibre;
        if (mode != null && mode.isCertain() && fibre != null && mode.value() != fibre.singleMode()) {
            report.add(Diagnostic.error(
                    Code.FIBRE_MODE,
                    origin.span(text, element.startOf("fibre")),
                    "the fibre is of the other mode",
                    element.name() + " is " + Resolved.mode(mode.value()) + ", " + fibre.name() + " is "
                            + Resolved.mode(fibre.singleMode()),
                    "take the word out, or write what is plugged in by its name"));
        }
        return element;
    }

    private Resolved named(int number, Syntax.Element said, int universal) {
        Syntax.Element element = withWholeName(said);
        Spec spec = words.read(element, text, origin);
        Word name = element.name();
        if (name == null) {
            return new Resolved(number, element, element.head(), spec, null, null);
        }
        return switch (element.head()) {
            case PMD -> new Resolved(number, element, element.head(), spec, pmd(name), null);
            case PART -> part(number, element, name, spec, universal);
            default ->
                new Resolved(number, element, element.head(), spec, null, assembly(name, element.head(), universal));
        };
    }

    /** {@code pmd 400GBASE DR4}: one name in two words is unknown as one. */
    private Syntax.Element withWholeName(Syntax.Element element) {
        Word name = element.name();
        if (name == null || name.quoted() || element.words().isEmpty()) {
            return element;
        }
        Word next = element.words().getFirst();
        boolean two = !known(name.text()) && !next.quoted() && known(name.text() + "-" + next.text());
        return two
                ? new Syntax.Element(
                        element.head(),
                        element.headWord(),
                        new Word(name.text() + " " + next.text(), name.start(), next.end(), false),
                        element.words().subList(1, element.words().size()),
                        element.count())
                : element;
    }

    private boolean known(String name) {
        return catalogue.pmd(name) != null || catalogue.assembly(name) != null || catalogue.part(name) != null;
    }

    private @Nullable Pmd pmd(Word name) {
        Pmd pmd = catalogue.pmd(name.text());
        if (pmd == null) {
            unknown(name, "PMD", "pmds");
        }
        return pmd;
    }

    private @Nullable Assembly assembly(Word name, Syntax.Head head, int universal) {
        Assembly assembly = catalogue.assembly(name.text());
        if (assembly == null) {
            String having = new UnknownHeads(catalogue).having(name.text(), head);
            if (having != null) {
                fail(Code.UNKNOWN_NAME, name, "unknown name", having);
                return null;
            }
            unknown(name, head.word(), "assemblies");
            return null;
        }
        if (assembly.kind() == Assembly.Kind.LOOPBACK) {
            fail(
                    Code.UNKNOWN_NAME,
                    name,
                    "unknown name",
                    name.text() + " is a loopback: write \"loopback " + assembly.name() + "\"");
            return null;
        }
        if (!fits(head, assembly)) {
            Syntax.Head right = head == Syntax.Head.CASSETTE ? Syntax.Head.HARNESS : Syntax.Head.CASSETTE;
            fail(
                    Code.UNKNOWN_NAME,
                    name,
                    "unknown name",
                    name.text() + " is no " + head.word() + " but a " + right.word() + ": write " + right.word() + " "
                            + name.text());
            return null;
        }
        if (assembly.variants().isEmpty()) {
            return assembly;
        }
        int variant = Math.clamp(universal, 0, assembly.variants().size() - 1);
        Assembly one = catalogue.assembly(assembly.variants().get(variant));
        return one == null || universal >= 0 ? one : one.named(assembly.name(), one.provenance());
    }

    /** Meshes and other modules go by either word. */
    private static boolean fits(Syntax.Head head, Assembly assembly) {
        return head == Syntax.Head.CASSETTE
                ? assembly.kind() != Assembly.Kind.HARNESS
                : assembly.kind() != Assembly.Kind.CASSETTE;
    }

    /** A part is what its words in the catalogue say; words of the chain are added to them. */
    private Resolved part(int number, Syntax.Element element, Word name, Spec own, int universal) {
        Part part = catalogue.part(name.text());
        if (part == null) {
            unknown(name, "part", "parts");
            return new Resolved(number, element, Syntax.Head.PART, own, null, null);
        }
        if (part.words() == null) {
            fail(
                    Code.UNREADABLE,
                    name,
                    "the part has no place in a chain",
                    name.text() + (part.device() ? PartReader.DEVICE : " is an active cable: it has no fibre ends"));
            return new Resolved(number, element, Syntax.Head.PART, own, null, null);
        }
        if (own.length != null && part.length() != null && !own.length.equals(part.length())) {
            fail(
                    Code.UNREADABLE,
                    name,
                    "the chain cannot be read",
                    "the number " + name.text() + " says " + part.length() + ", the chain " + own.length
                            + ": one of the two is wrong");
        }
        Report inner = new Report();
        Syntax syntax = SyntaxReader.read(catalogue, part.words(), origin, inner);
        if (syntax == null
                || syntax.columns().size() != 1
                || syntax.columns().getFirst().elements().size() != 1) {
            fail(
                    Code.UNREADABLE,
                    name,
                    "a catalogue entry cannot be read",
                    name.text() + " has the words \"" + part.words() + "\"");
            return new Resolved(number, element, Syntax.Head.PART, own, null, null);
        }
        Syntax.Element said = syntax.columns().getFirst().elements().getFirst();
        Spec spec = words.read(said, part.words(), origin);
        spec.length = own.length != null ? own.length : part.length() != null ? part.length() : spec.length;
        spec.lengthWord = own.lengthWord;
        spec.ports = own.ports;
        spec.part = part.number();
        spec.grade = own.grade == null ? spec.grade : own.grade;
        if (part.unsure()) {
            spec.weak.addAll(ModuleWords.KINDS);
        }
        Assembly assembly = said.name() == null ? null : assembly(said.name(), said.head(), universal);
        return new Resolved(number, element, said.head(), spec, null, assembly);
    }

    private void unknown(Word name, String what, String section) {
        MakersOwn own = section.equals("assemblies") ? catalogue.makersOwn(name.text()) : null;
        if (own != null) {
            fail(Code.UNKNOWN_NAME, name, "a name without a map", own.advice().toArray(String[]::new));
            return;
        }
        String whole = name.text().replace(' ', '-');
        String elsewhere = !name.text().equals(whole) && known(whole)
                ? "write \"" + whole + "\""
                : new UnknownHeads(catalogue).elsewhere(name.text());
        // Where the word is the end of names, their aliases say nothing more.
        KnownNames names = catalogue.knownNames(section);
        KnownNames known = names.ending(name.text()).isEmpty() ? catalogue.knownSpellings(section) : names;
        String question = elsewhere != null ? elsewhere : known.question(name.text());
        fail(
                Code.UNKNOWN_NAME,
                name,
                "unknown name",
                "there is no " + what + " \"" + name.text() + "\" in the catalogue",
                question.isEmpty() ? "\"ferrule catalog list " + section + "\" shows the names" : question);
    }

    private void fail(Code code, Word word, String summary, String... detail) {
        report.add(Diagnostic.error(code, origin.span(text, word.start()), summary, detail));
    }
}
