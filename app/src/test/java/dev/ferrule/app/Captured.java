package dev.ferrule.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A command that was run in this process, with what it wrote. Nothing else may print meanwhile: tests of one class run
 * one by one.
 *
 * @param exit its exit code
 * @param out standard output
 * @param err standard error
 */
record Captured(int exit, String out, String err) {

    static Captured run(String... arguments) {
        return run(new byte[0], arguments);
    }

    static Captured run(byte[] standardInput, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        InputStream in = System.in;
        var printed = new ByteArrayOutputStream();
        var told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setIn(new ByteArrayInputStream(standardInput));
        try {
            int exit = Main.run(arguments);
            System.out.flush();
            return new Captured(exit, printed.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setIn(in);
        }
    }

    /** Everything, as a golden file shows it: what was asked, what came, and how it ended. */
    String transcript(String command) {
        return "$ ferrule " + command + "\n" + out + (err.isEmpty() ? "" : "--- standard error\n" + err) + "--- exit "
                + exit + "\n";
    }
}
