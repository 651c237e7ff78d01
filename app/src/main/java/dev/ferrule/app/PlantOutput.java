package dev.ferrule.app;

import dev.ferrule.io.plant.PlantWriter;
import dev.ferrule.source.PlantSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder that a command makes a plant in. */
final class PlantOutput {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLANT",
            description = "The folder that is written; without it, what was understood is shown alone.")
    private @Nullable Path plant;

    @Option(
            names = "--force",
            description = "Writes a folder that is not empty; what stood there is kept under another name.")
    private boolean force;

    /** What was written and, where something stood there, under which name that is kept. */
    record Written(@Nullable String plant, @Nullable String kept) {

        static final Written NOTHING = new Written(null, null);
    }

    boolean isAsked() {
        return plant != null;
    }

    /** Whether nothing can be written there, which is told. */
    boolean refuses(Terminal terminal) {
        String why = plant == null ? "" : OutputFolder.refusal(plant);
        if (plant != null && !why.isEmpty()) {
            refuse(terminal, why, OutputFolder.way(plant));
        }
        return !why.isEmpty();
    }

    /** Null where it could not be written, which is told; nothing is written where nobody asks for it. */
    @Nullable
    Written write(PlantSource source, Map<String, byte[]> files, Terminal terminal) {
        if (plant == null) {
            return Written.NOTHING;
        }
        try {
            String kept = PlantWriter.write(source, files, plant, force);
            return new Written(plant.toString(), kept.isEmpty() ? null : kept);
        } catch (PlantWriter.Occupied e) {
            refuse(
                    terminal,
                    "the folder " + plant + " is not empty",
                    "name another one, or say --force: what stands there is kept under another name");
        } catch (IOException e) {
            refuse(terminal, "the folder " + plant + " cannot be written" + OutputFolder.why(e), "");
        }
        return null;
    }

    /** Says what cannot be done, and the way out where there is one. */
    static int refuse(Terminal terminal, String what, String way) {
        terminal.error("ferrule: " + terminal.escape(what));
        if (!way.isEmpty()) {
            terminal.error(terminal.escape(way));
        }
        return Subcommand.UNREADABLE;
    }
}
