package dev.ferrule.io.foreign;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What NetBox says of a cable by words of its own: types of terminations, profiles, and types, which a part may contradict. */
final class NetboxWords {

    /** Of NetBox 3.x and 4.x, without the application before them. */
    private static final Set<String> TERMINATIONS = Set.of(
            "interface",
            "frontport",
            "rearport",
            "powerport",
            "poweroutlet",
            "powerfeed",
            "consoleport",
            "consoleserverport",
            "circuittermination");

    /** {@code trunk-2c6p}, {@code breakout-1c4p-4c1p}, {@code 2C4P trunk (shuffle)}. */
    private static final Pattern PROFILE = Pattern.compile(
            "(?:(?:single|trunk|breakout|shuffle|\\d+c\\d+p) )*(?:single|trunk|breakout|shuffle|\\d+c\\d+p)");

    private final Imported imported;
    private final PartReader parts;

    /** What is kept of a part: whether it is an active cable, and of which fibre it is, as far as that is said. */
    private record Made(boolean active, @Nullable FibreKind fibre) {}

    private final Map<String, Made> made = new HashMap<>();

    NetboxWords(Imported imported) {
        this.imported = imported;
        parts = new PartReader(imported.catalogue());
    }

    /** {@code frontport} of {@code dcim.frontport}, and of the {@code Front Port} of a page. */
    static String termination(String type) {
        return type.substring(type.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ _-]", "");
    }

    /** @param part null where it is not known */
    void check(SheetRow cells, PartNames.@Nullable Known part) {
        for (String column : new String[] {"a_type", "b_type"}) {
            for (String said : cells.said(column).split(NetboxSites.COMMA, -1)) {
                if (!said.isEmpty() && !TERMINATIONS.contains(termination(said))) {
                    tell(cells, column, "a type of a termination is not known", said);
                }
            }
        }
        String profile = cells.said("profile");
        if (!profile.isEmpty() && !PROFILE.matcher(WordList.plain(profile)).matches()) {
            tell(cells, "profile", "a profile of a cable is not known", profile);
        }
        if (part != null && isOtherwise(cells.said("type"), part.part(), cells)) {
            warn(
                    cells,
                    "type",
                    "the type of a cable contradicts its part",
                    "\"" + cells.said("type") + "\" is its type, and \"" + part.part() + "\" its part, which is kept",
                    "mend the one of the two that is wrong in NetBox");
        }
    }

    private void tell(SheetRow cells, String column, String summary, String said) {
        warn(
                cells,
                column,
                summary,
                "\"" + said + "\" is none of NetBox's, and nothing is made of it",
                "mend it, if more was meant by it");
    }

    private void warn(SheetRow cells, String column, String summary, String what, String wayOut) {
        imported.report()
                .add(summary + what, Diagnostic.warning(Code.UNKNOWN_NAME, cells.place(column), summary, what, wayOut));
    }

    private boolean isOtherwise(String type, String part, SheetRow cells) {
        String[] words = WordList.plain(type).split(" ", -1);
        boolean fibre = words[0].equals("smf") || words[0].equals("mmf");
        boolean active = words[0].equals("aoc") || words[0].equals("dac");
        if (!fibre && !active) {
            return false;
        }
        Made of = made.computeIfAbsent(part, text -> made(parts.read(text, cells.place("type"), new Report())));
        if (of.active != active) {
            return true;
        }
        FibreKind kind = of.fibre;
        String grade = words[words.length - 1].toUpperCase(Locale.ROOT);
        return kind != null
                && (kind.singleMode() != words[0].equals("smf")
                        || (imported.catalogue().fibre(grade) != null
                                && !kind.name().equals(grade)));
    }

    private static Made made(@Nullable PartSpec part) {
        return new Made(
                part != null && part.active(),
                part == null || part.item() == null
                        ? null
                        : part.item().faces().getFirst().fibre().value());
    }
}
