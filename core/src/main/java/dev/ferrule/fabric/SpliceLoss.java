package dev.ferrule.fabric;

import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.Grades;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/** Reads what splices lose: a figure in dB, with or without the unit, or the word of a kind such as {@code mechanical}. */
record SpliceLoss(Grades grades, Report report) {

    /** The worse of a word that is known and that of a row; null where neither says one. */
    @Nullable
    String worse(@Nullable String known, Table.Cursor row, int column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return known;
        }
        Loss figure = Loss.parse(text);
        String word = figure == null ? text : figure.toDb() + "dB";
        Grade own = grades.named(word, true);
        if (own == null) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    row.place(column),
                    "a cell cannot be read",
                    "\"" + Excerpt.of(text) + "\" is no loss of a splice; write it as 0.1dB, or fusion or mechanical"));
            return known;
        }
        Grade other = known == null ? null : grades.named(known, true);
        return other != null && other.worse(own).equals(other) ? known : word;
    }
}
