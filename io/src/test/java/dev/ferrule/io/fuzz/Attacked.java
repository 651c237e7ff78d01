package dev.ferrule.io.fuzz;

import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A reader that is fed with whatever there is.
 *
 * @param inputs how many a test of the suite tries
 * @param seeds small inputs that are right, to be spoilt
 * @param files what an input is for the reader: files by their names
 */
record Attacked(
        String name, int inputs, List<byte[]> seeds, Function<byte[], Map<String, byte[]>> files, Reading reading) {

    /** Reads files to the end, with all that is said of them. */
    @FunctionalInterface
    interface Reading {
        List<DiagnosticView> read(Map<String, byte[]> files) throws IOException;
    }
}
