package dev.ferrule.io.sheet;

import java.io.IOException;

/** A file that is no workbook which can be read; the message says why, and has nothing of the file in it. */
final class NoWorkbook extends IOException {

    private static final long serialVersionUID = 1L;

    NoWorkbook(String why) {
        super(why);
    }
}
