package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One field of a plant after the other is hostile: in every table, in the settings, in the catalogue, and names of files. */
final class HostileFieldsTest {

    private static final String SETTINGS = """
            name: NAME
            profile: PROFILE
            NAME: KEY
            files: { cables: [FILE, cables.csv], links: links.csv }
            """;

    private static final String CATALOGUE = """
            parts:
              PART: { kind: cord, a: MPO-12, b: CONNECTOR, type: B, pins: F/F, polish: APC, fibre: OS2, source: SOURCE, confidence: high }
            pmds:
              PMD: { lanes: 4, lane_rate_gbps: RATE, connectors: [MPO-12], source: SOURCE, confidence: CONFIDENCE }
            """;

    private static final String MODEL = """
            manufacturer: MANUFACTURER
            model: MODEL
            slug: SLUG
            comments: COMMENT
            interfaces:
              - { name: PORT, type: TYPE, label: LABEL }
            """;

    /** Two switches over two panels and two that are spliced; a column of every table, and of those that decide nothing. */
    private static final Map<String, String> TABLES = tables("""
            devices
            name,model,role,site,room,row,rack,u,face,mount
            leaf1,,leaf,S1,H1,A,R1,10,front,rack
            leaf2,,leaf,S1,H1,A,R2,10,front,rack
            PP1,,panel,S1,H1,A,R1,20,front,rack
            PP2,,panel,S1,H1,A,R2,20,front,rack
            sw1,SLUG,sw,S1,H1,A,R1,30,front,rack
            sw2,,sw,S1,H1,A,R2,30,front,rack
            optics
            device,port,transceiver,mode,serial
            leaf*,P1,QSFP-DD-400G-DR4,1x400,SN1
            sw*,1,10GBASE-LR,,SN2
            panels
            panel,slot,module,adapter,pins,polish,orientation
            PP1,1,PLATE-6MPO12-A,A,,,normal
            PP2,1,PLATE-6MPO12-A,A,,,normal
            cables
            id,leg,part,a_device,a_port,a_face,b_device,b_port,b_face,length,length_ft,status,phase,bundle,label_a,label_b
            C1,,MPO-12 B F/F APC OS2,leaf1,P1,,PP1,1/1,front,5m,,connected,p1,b1,la,lb
            T1,1,trunk 1xMPO-12 A M/M APC OS2,PP1,1/1,rear,PP2,1/1,rear,80m,,installed,p1,b1,la,lb
            C2,,MPO-12 B F/F APC OS2,leaf2,P1,,PP2,1/1,front,,16,planned,p1,b1,la,lb
            B1,,,sw1,1,,sw2,1,,,,connected,p1,b1,la,lb
            links
            id,a_device,a_port,z_device,z_port,fabric,rail,plane,speed,protocol,diversity
            L1,leaf1,P1,leaf2,P1,f,1,1,400G,Ethernet,g
            L2,sw1,1,sw2,1,f,1,1,10G,Ethernet,g
            aliases
            alias,device,port
            uplink,leaf1,P1
            old,leaf2,
            racks
            rack,site,room,row,position,u_height,x_m,y_m
            R1,S1,H1,A,1,48,0.0,0.0
            R2,S1,H1,A,2,48,0.6,0.0
            segments
            cable,leg,segment,part,length
            B1,,west,LC A-B UPC OS2,100m
            B1,,east,LC A-A UPC OS2,100m
            splices
            cable,leg,segment_a,fibres_a,segment_b,fibres_b
            B1,,west,1-2,east,2-1
            spaces
            space,site
            H1,S1
            pathways
            pathway,from,to
            W1,H1,H2
            stock
            part,count
            MPO-12 B F/F APC OS2,3
            prices
            part,price
            MPO-12 B F/F APC OS2,9.99
            """);

    @TempDir
    private Path folder;

    static Stream<String> mixed() {
        return Harmless.mixed();
    }

    @Test
    void thePlantIsJudgedWhenNothingIsHostile() throws IOException {
        write(TABLES);

        Captured run = Captured.run("check", folder.toString());
        assertThat(run.out()).contains("error[F301]", "6 devices, 4 cables, 2 channels", "of 2 links failed");
        assertThat(TABLES).hasSize(13);
    }

