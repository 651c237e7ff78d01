package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Judges that nobody here wrote: OpenSM routes planned fabrics with its fat-tree engine in the simulator {@code ibsim}, and
 * {@code ibnetdiscover} finds the planned links. Skipped where the Debian packages ibsim-utils, opensm and
 * infiniband-diags are absent.
 */
final class OpenSmTest {

    private static final List<Path> CLIENTS = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/umad2sim/libumad2sim.so"),
            Path.of("/usr/lib/aarch64-linux-gnu/umad2sim/libumad2sim.so"));
    private static final Pattern NODE =
            Pattern.compile("(?:Switch|Hca|Ca)\\s+\\d+\\s+\"([^\"]+)\"(?:.*#\\s*\"([^\"]+)\")?.*");
    private static final Pattern LINK = Pattern.compile("\\[(\\d+)\\](?:\\([^)]*\\))?\\s+\"([^\"]+)\"\\[(\\d+)\\].*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nodes: { model: dgx-h100, count: 16, unit: 8 }\nfabrics: { compute: { topology: rail, leaf: qm9700 } }",
                // Pods of different numbers of units are no fat tree to OpenSM, which counts the ports of each tier.
                "nodes: { model: dgx-h100, count: 16, unit: 4 }\nfabrics: { compute: { topology: rail, leaf: qm9700, tiers: 3 } }",
                "nodes: { model: host-200g, count: 90 }\n"
                        + "fabrics: { compute: { topology: clos, leaf: qm8700, endpoints_per_node: 1, oversubscription: \"3:1\" } }"
            })
    void routesWhatIsPlanned(String intent, @TempDir Path folder) throws IOException, InterruptedException {
        Path client = CLIENTS.stream().filter(Files::exists).findFirst().orElse(Path.of("/none"));
        assumeTrue(
                Files.exists(client)
                        && Files.exists(Path.of("/usr/bin/ibsim"))
                        && Files.exists(Path.of("/usr/sbin/opensm")),
                "skipped: install ibsim-utils, opensm and infiniband-diags to let OpenSM judge plans");
        Path file = folder.resolve("cluster.yaml");
        Path net = folder.resolve("fabric.net");
        Files.writeString(file, intent, StandardCharsets.UTF_8);
        assertThat(Captured.run("plan", file.toString(), "--ibsim", net.toString())
                        .exit())
                .isZero();
        Map<String, String> environment =
                Map.of("IBSIM_SOCKNAME", "f" + ProcessHandle.current().pid());

        Process simulator = start(folder, "simulator", environment, "ibsim", "-s", "-n", net.toString());
        try {
            await(folder.resolve("simulator"), "MaxMcastCap");
            Map<String, String> through = Map.of(
                    "IBSIM_SOCKNAME", environment.getOrDefault("IBSIM_SOCKNAME", ""), "LD_PRELOAD", client.toString());
            Path log = folder.resolve("log");
            Process manager = start(folder, "manager", through, "opensm", "-o", "-R", "ftree", "-f", log.toString());
            assertThat(manager.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(log)).contains("ftree tables configured on all switches");
            Process discovery = start(folder, "found", through, "ibnetdiscover");
            assertThat(discovery.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            simulator.destroy();
            simulator.waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(links(folder.resolve("found"))).isEqualTo(links(net));
    }

    private static Process start(Path folder, String output, Map<String, String> environment, String... command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(output).toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void await(Path file, String word) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (Files.exists(file)
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
                return;
            }
            Thread.sleep(50);
        }
    }

    /** Links as pairs of node and port, whichever end is first; a discovered node goes by its description. */
    private static Set<String> links(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        Map<String, String> names = new java.util.HashMap<>();
        for (String line : lines) {
            Matcher node = NODE.matcher(line);
            if (node.matches()) {
                names.put(node.group(1), node.group(2) == null ? node.group(1) : node.group(2));
            }
        }
        Set<String> links = new TreeSet<>();
        String near = "";
        for (String line : lines) {
            Matcher node = NODE.matcher(line);
            Matcher link = LINK.matcher(line);
            if (node.matches()) {
                near = names.getOrDefault(node.group(1), "");
            } else if (link.matches()) {
                String one = near + "[" + link.group(1) + "]";
                String other = names.getOrDefault(link.group(2), link.group(2)) + "[" + link.group(3) + "]";
                links.add(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
            }
        }
        return links;
    }
}
