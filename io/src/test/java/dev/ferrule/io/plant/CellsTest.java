package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;

/** Cells that cannot be what they say, each told once and at its place. */
final class CellsTest {

    private static final String PLANT = """
            devices: [ { name: leaf }, { name: spine }, { name: PA } ]
            panels:
              - { panel: PA, slot: 1, module: "cassette U-low-A OM4", adapter: A, pins: M, polish: flat }
            optics:
              - { device: leaf, port: "*", transceiver: 10GBASE-SR }
              - { device: spine, port: "*", transceiver: 10GBASE-SR }
            cables:
              - { id: C1, part: LC A-B UPC OM4, a_device: leaf, a_port: e1, b_device: spine, b_port: e1 }
              - { id: C2, part: LC A-B UPC OM4, a_device: leaf, a_port: e2, b_device: spine, b_port: e2, length: 2m }
              - { id: S1, status: spare, part: LC A-B UPC OM4, a_device: PA, a_port: 1/1, a_face: front }
            """;

    private static final String CHASSIS = """
            catalog:
              - model: SW
                interfaces: [ { name: P1, type: 10gbase-x-sfpp } ]
              - model: CH
                module-bays: [ { name: "1", position: "1" }, { name: "2", position: "2" } ]
            devices: [ { name: sw, model: SW }, { name: ch, model: CH } ]
            panels:
            """;

    private static DiagnosticView one(String yaml) {
        return Checked.plant(yaml).only();
    }

    private static DiagnosticView one(String before, String after) {
        assertThat(PLANT).contains(before);
        return one(PLANT.replace(before, after));
    }

    @Test
    void thePlantIsRight() {
        assertThat(Checked.plant(PLANT).codes()).isEmpty();
        assertThat(Checked.plant(PLANT.replace("a_face: front", "a_face: Front"))
                        .codes())
                .isEmpty();
    }

    @Test
    void rackUnitsAreReadAsPeopleWriteThem() {
        String racks = """
                devices:
                  - { name: a, rack: R1, u: U40 }
                  - { name: b, rack: R1, u: 39U }
                  - { name: c, rack: R1, u: "38.0" }
                  - { name: d, rack: R1, u: %s }
                """;

        assertThat(Checked.plant(racks.formatted("7")).codes()).isEmpty();
        assertThat(Checked.plant(racks.formatted("40")).codes()).containsExactly("F608");
        assertThat(Checked.plant(racks.formatted("top")).codes()).containsExactly("F103");
    }

    @Test
    void theHeightOfARackIsANumber() {
        String racks = """
            racks: [ { rack: R1, u_height: 42U }, { rack: R2, u_height: 42.5 } ]
            """;

        assertThat(Checked.plant(PLANT + racks).findings())
                .filteredOn(found -> found.code().equals("F103"))
                .singleElement()
                .satisfies(found -> assertThat(found.detail()).contains("42.5"));
    }

    @Test
    void aValueOfMoreThan64KbIsNotRead() {
        Checked checked = Checked.plant(PLANT.replace("id: C2", "id: C" + "2".repeat(70_000)));

        assertThat(checked.findings())
                .extracting(DiagnosticView::detail)
                .anyMatch(detail -> detail.contains("70001 characters"))
                .noneMatch(detail -> detail.contains("222"));
    }

    @Test
    void aStatusThatMeansAbandonedIsToldSo() {
        assertThat(one("status: spare", "status: removed").detail()).contains("write abandoned for it");
    }

