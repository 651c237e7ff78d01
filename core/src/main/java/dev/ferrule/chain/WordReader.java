package dev.ferrule.chain;

import dev.ferrule.catalog.AmbiguousGrade;
import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.Grades;
import dev.ferrule.catalog.Pins;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts the words of an element, in whatever order they come, into a {@link Spec}. */
final class WordReader {

    /** Ends the kind of a word that says one thing of each end. */
    private static final String ONE_END = " of one end";

    private static final String ATTENUATION = "attenuation";
    private static final String RETURN_LOSS = "return loss";

    private final Catalogue catalogue;
    private final Set<String> types;
    private final Report report;

    WordReader(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
        types = catalogue.letters();
    }

    /** What is wrong is reported at the word; the rest still counts. */
    Spec read(Syntax.Element element, String text, Origin origin) {
        Spec spec = new Spec();
        Set<String> said = new HashSet<>();
        for (Word word : new JoinedWords(this::isKnown).of(element.words())) {
            String kind = take(word.text(), spec);
            if (kind != null) {
                spec.starts.putIfAbsent(kind.replace(ONE_END, ""), word.start());
            }
            if (kind == null) {
                report.add(new UnknownWords(catalogue).say(word, origin.span(text, word.start())));
                if (Syntax.Head.of(word) != null) {
                    // What follows are words of another element.
                    break;
                }
            } else if (!kind.isEmpty() && !said.add(kind.replace(ONE_END, ""))) {
                report.add(Diagnostic.error(
                        Code.UNREADABLE,
                        origin.span(text, word.start()),
                        "the chain cannot be read",
                        "\"" + word.text() + "\" is a second " + kind.replace(ONE_END, "")
                                + " of the same element; say it once"));
            } else if (!allowed(element.head(), kind)) {
                report.add(Diagnostic.error(
                        Code.UNREADABLE,
                        origin.span(text, word.start()),
                        "the chain cannot be read",
                        "\"" + word.text() + "\": " + article(element.head().word()) + " takes no " + kind));
            } else if (kind.equals("grade")) {
                ambiguous(word, text, origin);
            }
        }
        return spec;
    }

    private void ambiguous(Word word, String text, Origin origin) {
        Diagnostic told = AmbiguousGrade.of(catalogue, word.text(), origin.span(text, word.start()));
        if (told != null) {
            report.add(told);
        }
    }

    private boolean isKnown(String text) {
        return take(text, new Spec()) != null;
    }

