package dev.ferrule.plan;

import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code cabling}, {@code site} and {@code lengths} of an intent. */
final class SettingsReader {

    private final Defaults defaults;

    SettingsReader(Defaults defaults) {
        this.defaults = defaults;
    }

    CablingIntent cabling(Clause clause) {
        CablingIntent.Style style = CablingIntent.Style.DIRECT;
        String said = clause.word("style", "", styles());
        for (CablingIntent.Style one : CablingIntent.Style.values()) {
            style = one.word().equals(said) ? one : style;
        }
        if (said.isEmpty()) {
            defaults.take(clause.path("style"), style.word(), "links as they are, without panels");
        }
        boolean structured = style != CablingIntent.Style.DIRECT;
        List<Integer> fibres = new ArrayList<>();
        for (String text : clause.has("trunk_fibres")
                ? clause.texts("trunk_fibres")
                : defaults.facts().texts("cabling", "trunk_fibres")) {
            fibres.add(whole(clause, "trunk_fibres", text, 96));
        }
        fibres.sort(Comparator.naturalOrder());
        CablingIntent cabling = new CablingIntent(
                style,
                clause.word("method", "auto", List.of("auto", "A", "B", "C", "U1", "U2")),
                fibres,
                perMille(clause, "spares", structured ? defaults.text(clause, "spares", "cabling") : "0"),
                !clause.word("pinning", "trunk", List.of("trunk", "cassette")).equals("cassette"),
                defaults.text(clause, "grade", "cabling"),
                clause.word("media", "auto", List.of("auto", "MM", "SM")),
                millimetres(clause, "direct", 0),
                clause.flag("diverse", false),
                clause.text("panels", ""),
                clause.place("style"));
        clause.done();
        return cabling;
    }

    private static List<String> styles() {
        List<String> words = new ArrayList<>();
        for (CablingIntent.Style style : CablingIntent.Style.values()) {
            words.add(style.word());
        }
        return words;
    }

