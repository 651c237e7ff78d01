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
                "OSFP 2 (left),OSFP 2 (right)      | OSFP2:1 OSFP2:2",
                "4/C1,4/C2,5/MPO-1,5/MPO-2         | 4:1 4:2 5:1 5:2",
                "3-1,3-2,4-1,4-2                   | 3:1 3:2 4:1 4:2",
                "3-1,3-2,4 left,4 right            | 3:1 3:2 4:1 4:2",
                "3/C1,3/C2,4:1                     | 3:1 3:2",
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
                "3-1,3-2",
                "1/1/c1,1/1/c2",
                "1/1/c1,1/1/c2,1/1/c3,1/2/c1,1/2/c2",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1A,1B,2A,2B         | 2B   | 1:1 1:2 2:1 2:2",
                "7 left,7 right      | 7 right | 7:1 7:2",
                "1.1,1.2,2.1,2.2     | 2.2  | 1:1 1:2 2:1 2:2",
                "2A,2B               | 2B   | ''",
                "1.1,1.2,2.1,2.2     | 1.2,2.2 | ''"
            })
    void anotherTransceiverInOneHalfIsAMistakeWhereMoreCagesHaveOne(String ports, String other, String halves) {
        Map<String, String> modules = modules(ports, "TWIN");
        modules.putAll(modules(other, "OTHER"));

        assertThat(halves(ports, modules)).isEqualTo(halves);
    }

    private static Map<String, String> modules(String ports, String module) {
        Map<String, String> modules = new LinkedHashMap<>();
        Arrays.stream(ports.split(",", -1)).forEach(port -> modules.put(port, module));
        return modules;
    }

    private static String halves(String ports, String twins) {
        return halves(ports, modules(twins, "TWIN"));
    }

    private static String halves(String ports, Map<String, String> modules) {
        Set<String> named = new LinkedHashSet<>(List.of(ports.split(",", -1)));
        Map<String, CageHalves.Half> halves = CageHalves.of(named, modules);
        return named.stream()
                .filter(halves::containsKey)
                .map(port -> String.valueOf(halves.get(port)))
                .collect(Collectors.joining(" "));
    }
}
