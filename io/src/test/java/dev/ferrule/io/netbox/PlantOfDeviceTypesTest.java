package dev.ferrule.io.netbox;

import static dev.ferrule.io.netbox.DeviceTypeText.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.PlantCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plants whose panels are device types: only what is used speaks, and says each thing once. */
final class PlantOfDeviceTypesTest {

    private static final String PANEL = """
              - model: PANEL
                slug: x-panel
                module-bays:
                  - { name: Slot 1, position: '1' }
                  - { name: Slot 2, position: '2' }
            """;

    private static final String DEVICES = """
            devices: [ { name: sw1 }, { name: sw2 }, { name: PA, model: x-panel }, { name: PB, model: x-panel } ]
            optics: [ { device: "sw*", port: "*", transceiver: 10GBASE-SR } ]
            links: [ { a_device: sw1, a_port: p1, z_device: sw2, z_port: p1 } ]
            """;

    /** A module type in the list {@code catalog} of a plant. */
    private static String module(String yaml) {
        return "  - " + yaml.strip().replace("\n", "\n    ") + "\n";
    }

    private static String cassette(String optics) {
        return module(DeviceTypeText.cassette("BOX", 6, 1, 2, 3, 4, 5, 6) + optics);
    }

    private static String panels(String slot, String module) {
        return "panels:\n  - { panel: PA, slot: " + slot + ", module: " + module
                + ", adapter: A }\n  - { panel: PB, slot: " + slot + ", module: " + module + ", adapter: A }\n";
    }

    private static String cables(String trunkPort, String front) {
        return """
            cables:
              - { id: T, part: trunk MPO-12 B F/F flat OM4, a_device: PA, a_port: "TT", b_device: PB, b_port: "TT", length: 9m }
              - { id: C, part: LC A-B UPC OM4, a_device: sw1, a_port: p1, b_device: PA, b_port: "FF", length: 2m }
              - { id: D, part: LC A-B UPC OM4, a_device: sw2, a_port: p1, b_device: PB, b_port: "FF", length: 2m }
            """.replace("TT", trunkPort).replace("FF", front);
    }

    private static CheckView check(String yaml) throws PlantFolder.Unreadable {
        PlantSource source = PlantFolder.read("plant.yaml", yaml);
        return new PlantCheck(UserCatalogue.over(CATALOGUE, source.catalogue(), source.report())).check(source, "test");
    }

    private static List<String> codes(CheckView view) {
        return view.diagnostics().stream().map(finding -> finding.code()).toList();
    }

    @Test
    void moduleStandsForThePositionOfTheBay() throws PlantFolder.Unreadable {
        CheckView view = check("catalog:\n" + PANEL + cassette("optics: { module: cassette U-low-A M flat OM4 }")
                + DEVICES + panels("Slot 1", "BOX") + cables("1:T", "1:3"));

        assertThat(codes(view)).isEmpty();
        assertThat(view.verdict()).isEqualTo("OK");
    }

    @Test
    void anOpticsFileInTheCatalogueFolderIsNoSectionOfTheCatalogue() throws PlantFolder.Unreadable {
        CheckView view = check(
                "catalog:\n" + PANEL + cassette("") + "  - optics_of: BOX\n    module: cassette U-low-A M flat OM4\n"
                        + DEVICES + panels("Slot 1", "BOX") + cables("1:T", "1:3"));

        assertThat(view.verdict()).isEqualTo("OK");
    }

    @Test
    void whatIsNotKnownInsideIsSaidOnceAndNothingRestatesIt() throws PlantFolder.Unreadable {
        CheckView view =
                check("catalog:\n" + PANEL + cassette("") + DEVICES + panels("Slot 1", "BOX") + cables("1:T", "1:3"));

        assertThat(codes(view)).containsExactly("F101");
        assertThat(view.counts().linksFailed()).isEqualTo(1);
    }

    @Test
    void aTypeThatNothingUsesSaysNothing() throws PlantFolder.Unreadable {
        String wrong = module(DeviceTypeText.cassette("WRONG", 6, 1, 1, 9));
        CheckView view =
                check("catalog:\n" + PANEL + wrong + cassette("optics: { module: cassette U-low-A M flat OM4 }")
                        + DEVICES + panels("Slot 1", "BOX") + cables("1:T", "1:3"));

        assertThat(codes(view)).isEmpty();
    }