    private static int whole(Clause clause, String key, String text, int otherwise) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && number < 10_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        clause.wrong(key, "is a list of numbers of fibres such as [96, 144], not \"" + text + "\"");
        return otherwise;
    }

    private static int perMille(Clause clause, String key, String text) {
        clause.has(key);
        String digits = text.strip();
        try {
            double share = digits.endsWith("%")
                    ? Double.parseDouble(
                                    digits.substring(0, digits.length() - 1).strip())
                            * 10
                    : Double.parseDouble(digits) * 1000;
            if (share >= 0 && share <= 1000) {
                return (int) Math.round(share);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        clause.wrong(key, "is a share such as 2%, not \"" + text + "\"");
        return 0;
    }

    private static long millimetres(Clause clause, String key, long otherwise) {
        Length length = clause.length(key);
        return length == null ? otherwise : length.millimetres();
    }

    private long millimetres(Clause clause, String key, String fact) {
        Length said = clause.length(key);
        if (said != null) {
            return said.millimetres();
        }
        return defaults.facts().length("site", fact).millimetres();
    }

    SiteIntent site(Clause clause, Intent.@Nullable Nodes nodes) {
        String rack = clause.text("rack", defaults.facts().text("site", "rack"));
        int units = units(clause, rack);
        String aisle = clause.text("aisle");
        Length said = aisle == null ? null : Length.parse(aisle.substring(aisle.lastIndexOf(' ') + 1));
        if (aisle != null && said == null) {
            clause.wrong("aisle", "is a width such as 1.2m, also \"hot-cold 1.2m\", not \"" + aisle + "\"");
        }
        Length aisleWidth = said == null ? defaults.facts().length("site", "aisle") : said;
        Clause trays = clause.inner("trays");
        int height = nodes == null ? 1 : Math.max(1, nodes.model().heightU());
        int usual = nodes == null ? 0 : nodes.model().perRack();
        int fitting = Math.max(1, (units - 2) / height);
        Integer perRack = clause.integer("nodes_per_rack", 1);
        if (perRack != null && nodes != null && perRack * height > units) {
            clause.report()
                    .add(Complaint.NO_ROOM.error(
                            clause.place("nodes_per_rack"),
                            perRack + " × " + nodes.model().model() + " of " + height + " U are " + perRack * height
                                    + " U, and the rack has " + units,
                            "at most " + units / height + " fit; say nodes_per_rack: " + units / height + ", or rack: "
                                    + perRack * height + "U"));
        }
        Integer rows = clause.integer("rows", 1);
        int perRow = racksPerRow(clause);
        SiteIntent site = new SiteIntent(
                rows == null ? 0 : rows,
                perRow,
                units,
                perRack == null ? (usual == 0 ? fitting : Math.min(usual, fitting)) : perRack,
                defaults.number(clause, "switches_per_rack", 1, 0),
                millimetres(clause, "rack_width", "rack_width"),
                millimetres(clause, "rack_depth", "rack_depth") + aisleWidth.millimetres(),
                millimetres(trays, "height", "tray_height"),
                percent(trays),
                millimetres(trays, "width", "tray_width"),
                millimetres(trays, "depth", "tray_depth"),
                Math.max(1, defaults.facts().whole("site", "cross_tray_every")),
                defaults.facts().whole("site", "spare_units"),
                new SiteIntent.Panel(
                        Math.max(1, defaults.facts().whole("panel", "slots")),
                        Math.max(1, defaults.facts().whole("panel", "ports")),
                        Math.max(1, defaults.facts().whole("panel", "filled"))),
                clause.word("switches", "middle", List.of("middle", "end")).equals("end"),
                clause.flag("spines_with_leaves", false),
                clause.place("rows"));
        trays.done();
        clause.done();
        return site;
    }

    private int racksPerRow(Clause clause) {
        Integer said = clause.integer("racks_per_row", 1);
        return said == null ? defaults.facts().whole("site", "racks_per_row") : said;
    }

    private int percent(Clause clause) {
        String said = clause.text("fill", defaults.facts().text("site", "fill"));
        return Math.max(1, perMille(clause, "fill", said) / 10);
    }

    private static int units(Clause clause, String text) {
        try {
            int units = Integer.parseInt(
                    text.toUpperCase(java.util.Locale.ROOT).replace("U", "").strip());
            if (units > 0 && units < 100) {
                return units;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        clause.wrong("rack", "is the height of racks such as 48U, not \"" + text + "\"");
        return 48;
    }

    LengthsIntent lengths(Clause clause) {
        String slack = clause.text("slack", defaults.facts().text("lengths", "slack"));
        long fixed = 0;
        int percent = 0;
        for (String term : slack.split("\\+", -1)) {
            Length length = Length.parse(term.strip());
            if (length != null) {
                fixed += length.millimetres();
            } else if (term.strip().matches("[0-9]{1,2}%")) {
                percent += Integer.parseInt(term.strip().replace("%", ""));
            } else {
                clause.wrong("slack", "is lengths and shares such as 2m+3%, not \"" + slack + "\"");
            }
        }
        List<Length> stock = new ArrayList<>();
        if (!clause.word("rule", "way", List.of("way", "rack-distance")).isEmpty() && clause.has("stock")) {
            for (String text : clause.texts("stock")) {
                Length length = text.equals("standard") ? null : Length.parse(text);
                if (length != null) {
                    stock.add(length);
                } else if (!text.equals("standard")) {
                    clause.wrong("stock", "is \"standard\", or lengths such as [3m, 5m, 10m], not \"" + text + "\"");
                }
            }
        }
        List<Length> table = table(clause);
        stock.sort(Comparator.naturalOrder());
        clause.done();
        return new LengthsIntent(
                fixed, percent, stock.isEmpty() ? defaults.facts().stock() : stock, table);
    }

    /** {@code [3m, 5m, 5m, 10m]}: within the rack, one rack away, two, and all beyond. */
    private static List<Length> table(Clause clause) {
        boolean wanted =
                clause.word("rule", "way", List.of("way", "rack-distance")).equals("rack-distance");
        List<Length> table = new ArrayList<>();
        for (String text : clause.texts("table")) {
            Length length = Length.parse(text);
            if (length == null) {
                clause.wrong("table", "is lengths by racks apart such as [3m, 5m, 5m, 10m], not \"" + text + "\"");
            } else {
                table.add(length);
            }
        }
        if (wanted && table.isEmpty()) {
            clause.wrong(
                    "table",
                    "is needed by rule: rack-distance, such as [3m, 5m, 5m, 10m]: within the rack, one"
                            + " rack away, two, and beyond");
        }
        return wanted ? table : List.of();
    }
}
