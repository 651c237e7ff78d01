package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The channels of {@code channels.csv}, each with the verdict and exactly the codes that its source publishes or that
 * follow from the geometry.
 */
final class ChannelsTest {

    private static final List<String> VERDICTS = List.of("OK", "OK_WARN", "FAIL");

    private final ChannelCheck check = new ChannelCheck(ShippedCatalogue.load());

    @TestFactory
    Stream<DynamicTest> everyChannelGetsItsVerdictAndExactlyItsCodes() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("id") + ": " + row.getField("description"), () -> {
                    ChannelView view = check.check(row.getField("id"), row.getField("chain"), Origin.COMMAND_LINE);
                    assertThat(view.verdict() + " " + view.codes())
                            .as(row.getField("source"))
                            .isEqualTo(row.getField("verdict") + " " + codes(row));
                }));
    }

    @Test
    void everyCodeOfAChainIsAmongThem() throws IOException {
        Set<String> covered =
                rows().stream().flatMap(row -> codes(row).stream()).collect(Collectors.toSet());

        assertThat(covered).containsAll(codesOfChains());
    }

    @Test
    void everyVerdictIsAmongThem() throws IOException {
        Set<String> verdicts =
                rows().stream().map(row -> row.getField("verdict")).collect(Collectors.toSet());

        assertThat(verdicts).containsExactlyInAnyOrderElementsOf(VERDICTS);
    }

    @Test
    void everyRowHasAnIdOfItsOwnAndASource() throws IOException {
        assertThat(rows()).extracting(row -> row.getField("id")).doesNotHaveDuplicates();
        assertThat(rows()).allSatisfy(row -> assertThat(row.getField("source")).isNotBlank());
    }

    /** 209 is about cages and 103 about text; all others can be shown by a chain. */
    private static Set<String> codesOfChains() {
        return IntStream.of(
                        104, 105, 106, 107, 108, 201, 202, 203, 204, 205, 206, 208, 301, 302, 303, 304, 305, 306, 307,
                        401, 402)
                .mapToObj(number -> "F" + number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> codes(NamedCsvRecord row) {
        String codes = row.getField("codes");
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ", -1));
    }

    static List<NamedCsvRecord> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(ChannelsTest.class.getResourceAsStream("channels.csv"));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        }
    }
}
