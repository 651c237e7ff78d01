package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.source.PlantSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlantFolderTest {

    @TempDir
    private Path outside;

    private Path plant;

    @BeforeEach
    void aPlantOfDevices() throws IOException {
        plant = Files.createDirectory(outside.resolve("plant"));
        write(plant.resolve("devices.csv"), "name\nleaf01\n");
        write(outside.resolve("secret.csv"), "name\nsecret\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private List<String> said() throws PlantFolder.Unreadable {
        return said(PlantFolder.read(plant).report().findings());
    }

    private static List<String> said(List<Diagnostic> findings) {
        return findings.stream()
                .map(f -> f.place().span() + " " + f.severity() + " " + f.summary() + ": "
                        + String.join("; ", f.detail()))
                .toList();
    }

    private static final String LAYER1 =
            "{\"edges\":[{\"node1\":{\"hostname\":\"a\",\"interfaceName\":\"1\"},\"node2\":{\"hostname\":\"b\",\"interfaceName\":\"1\"}}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "dump.json ~ {} ~ true",
                "cables.csv ~ Label,From Device,From Port,To Device,To Port ~ false",
                "cables.csv ~ id,part,a_device,a_port,b_device,b_port ~ false",
                "optics.csv ~ device,port,transceiver ~ false",
                "plant.yaml ~ name: x ~ false",
                "notes.md ~ x ~ false"
            })
    void aListOfDevicesIsAPlantUnlessOtherPeoplesFilesAreBesideIt(String name, String text, boolean foreign)
            throws IOException {
        write(plant.resolve(name), text);

        assertThat(PlantFolder.hasForeign(plant)).isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({"From Device;From Port, true", "a_device;a_port, false"})
    void aListOfCablesWithoutDevicesIsACutSheetUnlessItsHeaderIsOurs(String header, boolean foreign)
            throws IOException {
        Files.delete(plant.resolve("devices.csv"));
        write(plant.resolve("cables.csv"), header);

        assertThat(PlantFolder.hasForeign(plant)).isEqualTo(foreign);
    }

    @Test
    void dumpsInThePlantsFolderAreToldWithTheirFormat() throws IOException, PlantFolder.Unreadable {
        write(plant.resolve("optics.csv"), "device,port,transceiver\n");
        write(plant.resolve("l1.json"), LAYER1);
        write(plant.resolve("package.json"), "{}");

        assertThat(said())
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("l1.json WARNING a file is not read")
                        .contains("of the format layer1", "ferrule import layer1"));
    }

    @Test
    void theNameOfAPlantIsAsLongAsOtherNamesMayBe() throws Exception {
        write(plant.resolve("plant.yaml"), "name: " + "x".repeat(255) + "\n");
        assertThat(PlantFolder.read(plant).name()).hasSize(255);

        write(plant.resolve("plant.yaml"), "name: " + "x".repeat(256) + "\n");
        assertThat(PlantFolder.read(plant).name()).isEqualTo("plant");
        assertThat(said())
                .contains("plant.yaml:1:7 ERROR a name cannot be read: it has 256 characters, and at most 255 are read;"
                        + " shorten it; a description goes below \"description\"");
    }

    @Test
    void deviceTypesAloneAreNoPlantAndSaidToBeThem() throws IOException {
        Path types = outside.resolve("types");
        write(types.resolve("x/sw.yaml"), "manufacturer: X\nmodel: SW-X\nslug: x\ninterfaces: []\n");
        write(types.resolve("x/pp.yml"), "manufacturer: X\nmodel: PP-X\nslug: y\n");
        PlantFolder.Unreadable folder =
                catchThrowableOfType(PlantFolder.Unreadable.class, () -> PlantFolder.read(types));
        PlantFolder.Unreadable file =
                catchThrowableOfType(PlantFolder.Unreadable.class, () -> PlantFolder.read(types.resolve("x/sw.yaml")));

        assertThat(said(folder.findings()))
                .singleElement()
                .asString()
                .startsWith("x/pp.yml ERROR there are device types and no devices: x/pp.yml, x/sw.yaml: they say");
        assertThat(said(file.findings()))
                .singleElement()
                .asString()
                .startsWith("sw.yaml ERROR there are device types and no devices: sw.yaml: they say");
    }

    @Test
    void aFolderWithoutAPlantIsNone() throws IOException {
        Path empty = Files.createDirectory(outside.resolve("docs"));
        write(empty.resolve("cable.csv"), "id\nC1\n");

        PlantFolder.Unreadable refused =
                catchThrowableOfType(PlantFolder.Unreadable.class, () -> PlantFolder.read(empty));

        assertThat(refused.findings().toString()).contains("there is no plant", "Did you mean cables.csv?");
    }

    @Test
    void thePlantYamlOfAFolderStandsForTheFolder() throws Exception {
        write(plant.resolve("plant.yaml"), "name: hall\n");
        PlantSource source = PlantFolder.read(plant.resolve("plant.yaml"));
        assertThat(source.tables("devices")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"plant.yml, plant.yaml", "Plant.yaml, plant.yaml", "catalogue/type.yaml, catalog"})
    void aFileThatIsNamedAlmostRightIsNotPassedOver(String name, String meant) throws Exception {
        Assumptions.assumeFalse(Files.exists(plant.resolve(meant)));
        write(plant.resolve(name), "name: hall\n");
        assertThat(said()).singleElement().asString().contains("WARNING").contains("Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.csv, leads upwards",
        "x/../../secret.csv, leads upwards",
        "x\\..\\secret.csv, leads upwards",
        "/etc/hostname, begins at the root",
        "/dev/zero, begins at the root",
        "C:\\secret.csv, begins at the root",
        "\\\\server\\share, begins at the root",
        "https://example.org/x.csv, is an address",
        "file:///etc/passwd, is an address",
        "device.csv, Did you mean devices.csv?",
        "folder, is a folder",
        "., is a folder",
        "'', is a folder",
        "away.csv, is a link that leads out",
        "out/secret.csv, is a link that leads out",
        "nowhere.csv, is a link that leads nowhere"
    })
    void nothingIsReadButRegularFilesOfThePlant(String name, String why) throws Exception {
        Files.createDirectory(plant.resolve("folder"));
        Files.createSymbolicLink(plant.resolve("away.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(plant.resolve("out"), outside);
        Files.createSymbolicLink(plant.resolve("nowhere.csv"), plant.resolve("missing.csv"));
        write(plant.resolve("plant.yaml"), "files:\n  devices: '" + name + "'\n");

        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("plant.yaml:2:12 ERROR")
                .contains(why)
                .doesNotContain(outside.toString());
        assertThat(PlantFolder.read(plant).tables("devices")).isEmpty();
    }

    @Test
    void aLinkWithinThePlantIsFollowed() throws Exception {
        Files.createSymbolicLink(plant.resolve("other.csv"), plant.resolve("devices.csv"));
        write(plant.resolve("plant.yaml"), "files: { devices: other.csv }\n");

        assertThat(said()).isEmpty();
        assertThat(PlantFolder.read(plant).tables("devices")).hasSize(1);
    }

    @Test
    void csvFilesThatNoTableReadsAreWarnings() throws Exception {
        for (String name : List.of("cable.csv", "Links.csv", "optic.CSV", "export-7.csv", "notes.csv", "racks.csv")) {
            write(plant.resolve(name), "id\n");
        }
        write(plant.resolve("more.csv"), "name\nleaf02\n");
        write(plant.resolve("notes.txt"), "id\n");
        write(plant.resolve("plant.yaml"), "files: { devices: [devices.csv, more.csv] }\nracks: [ { rack: R1 } ]\n");

        assertThat(said())
                .allMatch(line -> line.contains(" WARNING a file is not read: "))
                .extracting(line -> line.substring(0, line.indexOf(';')).replaceFirst(" WARNING.*read: ", ": "))
                .containsExactly(
                        "Links.csv: \"Links.csv\" is not read. Did you mean links.csv?",
                        "cable.csv: \"cable.csv\" is not read. Did you mean cables.csv?",
                        "optic.CSV: \"optic.CSV\" is not read. Did you mean optics.csv?",
                        "racks.csv: \"racks.csv\" is not read, for plant.yaml says where racks are",
                        "export-7.csv: no table reads export-7.csv, notes.csv");
    }

    @Test
    void aTableWithoutAColumnThatItNeedsIsNotRead() throws Exception {
        write(plant.resolve("cables.csv"), "id,part,a_device,a_port,b_device\nC1,x,leaf01,1,leaf01\n");

        assertThat(PlantFolder.read(plant).complete("cables")).isFalse();
        assertThat(PlantFolder.read(plant).complete("devices")).isTrue();
    }

    @Test
    void filesThatAreFoundByTheirNameMustLieInThePlantToo() throws Exception {
        Files.createSymbolicLink(plant.resolve("cables.csv"), outside.resolve("secret.csv"));
        Files.createDirectory(plant.resolve("links.csv"));
        write(outside.resolve("secret.yaml"), "a: b\n");
        Files.createDirectory(plant.resolve("catalog"));
        Files.createSymbolicLink(plant.resolve("catalog/away.yaml"), outside.resolve("secret.yaml"));
        Files.createSymbolicLink(plant.resolve("catalog/around"), plant);

        assertThat(said())
                .containsExactly(
                        "cables.csv ERROR a file cannot be read: \"cables.csv\" is a link that leads out of the plant's"
                                + " folder",
                        "links.csv ERROR a file cannot be read: \"links.csv\" is a folder",
                        "catalog/away.yaml ERROR a file cannot be read: \"catalog/away.yaml\" is a link that leads out"
                                + " of the plant's folder");
        assertThat(PlantFolder.read(plant).catalogue()).isEmpty();
    }

    @Test
    void settingsThatAreALinkOutOfThePlantAreNotRead() throws Exception {
        write(outside.resolve("secret.yaml"), "name: secret\n");
        Files.createSymbolicLink(plant.resolve("plant.yaml"), outside.resolve("secret.yaml"));

        assertThat(unreadable()).singleElement().asString().contains("is a link that leads out");
    }

    private List<String> unreadable() {
        return said(catchThrowableOfType(PlantFolder.Unreadable.class, () -> PlantFolder.read(plant))
                .findings());
    }

    @Test
    void aFileWithoutPermissionIsAnError() throws Exception {
        Path file = plant.resolve("cables.csv");
        write(file, "id\n");
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));

        assertThat(said())
                .containsExactly("cables.csv ERROR a file cannot be read: \"cables.csv\": its permissions do not let it"
                        + " be read");
    }

    @Test
    void settingsThatAreNoMappingAreUnreadable() throws Exception {
        write(plant.resolve("plant.yaml"), "");
        assertThat(unreadable()).singleElement().asString().contains("and it is empty");

        write(plant.resolve("plant.yaml"), "- a\n");
        assertThat(unreadable()).singleElement().asString().contains("not a list");
    }

    @Test
    void unknownKeysBelowASettingAreWarnings() throws Exception {
        write(plant.resolve("plant.yaml"), "defaults: { grad: low-loss, colour: aqua }\n");
        assertThat(said())
                .containsExactly(
                        "plant.yaml:1:13 WARNING unknown setting: \"grad\" is not read. Did you mean grade?",
                        "plant.yaml:1:29 WARNING unknown setting: \"colour\" is not read. Below \"defaults\" stands grade");

        write(plant.resolve("plant.yaml"), "defaults: low-loss\ncatalog: { grades: {} }\n");
        assertThat(said())
                .containsExactlyInAnyOrder(
                        "plant.yaml:1:11 ERROR a setting cannot be read: \"defaults\" is a mapping of grade, not a single"
                                + " value",
                        "plant.yaml:2:10 ERROR a setting cannot be read: \"catalog\" is a list of what catalogue files"
                                + " hold, not a mapping");
    }

    @Test
    void unknownSettingsAreWarningsAndUnknownTablesErrors() throws Exception {
        write(plant.resolve("plant.yaml"), "nmae: x\nfiles: { devces: devices.csv }\ndevices: { name: leaf01 }\n");

        assertThat(said())
                .containsExactly(
                        "plant.yaml:1:1 WARNING unknown setting: \"nmae\" is not read. Did you mean name?",
                        "plant.yaml:2:10 ERROR unknown table: \"devces\" is not read. Did you mean devices or prices or"
                                + " spaces?",
                        "plant.yaml:3:10 ERROR a table cannot be read: \"devices\" is a list of rows, not a mapping; the"
                                + " names of files stand below \"files\"");
    }

    @Test
    void aPlantOfOneFileIsCheckedLikeAFolder() throws Exception {
        Path file = outside.resolve("one.yaml");
        write(file, """
                name: one
                devices:
                  - { Host-Name: leaf01, modle: m }
                  - { device_type: m, name: leaf02, rack: ~, u: [1, 2] }
                  - leaf03
                cables:
                  - { id: c1, A Device: leaf01, a_prot: 1, Z_Device: leaf02, z-prot: 1 }
                """);
        PlantSource source = PlantFolder.read(file);

        assertThat(said(source.report().findings()))
                .containsExactly(
                        "one.yaml:4:49 ERROR a cell cannot be read: \"u\" should be a single value, not a list",
                        "one.yaml:5:5 ERROR a cell cannot be read: a row is a mapping of columns to values, not a single"
                                + " value",
                        "one.yaml:7:62 WARNING a column is not known: \"z-prot\" is not read. Did you mean b_port?",
                        "one.yaml:7:3 ERROR a column is missing: there is no column a_port; the rows are not read; the"
                                + " header is: id, A Device, a_prot, Z_Device, z-prot; did you mean a_port by \"a_prot\"?");
    }
}