    @Test
    void errorsOfATypeThatIsUsedStopNothing() throws PlantFolder.Unreadable {
        String wrong = module(DeviceTypeText.cassette("WRONG", 6, 1, 2, 3, 4, 5, 5)
                + "optics: { module: cassette U-low-A M flat OM4 }");
        CheckView view =
                check("catalog:\n" + PANEL + wrong + DEVICES + panels("Slot 1", "WRONG") + cables("1:T", "1:3"));

        assertThat(view.verdict()).isEqualTo("OK_WARN");
        assertThat(codes(view)).containsExactly("F102");
    }

    @Test
    void eitherHalfOfADuplexPortIsThatPort() throws PlantFolder.Unreadable {
        StringBuilder yaml = new StringBuilder("model: BOX\nfront-ports:\n");
        int[] order = {1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6, 7};
        for (int i = 0; i < order.length; i++) {
            yaml.append("  - { name: '{module}:")
                    .append(i + 1)
                    .append("', label: 0")
                    .append(i / 2 + 1);
            yaml.append(i % 2 == 0 ? "-A" : "-B").append(", type: lc, rear_port: '{module}:T', rear_port_position: ");
            yaml.append(order[i]).append(" }\n");
        }
        yaml.append("rear-ports: [ { name: '{module}:T', type: mpo, positions: 12 } ]\n");
        yaml.append("optics: { pins: M, polish: flat, fibre: OM4 }\n");

        for (String port : List.of("1:3", "1:4")) {
            CheckView view = check("catalog:\n" + PANEL + module(yaml.toString()) + DEVICES + panels("Slot 1", "BOX")
                    + cables("1:T", port));
            assertThat(codes(view)).as(port).isEmpty();
            assertThat(view.counts().linksFailed()).isZero();
        }
    }

    @Test
    void namesWithoutModuleAreToldApartByTheirSlot() throws PlantFolder.Unreadable {
        String untagged =
                cassette("optics: { module: cassette U-low-A M flat OM4 }").replace("{module}:", "Port ");
        String two = """
                panels:
                  - { panel: PA, slot: 1, module: BOX, adapter: A }
                  - { panel: PA, slot: 2, module: BOX, adapter: A }
                  - { panel: PB, slot: 1, module: BOX, adapter: A }
                  - { panel: PB, slot: 2, module: BOX, adapter: A }
                """;
        CheckView view = check("catalog:\n" + PANEL + untagged + DEVICES + two + cables("2/Port T", "2/Port 3"));

        assertThat(codes(view)).containsExactly("F102");
        assertThat(view.counts().linksFailed()).isZero();
    }

    @Test
    void twoModulesInOneSlotAreAnError() throws PlantFolder.Unreadable {
        CheckView view = check("catalog:\n" + PANEL + cassette("optics: { module: cassette U-low-A M flat OM4 }")
                + DEVICES + panels("Slot 1", "BOX") + "  - { panel: PB, slot: 1, module: BOX, adapter: A }\n"
                + cables("1:T", "1:3"));

        assertThat(codes(view)).containsExactly("F601");
    }

    @Test
    void whatThePanelSaysOfPinsBeatsTheBlock() throws PlantFolder.Unreadable {
        String pinned = panels("Slot 1", "BOX").replace("adapter: A", "adapter: A, pins: female");
        CheckView view = check("catalog:\n" + PANEL + cassette("optics: { module: cassette U-low-A M flat OM4 }")
                + DEVICES + pinned + cables("1:T", "1:3"));

        assertThat(codes(view)).containsOnly("F202");
    }

    @Test
    void whatThePanelSaysOfPinsBeatsThePart() throws PlantFolder.Unreadable {
        String pinned = panels("Slot 1", "CASSETTE-U-low-A-F-OM4").replace("adapter: A", "adapter: A, pins: M");
        CheckView view = check("catalog:\n" + PANEL + DEVICES + pinned + cables("Slot 1/1", "Slot 1/3"));

        assertThat(codes(view)).isEmpty();
        assertThat(view.counts().linksFailed()).isZero();
    }

    @Test
    void theFileStatesThePolishOfItsFrontsWhoeverSaysTheInside() throws PlantFolder.Unreadable {
        String optics = "optics: { module: cassette U-low-A M flat OM4 }";
        String plant =
                "catalog:\n" + PANEL + cassette(optics) + DEVICES + panels("Slot 1", "BOX") + cables("1:T", "1:3");

        assertThat(codes(check(plant.replace("type: lc,", "type: lc-upc,")))).isEmpty();
        CheckView angled = check(plant.replace("type: lc,", "type: lc-apc,"));
        assertThat(codes(angled)).contains("F205").allMatch("F205"::equals);
        assertThat(angled.verdict()).isEqualTo("FAIL");
    }
}
