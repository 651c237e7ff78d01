package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ports are the halves of one cage. */
final class CageHalvesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "swp5s0,swp5s1                     | swp5:1 swp5:2",
                "swp5s1                            | swp5:2",
                "swp5s0,swp5s1,swp5s2,swp5s3       | swp5:1 swp5:1 swp5:2 swp5:2",
                "P7.1,P7.2                         | P7:1 P7:2",
                "P7.1,P7.2,P8.2                    | P7:1 P7:2 P8:2",
                "3A,3B                             | 3:1 3:2",
                "4 left,4 right                    | 4:1 4:2",
                "Ethernet1/1,Ethernet1/2,Ethernet2/1,Ethernet2/2 | Ethernet1:1 Ethernet1:2 Ethernet2:1 Ethernet2:2"
            })
    void portsOfATransceiverWithTwoMdisAreItsHalves(String ports, String halves) {
        assertThat(halves(ports, ports)).isEqualTo(halves);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ethernet1/1,Ethernet1/2",
                "Ethernet1/1,Ethernet1/2,Ethernet2/1,Ethernet2/2,Ethernet2/3",
                "P7.1,P7.2,P7.3",
                "P7.1,P8.1",
                "1A,2A",
                "3A,3B,3C",
                "swp5,swp5s0,swp5s1",
                "swp5s0,swp5s1,swp5s2",
                "Ethernet1,Ethernet2"
            })
    void distinctPortsStayDistinct(String ports) {
        assertThat(halves(ports, ports)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"swp5s0,swp5s1 | ''", "P7.1,P7.2 | ''"})
    void withoutATransceiverOfTwoMdisPortsAreDistinct(String ports, String twins) {
        assertThat(halves(ports, twins)).isEmpty();
    }

    private static String halves(String ports, String twins) {
        Set<String> named = new LinkedHashSet<>(List.of(ports.split(",", -1)));
        Map<String, String> modules = new LinkedHashMap<>();
        Arrays.stream(twins.split(",", -1)).forEach(port -> modules.put(port, "TWIN"));
        Map<String, CageHalves.Half> halves = CageHalves.of(named, modules);
        return named.stream()
                .filter(halves::containsKey)
                .map(port -> String.valueOf(halves.get(port)))
                .collect(Collectors.joining(" "));
    }
}
