package dev.ferrule.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sheet with other things in its column of parts, such as serial numbers: every row is told, in little time. */
@Timeout(60)
final class WrongPartsTest {

    /** Held against each other, so many rows and ports took minutes. */
    private static final int ROWS = 20_000;

    @TempDir
    private Path folder;

    private List<String> told(IntFunction<String> part) throws Exception {
        Path sheet = folder.resolve("cables.csv");
        Files.writeString(
                sheet,
                IntStream.range(0, ROWS)
                        .mapToObj(i -> "s1," + i + ",s2," + i + "," + part.apply(i))
                        .collect(Collectors.joining("\n", "a_device,a_port,b_device,b_port,part\n", "\n")));
        return Sent.check(sheet).diagnostics().stream()
                .filter(told -> told.code().equals("F101") && told.span() != null)
                .flatMap(told -> Stream.concat(
                        Stream.of(told.span()), told.related().stream().map(DiagnosticView.Related::span)))
                .map(DiagnosticView.Place::compact)
                .toList();
    }

    @Test
    void serialNumbersAreEachToldWithTheirRow() throws Exception {
        assertThat(told(i -> "SN" + (123_456_789 + 7 * i)))
                .hasSize(ROWS)
                .startsWith("cables.csv:2:11")
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsThatNobodyKnowsAreToo() throws Exception {
        assertThat(told(i -> "cord LCC x" + i + "y word" + i))
                .hasSize(ROWS)
                .startsWith("cables.csv:2:11")
                .doesNotHaveDuplicates();
    }

    @Test
    void aNumberOfAPartIsNotGluedToTheLengthBehindIt() throws Exception {
        Path sheet = folder.resolve("cables.csv");
        Files.writeString(sheet, "id,part,a_device,a_port,b_device,b_port\nC1,MPO-12 B F/F OM4 8 5m,s1,1,s2,1\n");
        assertThat(Sent.check(sheet).diagnostics())
                .extracting(DiagnosticView::detail)
                .anyMatch(detail ->
                        detail.contains("MPO-12 B F/F OM4 8 5m") && detail.contains("\"8\": what is it a number of?"));
    }
}