    private static String article(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static boolean allowed(Syntax.Head head, String kind) {
        return switch (head) {
            case PMD ->
                Set.of("connector", "polish", "fibre", "mode", "mdi", "").contains(kind);
            case ADAPTER -> Set.of("connector", "type", "").contains(kind);
            case LOOPBACK ->
                Set.of("connector", "loopback", "polish", "fibre", "fibre count", "grade", "")
                        .contains(kind);
            case SPLICE -> kind.isEmpty() || kind.equals("grade");
            case OPEN, PASS -> kind.isEmpty();
            case CASSETTE, HARNESS ->
                !Set.of("type", "key", "mode", "mdi", "loopback", ATTENUATION).contains(kind)
                        && (head == Syntax.Head.HARNESS || !kind.endsWith(ONE_END));
            case CORD, TRUNK -> !Set.of("mode", "mdi", "ports", "loopback").contains(kind);
            case PART -> Set.of("length", "ports", "grade", RETURN_LOSS, "").contains(kind);
        };
    }

    /** The kind of word; empty for words that say nothing, null when unknown. */
    private @Nullable String take(String text, Spec spec) {
        if (takePins(text, spec)) {
            return "pins";
        }
        PolishWords polish = PolishWords.of(text);
        if (polish != null) {
            spec.slope = polish.a();
            spec.slopeB = polish.b();
            return polish.each() ? "polish" + ONE_END : "polish";
        }
        if (types.contains(text)) {
            spec.type = text;
            return "type";
        }
        FibreKind fibre = catalogue.fibre(text);
        if (fibre != null) {
            spec.fibre = fibre;
            return "fibre";
        }
        if (takeConnector(text, spec)) {
            return "connector";
        }
        if (text.equals("duplex")) {
            return "";
        }
        Assembly loopback = catalogue.assembly(text);
        if (loopback != null && loopback.kind() == Assembly.Kind.LOOPBACK) {
            spec.loopback = loopback;
            spec.connector = loopback.a().getFirst();
            return "loopback";
        }
        return takeQuantity(text, spec);
    }

    private static boolean takePins(String text, Spec spec) {
        boolean one = text.equals("F") || text.equals("M");
        boolean two = text.length() == 3 && text.charAt(1) == '/' && isPins(text.charAt(0)) && isPins(text.charAt(2));
        if (one || two) {
            spec.pinsA = pins(text.charAt(0));
            spec.pinsB = pins(text.charAt(text.length() - 1));
            spec.onePinsLetter = one;
        }
        return one || two;
    }

    private static boolean isPins(char c) {
        return c == 'F' || c == 'M';
    }

    private static Pins pins(char letter) {
        return letter == 'M' ? Pins.PINNED : Pins.UNPINNED;
    }

    /** {@code MPO-12}, {@code 12xMPO-12}. */
    private boolean takeConnector(String text, Spec spec) {
        String name = text;
        Connector connector = catalogue.connector(name);
        int times = text.indexOf('x');
        if (connector == null && times > 0 && times <= 3) {
            Integer plugs = number(text.substring(0, times));
            name = text.substring(times + 1);
            connector = catalogue.connector(name);
            if (plugs == null || plugs < 1 || connector == null) {
                return false;
            }
            spec.plugs = plugs;
            spec.counted = true;
        }
        if (connector == null) {
            return false;
        }
        spec.connector = connector;
        spec.connectorWord = name;
        spec.fibresNamed = catalogue.fibresNamed(name);
        return true;
    }

    private @Nullable String takeQuantity(String text, Spec spec) {
        Length length = Length.parse(text);
        if (length != null && length.millimetres() > 0) {
            spec.length = length;
            spec.lengthWord = text;
            return "length";
        }
        Integer fibres = text.endsWith("f") ? number(text.substring(0, text.length() - 1)) : null;
        if (fibres != null && fibres > 0) {
            spec.fibres = fibres;
            return "fibre count";
        }
        if (isLoss(text) || Grades.of(catalogue).isGrade(text)) {
            spec.grade = text;
            return "grade";
        }
        return takeAssignment(text, spec);
    }

    /** {@code 0.35dB}, or {@code measured=0.12dB}. */
    private static boolean isLoss(String word) {
        String text = word.startsWith(Grade.MEASURED) ? word.substring(Grade.MEASURED.length()) : word;
        return text.endsWith("dB")
                && text.length() <= 8
                && text.substring(0, text.length() - 2).matches("[0-9]{1,2}(\\.[0-9]{1,3})?");
    }

    private static @Nullable String takeAssignment(String text, Spec spec) {
        if (text.indexOf('=') < 0) {
            return null;
        }
        if (text.matches("key=[UD]/[UD]")) {
            spec.sameKeys = text.charAt(4) == text.charAt(6);
            return "key";
        }
        if (text.matches("att=[0-9]{1,3}(\\.[0-9]{1,6})?dB/km")) {
            spec.attenuation = Loss.parse(text.substring(4, text.length() - 5));
            return ATTENUATION;
        }
        if (text.matches("rl=[0-9]{1,3}(\\.[0-9]{1,3})?dB")) {
            spec.returnLoss = Loss.parse(text.substring(3));
            return RETURN_LOSS;
        }
        if (text.matches("ports=[0-9]{1,3}(,[0-9]{1,3}){0,100}")) {
            List<Integer> ports = new ArrayList<>();
            for (String port : text.substring(6).split(",", -1)) {
                ports.add(Integer.parseInt(port));
            }
            spec.ports = ports;
            return "ports";
        }
        if (text.matches("mode=[1-9][0-9]?(x[1-9][0-9]{0,3}G?)?")) {
            String[] mode = text.substring(5).replace("G", "").split("x", -1);
            spec.links = Integer.parseInt(mode[0]);
            spec.linkRate = mode.length > 1 ? Integer.parseInt(mode[1]) : 0;
            return "mode";
        }
        if (text.matches("mdi=[1-9]")) {
            spec.mdi = text.charAt(4) - '0';
            return "mdi";
        }
        return null;
    }

    private static @Nullable Integer number(String digits) {
        boolean good =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return good ? Integer.valueOf(digits) : null;
    }
}