    @TestFactory
    Stream<DynamicTest> everyCellOfATableInTurn() {
        return TABLES.keySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind, () -> {
                    List<String> columns = List.of(rows(kind).getFirst().split(",", -1));
                    for (int column = 0; column < columns.size(); column++) {
                        for (String name : mixed().toList()) {
                            assertHarmless(with(kind, 1, column, name));
                        }
                        assertHarmless(with(kind, 0, column, mixed().findFirst().orElseThrow()));
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("mixed")
    void aNameThatAllTablesUse(String name) throws IOException {
        for (String used : List.of("leaf1", "PP1", "sw1", "P1", "1", "C1", "T1", "B1", "R1", "west", "uplink")) {
            Map<String, String> changed = new LinkedHashMap<>();
            TABLES.forEach((kind, text) -> changed.put(
                    kind,
                    text.lines()
                            .map(row -> Stream.of(row.split(",", -1))
                                    .map(cell -> cell.equals(used) ? quoted(name) : cell)
                                    .collect(Collectors.joining(",")))
                            .collect(Collectors.joining("\n", "", "\n"))));
            write(changed);
            Harmless.assertRendered(folder);
            Harmless.assertTraced(folder.toString(), "leaf2/P1");
        }
    }

    @ParameterizedTest
    @MethodSource("mixed")
    void everyWordOfTheSettingsAndOfTheCatalogueInTurn(String name) throws IOException {
        write(TABLES);
        for (String text : List.of(SETTINGS, CATALOGUE, MODEL)) {
            Path file = folder.resolve(
                    text.equals(SETTINGS)
                            ? "plant.yaml"
                            : text.equals(CATALOGUE) ? "catalog/own.yaml" : "catalog/sw.yaml");
            String before = Files.readString(file);
            for (String word : text.split("[^A-Z]+")) {
                if (word.length() > 3) {
                    Files.writeString(
                            file,
                            text.replaceAll("\\b" + word + "\\b", yaml(name).replace("\\", "\\\\")));
                    Harmless.assertRendered(folder);
                }
            }
            Files.writeString(file, before);
        }
    }

    @ParameterizedTest
    @MethodSource("mixed")
    void namesOfFilesThatAreThere(String name) throws IOException {
        write(TABLES);
        String plain = name.replace("\0", "").replace('/', '_');
        List<Path> files = new ArrayList<>();
        try {
            for (String file : List.of(plain, plain + ".csv", "catalog/" + plain + ".yaml")) {
                files.add(Files.writeString(folder.resolve(file), "nothing: of, interest\n"));
            }
            Path plant = folder.resolve(plain + " plant.yaml");
            files.add(Files.writeString(plant, "name: x\ndevices: 3\n"));
            Harmless.assertRendered(plant);
        } catch (InvalidPathException e) {
            assertThat(files)
                    .as("a file system that has no such names takes none")
                    .isEmpty();
        }
        Harmless.assertRendered(folder);
    }

    private void assertHarmless(Map<String, String> tables) throws IOException {
        write(tables);
        Harmless.assertRendered(folder);
    }

    private void write(Map<String, String> tables) throws IOException {
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey() + ".csv"), table.getValue(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("plant.yaml"), "name: plain\n");
        Files.writeString(folder.resolve("catalog/own.yaml"), "parts: {}\n");
        Files.writeString(
                folder.resolve("catalog/sw.yaml"),
                "manufacturer: M\nmodel: SW\nslug: SLUG\ninterfaces: [ { name: \"1\", type: 10gbase-x-sfpp } ]\n");
    }

    private static List<String> rows(String kind) {
        return String.valueOf(TABLES.get(kind)).lines().toList();
    }

    /** The tables with one cell changed; row 0 is the header. */
    private static Map<String, String> with(String kind, int row, int column, String name) {
        List<String> rows = new ArrayList<>(rows(kind));
        String[] cells = rows.get(row).split(",", -1);
        cells[column] = quoted(name);
        rows.set(row, String.join(",", cells));
        Map<String, String> tables = new LinkedHashMap<>(TABLES);
        tables.put(kind, String.join("\n", rows) + "\n");
        return tables;
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    static String yaml(String name) {
        return name.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining("", "\"", "\""));
    }

    /** A line of one word begins a table. */
    private static Map<String, String> tables(String text) {
        Map<String, String> tables = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        List<Integer> heads = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).contains(","))
                .boxed()
                .toList();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : lines.size();
            tables.put(lines.get(heads.get(i)), String.join("\n", lines.subList(heads.get(i) + 1, end)) + "\n");
        }
        return tables;
    }
}