    @Test
    void aWordThatIsNotOfTheListIsToldAtItsCell() {
        assertThat(one("a_face: front", "a_face: frnt")).satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F101");
            assertThat(finding.detail()).contains("Did you mean front?");
            assertThat(finding.span().line()).isEqualTo(10);
        });
        assertThat(one("polish: flat", "polish: flat, orientation: upside-down").code())
                .isEqualTo("F101");
        assertThat(one("pins: M", "pins: pind").detail()).contains("Did you mean pinned");
        assertThat(one("status: spare", "status: spar").severity()).isEqualTo("warning");
        assertThat(one("name: leaf }", "name: leaf, mount: celing }").severity())
                .isEqualTo("warning");
    }

    @Test
    void anAdapterThatIsNeitherIsAskedFor() {
        assertThat(Checked.plant(PLANT.replace("adapter: A", "adapter: AB")).codes())
                .containsExactly("F101", "F107");
    }

    @Test
    void aLengthNeedsItsUnitAndIsThatOfThePart() {
        for (String wrong : new String[] {"\"2\"", "abc", "2 metrs"}) {
            assertThat(one("length: 2m", "length: " + wrong).code()).isEqualTo("F103");
        }
        assertThat(Checked.plant(PLANT.replace("length: 2m", "length: 2 metres"))
                        .codes())
                .isEmpty();
        assertThat(one("id: C2, part: LC A-B UPC OM4", "id: C2, part: LC A-B UPC OM4 5m")
                        .code())
                .isEqualTo("F606");
    }

    @Test
    void aModuleGoesIntoASlotThatIsThere() {
        assertThat(one(CHASSIS + "  - { panel: sw, slot: 1, module: adapter LC x6 }\n")
                        .code())
                .isEqualTo("F603");
        assertThat(one(CHASSIS + "  - { panel: ch, module: adapter LC x6 }\n").detail())
                .contains("which slot of ch? It is a CH; it has");
        assertThat(Checked.plant(CHASSIS + "  - { panel: ch, slot: 2, module: adapter LC x6 }\n")
                        .codes())
                .isEmpty();
    }

    @Test
    void anAliasMeansOneThing() {
        assertThat(one(PLANT + """
                aliases:
                  - { alias: SW-A, device: leaf }
                  - { alias: SW-A, device: spine }
                """).code()).isEqualTo("F102");
        assertThat(one(PLANT + """
                aliases:
                  - { alias: x, device: leaf, port: e1 }
                  - { alias: x, device: leaf, port: e2 }
                """).code()).isEqualTo("F102");
        assertThat(one(PLANT + """
                aliases:
                  - { alias: 1/2, device: PA, port: 1/1 }
                """).summary()).isEqualTo("an alias is already the name of a port");
        assertThat(one(PLANT + """
                aliases:
                  - { alias: e1, device: leaf, port: e2 }
                """).code()).isEqualTo("F102");
    }

    @Test
    void anAliasThatIsThePortsOwnNameSaysNothing() {
        assertThat(Checked.plant(PLANT + """
                aliases:
                  - { alias: e1, device: leaf, port: e1 }
                """).codes()).isEmpty();
    }

    @Test
    void placesAreReadOrAskedFor() {
        String placed = PLANT.replace("name: leaf }", "name: leaf, rack: R1, u: 40 }")
                .replace("name: PA }", "name: PA, rack: R1, u: 41 }")
                .replace("name: spine }", "name: spine, rack: R1, u: 42 }");
        assertThat(Checked.plant(placed).codes()).isEmpty();
        assertThat(one(placed.replace(", u: 42", "")).code()).isEqualTo("F608");
        assertThat(one(placed.replace(", u: 42", ", u: top")).code()).isEqualTo("F103");
        assertThat(one(placed + "racks: [ { rack: R1 }, { rack: R1 } ]\n").code())
                .isEqualTo("F102");
    }

    @Test
    void whatIsListedTwiceIsTold() {
        String link = "  - { id: L1, a_device: leaf, a_port: e1, z_device: spine, z_port: e1 }\n";
        assertThat(one(PLANT + "links:\n" + link + link.replace("e1", "e2")).code())
                .isEqualTo("F605");
        assertThat(one(PLANT + "links:\n" + link + link.replace("L1", "L2")
                                + link.replace("e1", "e2").replace("L1", "L3"))
                        .code())
                .isEqualTo("F605");
        assertThat(Checked.plant(PLANT + "links:\n" + link
                                + link.replace("L1", "L2").replace("spine, z_port: e1", "spine, z_port: e2"))
                        .findings())
                .extracting(DiagnosticView::code)
                .contains("F601");
        assertThat(one("panels:\n", "panels:\n  - { panel: PA, slot: 1, module: adapter LC x6 }\n")
                        .code())
                .isEqualTo("F601");
    }

    @Test
    void anUnknownModuleOrModelIsOneError() {
        assertThat(one("cassette U-low-A OM4", "U-low-AB").code()).isEqualTo("F101");
        assertThat(one("name: PA }", "name: PA, model: FHD-X }").code()).isEqualTo("F101");
        assertThat(one("panel: PA,", "panel: PAA,").detail()).contains("Did you mean PA");
    }

    @Test
    void portsOfASlotThatNothingIsSaidOfAreToldOnce() {
        String moved = PLANT.replace("slot: 1,", "slot: 2,") + """
              - { id: S2, status: spare, part: LC A-B UPC OM4, a_device: PA, a_port: 1/2, a_face: front }
            """;

        assertThat(one(moved).detail()).contains("panels says nothing of slot 1; its ports are 2/1");
    }

    @Test
    void theTypeOfAModulesAdaptersIsAskedForOnce() {
        String mesh = """
                devices: [ { name: SH } ]
                panels:
                  - { panel: SH, module: MESH-4x4 }
                """;

        assertThat(one(mesh).code()).isEqualTo("F107");
        assertThat(one(mesh).detail()).contains("\"MESH-4x4\": which type");
    }

    @Test
    void emptyCagesOfADeviceAreToldOnceWithThePortThatWasMeant() {
        String wrong = PLANT.replace(
                        "{ device: leaf, port: \"*\", transceiver: 10GBASE-SR }",
                        "{ device: leaf, port: \"e[1-2]\", transceiver: 10GBASE-SR }")
                .replace("leaf, a_port: e2", "leaf, a_port: el2");
        assertThat(one(wrong + """
                links:
                  - { a_device: leaf, a_port: e1, z_device: spine, z_port: e1 }
                  - { a_device: leaf, a_port: e2, z_device: spine, z_port: e2 }
                """)).satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F603");
            assertThat(finding.detail()).contains("Did you mean e2?");
        });
        String none = PLANT.replace("  - { device: leaf, port: \"*\", transceiver: 10GBASE-SR }\n", "");
        assertThat(one(none).detail()).contains("C1 goes to leaf/e1").contains("nor for e2 of it");
        String both = PLANT.replace("port: \"*\"", "port: x");
        assertThat(one(both).detail()).contains("the same is so in spine");
    }
}
