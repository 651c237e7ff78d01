package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of an example, to put mistakes into. */
final class PlantCopy {

    private final Path folder;

    private PlantCopy(Path folder) {
        this.folder = folder;
    }

    static PlantCopy of(String example, Path folder) throws IOException {
        Path from = CheckedIn.CHECKOUT.resolve("examples").resolve(example);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return new PlantCopy(folder);
    }

    /** The first {@code right} of the file becomes {@code wrong}. */
    PlantCopy with(String file, String right, String wrong) throws IOException {
        return with(file, text -> {
            int at = text.indexOf(right);
            return at < 0 ? text : text.substring(0, at) + wrong + text.substring(at + right.length());
        });
    }

    PlantCopy with(String file, UnaryOperator<String> mistake) throws IOException {
        String right = Files.readString(folder.resolve(file));
        String wrong = mistake.apply(right);
        assertThat(wrong).as("the mistake is made").isNotEqualTo(right);
        Files.writeString(folder.resolve(file), wrong);
        return this;
    }

    CheckView check() {
        Plants read = read(folder);
        return new PlantCheck(read.catalogue()).check(read.source(), "test");
    }

    /** A plant that can be read. */
    static Plants read(Path plant) {
        try {
            return Plants.read(plant);
        } catch (PlantFolder.Unreadable e) {
            throw new AssertionError(plant + ": " + e.findings(), e);
        }
    }

    /** {@code F301 cables.csv:2:1} of every diagnostic. */
    List<String> lines() {
        return check().diagnostics().stream().map(PlantCopy::line).toList();
    }

    static String line(DiagnosticView finding) {
        return finding.code() + " "
                + Objects.requireNonNull(finding.span(), finding.summary()).compact();
    }
}
