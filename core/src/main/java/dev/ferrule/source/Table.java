package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of named cells as they stand in a file. Nothing is kept per row: rows are read by a cursor, as often as wanted,
 * and a row is found again by its {@link Cursor#row} number.
 */
public interface Table {

    /** Path relative to the plant, with {@code /}. */
    String file();

    /** The known column names, in the order of the file; extra columns keep their own names. */
    List<String> columns();

    /** Whether its header has every column without which no row can be read; where not, which was reported, there are no rows. */
    boolean complete();

    /** A cursor before the first row. */
    Cursor rows();

    /** Cursors over parts of the rows that together are all of them, in order; each may be used by another thread. */
    default List<Cursor> parts() {
        return List.of(rows());
    }

    /** A cursor on one row, by the number that a cursor gave for it. */
    Cursor at(long row);

    /** Index of a column; −1 when the file does not have it. */
    default int column(String name) {
        return columns().indexOf(name);
    }

    /** Where the file names a column; null where its rows do, each for itself. */
    default @Nullable Place named(int column) {
        return null;
    }

    /** What stands below the name of a column in the next line of a sheet, such as its unit; empty where nothing does. */
    default String below(int column) {
        return "";
    }

    /** Reads rows one after the other. A column index of −1 reads as an empty cell. */
    interface Cursor {

        /** Goes to the next row; false at the end. */
        boolean next();

        /** Identifies the row within its table: a byte offset, or an index. Grows from row to row. */
        long row();

        /** The cell without surrounding white space; empty when it is absent. */
        String text(int column);

        /** Whether a cell is absent or blank; of a large file makes no text. */
        default boolean isEmpty(int column) {
            return text(column).isEmpty();
        }

        /** Whether a character of ASCII stands in a cell. */
        default boolean has(int column, char character) {
            return text(column).indexOf(character) >= 0;
        }

        /** The number of a cell's text among the texts of {@code names}; of a large file makes no text for those already known. */
        default int intern(int column, Interner names) {
            return names.intern(text(column));
        }

        /** The number of a cell's text among those; −1 when it is none of them. */
        default int find(int column, Interner names) {
            return names.find(text(column));
        }

        /** A hash of a cell's text; equal texts have equal ones whatever table they stand in. */
        default long hash(int column) {
            return Interner.hash64(text(column));
        }

        Place place(int column);

        Place rowPlace();
    }
}
