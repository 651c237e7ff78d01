package dev.ferrule.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ferrule.diag.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A device from which one may read for ever. */
@Timeout(60)
final class EndlessFileTest {

    @Test
    void itIsToldAndNotReadFurther() {
        Path zero = Path.of("/dev/zero");
        assumeThat(zero).exists();

        assertThat(Sent.read(zero).report().findings()).first().satisfies(told -> {
            assertThat(told.code()).hasToString("F190");
            assertThat(told).extracting(Diagnostic::summary).isEqualTo("a file is too large");
        });
    }
}
