package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Dates where the name of a device, a port or a cable should be: spreadsheets make them of {@code 1/2}. */
final class DateNames {

    private static final String SUMMARY = "a cell holds a date";

    /** As workbooks and spreadsheets' exports have them; the day before the month by its name, as no device is called. */
    private static final Pattern DATE = Pattern.compile("(?i)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:[ T]00:00(?::00)?)?"
            + "|\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d\\d"
            + "|\\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-\\d{2,4})?");

    private static final int LONGEST = 20;

    private static final Set<String> COLUMNS = Set.of("id", "name", "device", "port", "panel", "cable", "alias");

    private final Report report;

    /** Of which the workbook told it. */
    private final Set<Span> told = new HashSet<>();

    DateNames(Report report) {
        this.report = report;
    }

    /** Takes from what a workbook says of its cells which dates it told. */
    void toldBy(Report sheet) {
        for (Diagnostic finding : sheet.findings()) {
            Place place = finding.place();
            if (place != null && finding.summary().equals(SUMMARY)) {
                told.add(place.span());
                finding.related().forEach(other -> told.add(other.place().span()));
            }
        }
    }

    /** Tells a name that is a date. */
    void check(String said, Place place) {
        boolean perhaps = !said.isEmpty() && said.length() <= LONGEST && Character.isDigit(said.charAt(0));
        if (perhaps && DATE.matcher(said).matches() && !told.contains(place.span())) {
            report.add(
                    "date as a name",
                    Diagnostic.warning(
                            Code.UNREADABLE,
                            place,
                            SUMMARY,
                            "\"" + said
                                    + "\" is read as a name: spreadsheets make a date of what is typed like one, such as"
                                    + " port 1/2",
                            "format the column as text, and type it again"));
        }
    }

    /** Tells those of a table of a plant. */
    void check(Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            if (COLUMNS.contains(table.columns().get(column))) {
                for (Table.Cursor row = table.rows(); row.next(); ) {
                    check(row.text(column), row.place(column));
                }
            }
        }
    }
}
