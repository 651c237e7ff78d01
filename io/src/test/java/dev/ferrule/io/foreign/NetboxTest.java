package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of NetBox 3.x and 4.x, as its forms and its pages write them. */
final class NetboxTest {

    private static final String FORM =
            "side_a_device,side_a_type,side_a_name,side_b_device,side_b_type,side_b_name,type,"
                    + "status,label,color,length,length_unit,description\n";

    @TempDir
    private Path folder;

    private Imports read(Map<String, String> parts) {
        return Imports.of(folder, List.of(), parts, List.of());
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void theFormForTheImportOfCables() throws IOException {
        file("cables.csv", FORM + """
                    sw1,dcim.interface,Ethernet1,pp1,dcim.frontport,Port 1,smf-os2,connected,P-1,aqua,3,m,LC A-B OS2
                    pp1,dcim.rearport,Rear 1,pp2,dcim.rearport,Rear 1,smf-os2,decommissioning,,,50,ft,
                    """);
        Imports read = read(Map.of("smf-os2", "MPO-12 B M/M APC OS2"));

        assertThat(read.rows(
                        "cables", "id,part,a_device,a_port,a_face,b_device,b_port,b_face,length_m,length_ft,status"))
                .containsExactly(
                        "P-1|LC A-B OS2|sw1|Ethernet1||pp1|Port 1|front|3||connected",
                        "C1|MPO-12 B M/M APC OS2|pp1|Rear 1|rear|pp2|Rear 1|rear||50|abandoned");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void wordsForAPartThatAreNoneAreAnError() throws IOException {
        file("cables.csv", FORM + "a,dcim.interface,1,b,dcim.interface,1,aoc,connected,,,,,\n");

        assertThat(read(Map.of("aoc", "bogus words")).errors()).anyMatch(said -> said.contains("what --part says"));
    }

    @Test
    void typesAreKnownToSheetsOfAnyNameBesideThem() throws IOException {
        file("a.csv", "A Device,A Model,A Port,Z Device,Z Port\nleaf1,DCS-7050,1,leaf2,1\n");
        file("zz/dcs-7050.yaml", "manufacturer: Arista\nmodel: DCS-7050\nslug: dcs-7050\n");

        assertThat(read(Map.of()).rows("devices", "name,model,imported_model"))
                .containsExactly("leaf1|DCS-7050|", "leaf2||");
    }

    private static final String TWO_SITES = """
            name,device_role,device_type,site,rack
            sw1,leaf,M,AMS,R1
            sw2,leaf,M,AMS,R2
            sw1,leaf,M,FRA,R1
            """;

    @Test
    void devicesOfOneNameAreToldApartByTheirSites() throws IOException {
        file("devices.csv", TWO_SITES);
        file("cables.csv", """
                side_a_site,side_a_device,side_a_type,side_a_name,side_b_site,side_b_device,side_b_type,side_b_name,type,description
                AMS,sw1,dcim.interface,1,AMS,sw2,dcim.interface,1,smf,LC A-B OS2
                FRA,sw1,dcim.interface,1,FRA,sw3,dcim.interface,1,smf,LC A-B OS2
                """);
        Imports read = read(Map.of());

        assertThat(read.rows("devices", "name,site,rack"))
                .containsExactly("sw1.AMS|AMS|R1", "sw2|AMS|R2", "sw1.FRA|FRA|R1", "sw3|FRA|");
        assertThat(read.rows("cables", "a_device,b_device")).containsExactly("sw1.AMS|sw2", "sw1.FRA|sw3");
        assertThat(read.errors()).isEmpty();
        assertThat(read.said(Severity.NOTE))
                .containsExactly("devices.csv:2:1 devices of one name are told apart by their sites");
    }

    @Test
    void theSitesOfCablesAloneTellDevicesApart() throws IOException {
        file("netbox_cables.csv", """
                ID,Site A,Device A,Termination A,Site B,Device B,Termination B,Type,Description
                1,AMS,sw1,1,AMS,"n1, n2","1, 1",smf,LC A-B OS2
                2,FRA,sw1,1,"AMS, FRA","n1, n2","2, 2",smf,LC A-B OS2
                """);

        assertThat(read(Map.of()).rows("cables", "a_device,b_device"))
                .containsExactly("sw1.AMS|n1", "sw1.AMS|n2.AMS", "sw1.FRA|n1", "sw1.FRA|n2.FRA");
    }

    @Test
    void aCableThatDoesNotSayWhichOfTwoSitesItMeansIsAnError() throws IOException {
        file("devices.csv", TWO_SITES);
        file("cables.csv", FORM + """
                sw1,dcim.interface,1,sw2,dcim.interface,1,smf,connected,,,,,LC A-B OS2
                sw2,dcim.interface,2,sw1,dcim.interface,2,smf,connected,,,,,LC A-B OS2
                """);

        assertThat(read(Map.of()).errors()).containsExactly("cables.csv:2:1 two devices have one name");
    }

    @Test
    void thePagesOfDevicesCablesAndModulesTogether() throws IOException {
        file("netbox_devices.csv", """
                        Name,Status,Tenant,Site,Location,Rack,Role,Manufacturer,Type,IP Address
                        sw1,Active,,DC1,,R1,Leaf,Arista,SW-X,10.0.0.1/24
                        """);
        file("netbox_modules.csv", """
                        Device,Module Bay,Manufacturer,Module Type,Status,Serial number
                        sw1,Ethernet1/1,Arista,400GBASE-DR4,Active,X1
                        """);
        file("netbox_cables.csv", """
                        ID,Label,Device A,Rack A,Termination A,Device B,Rack B,Termination B,Status,Type,Length,Color
                        1,L1,sw1,R1,Ethernet1/1,sw2,R2,Ethernet1/1,Connected,smf-os2,10 Meters,Yellow
                        """);
        Imports read = read(Map.of("*", "LC A-B OS2"));

        assertThat(read.read().formats()).containsExactly("netbox");
        assertThat(read.rows("devices", "name,role,site,rack,imported_model"))
                .containsExactly("sw1|Leaf|DC1|R1|SW-X", "sw2||||");
        assertThat(read.rows("optics", "device,port,transceiver")).containsExactly("sw1|Ethernet1/1|400GBASE-DR4");
        assertThat(read.rows("cables", "id,length_m")).containsExactly("L1|10");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void theTableOfThePageWithSeveralTerminations() throws IOException {
        file("netbox_cables.csv", """
                    ID,Label,Device A,Termination A,Device B,Termination B,Status,Type,Profile,Length
                    7,,pp1,"R1, R2",pp2,"R1, R2",Connected,smf-os2,trunk-2c6p,10.00 Meters
                    8,,sw1,E1,"n1, n2","P1, P1",Planned,smf-os2,breakout-1c4p-4c1p,
                    9,,pp1,"R1, R2",pp2,"R1, R2, R3",Planned,smf-os2,,
                    """);
        Imports read = read(Map.of("smf-os2/trunk-2c6p", "trunk 2xMPO-12 B M/M APC OS2"));

        assertThat(read.rows("cables", "id,leg,part,a_port,b_device,b_port,length_m,netbox_profile"))
                .containsExactly(
                        "7|1|trunk 2xMPO-12 B M/M APC OS2|R1|pp2|R1|10|trunk-2c6p",
                        "7|2|trunk 2xMPO-12 B M/M APC OS2|R2|pp2|R2|10|trunk-2c6p",
                        "8|1||E1|n1|P1||breakout-1c4p-4c1p",
                        "8|2||E1|n2|P1||breakout-1c4p-4c1p");
        assertThat(read.errors())
                .containsExactly(
                        "netbox_cables.csv:4:1 a cable's ends cannot be paired",
                        "netbox_cables.csv:3:37 the part of a cable is not said");
    }

    @ParameterizedTest
    @CsvSource({"dcim.powerport,", "dcim.consoleport,", "circuits.circuittermination,smf", "dcim.interface,cat6a"})
    void whatCarriesNoLightIsANote(String termination, String type) throws IOException {
        file("cables.csv", FORM + "a," + termination + ",1,b,dcim.interface,1," + (type == null ? "" : type) + """
                    ,connected,,,,,
                    a,dcim.interface,2,b,dcim.interface,2,smf,connected,,,,,LC A-B OS2
                    """);
        Imports read = read(Map.of());

        assertThat(read.rows("cables", "a_port")).containsExactly("2");
        assertThat(read.said(Severity.NOTE)).containsExactly("cables.csv:2:1 a cable carries no light");
    }

    @Test
    void activeCablesAreCablesOfAProductThatTheUserNames() throws IOException {
        file("cables.csv", FORM + "a,dcim.interface,1,b,dcim.interface,1,dac-passive,connected,,,,,\n");

        Imports read = read(Map.of("dac-passive", "DAC-QSFP28-100G"));
        assertThat(read.rows("cables", "part,a_device,b_device")).containsExactly("DAC-QSFP28-100G|a|b");
        assertThat(read.errors()).isEmpty();
        assertThat(read(Map.of()).errors()).containsExactly("cables.csv:2:39 the part of a cable is not said");
    }

    @Test
    void wordsForATypeThatNoCableHasAreAnError() throws IOException {
        file("cables.csv", FORM + "a,dcim.interface,1,b,dcim.interface,1,smf,connected,,,,,\n");

        assertThat(read(Map.of("smf", "LC A-B OS2", "smf-os9", "LC A-B OS2")).errors())
                .containsExactly("no cable is of a type");
    }

    @Test
    void devicesModulesAndTypesMakeThePlantWhole() throws IOException {
        file("cables.csv", FORM + "sw1,dcim.interface,Ethernet1,pp1,dcim.frontport,1:1,smf,connected,,,,,LC A-B OS2\n");
        file("devices.csv", """
                    name,device_role,device_type,site,rack,position,face
                    sw1,leaf,SW-X,S,R1,40.0,front
                    pp1,panel,PP-X,S,R1,41,front
                    sw2,leaf,UNHEARD,S,R1,42,front
                    """);
        file("modules.csv", "device,module_bay,module_type\nsw1,Ethernet1,100GBASE-LR4\npp1,1,CASS-X\npp1,2,UNHEARD\n");
        file("device-types/x/sw.yaml", """
                    manufacturer: X
                    model: SW-X
                    slug: x-sw-x
                    u_height: 1
                    interfaces:
                      - { name: Ethernet1, type: 100gbase-x-qsfp28 }
                    """);
        file("device-types/x/pp.yaml", """
                    manufacturer: X
                    model: PP-X
                    slug: x-pp-x
                    u_height: 1
                    module-bays:
                      - { name: "1", position: "1" }
                    """);
        file("module-types/x/cass.yaml", """
                    manufacturer: X
                    model: CASS-X
                    front-ports:
                      - { name: "{module}:1", type: lc, rear_port: "{module}:R" }
                    rear-ports:
                      - { name: "{module}:R", type: lc }
                    """);
        Imports read = read(Map.of());

        assertThat(read.rows("devices", "name,model,rack,u,imported_model"))
                .containsExactly("sw1|SW-X|R1|40|", "pp1|PP-X|R1|41|", "sw2||R1|42|UNHEARD");
        assertThat(read.rows("optics", "device,port,transceiver")).containsExactly("sw1|Ethernet1|100GBASE-LR4");
        assertThat(read.rows("panels", "panel,slot,module")).containsExactly("pp1|1|CASS-X");
        assertThat(read.read().files())
                .containsOnlyKeys("device-types/x/sw.yaml", "device-types/x/pp.yaml", "module-types/x/cass.yaml");
        assertThat(read.errors()).containsExactly("modules.csv:4:7 a module is not understood");
    }

    @Test
    void aNameWithACommaIsOneWhereTheTypeOfItsDeviceHasIt() throws IOException {
        file("cables.csv", FORM + """
                    sw1,dcim.interface,"Eth, 1",pp1,dcim.rearport,"R1,R2",smf,connected,,,,,LC A-B OS2
                    sw1,dcim.interface,"Eth, 9",pp1,dcim.rearport,R3,smf,connected,,,,,LC A-B OS2
                    """);
        file("devices.csv", "name,device_role,device_type,site\nsw1,leaf,SW-X,S\npp1,,,S\n");
        file("sw.yaml", "manufacturer: X\nmodel: SW-X\nslug: x\ninterfaces:\n  - { name: \"Eth, 1\", type: other }\n");
        Imports read = read(Map.of());

        assertThat(read.rows("cables", "a_port,b_port")).containsExactly("Eth, 1|R1", "Eth, 1|R2", "Eth, 9|R3");
        assertThat(read.said(Severity.WARNING)).containsExactly("devices.csv:3:5 the inside of a panel is not known");
    }

    @Test
    void aNameWithACommaThatMayBeAListIsTold() throws IOException {
        file("cables.csv", FORM + "sw1,dcim.interface,\"Eth, 1\",sw2,dcim.interface,2,smf,connected,,,,,LC A-B OS2\n");
        Imports read = read(Map.of());

        assertThat(read.rows("cables", "a_port,b_port")).containsExactly("Eth|2", "1|2");
        assertThat(read.said(Severity.WARNING)).containsExactly("cables.csv:2:20 a name with a comma may be a list");
    }

    @Test
    void aLabelThatTwoCablesHaveIsToldAtBothRows() throws IOException {
        file("cables.csv", FORM + """
                    a,dcim.interface,1,b,dcim.interface,1,smf,connected,L1,,,,LC A-B OS2
                    a,dcim.interface,2,b,dcim.interface,2,smf,connected,L1,,,,LC A-B OS2
                    a,dcim.interface,3,b,dcim.interface,3,smf,connected,,,,,LC A-B OS2
                    """);
        Imports read = read(Map.of());

        assertThat(read.rows("cables", "id,a_port")).containsExactly("L1|1", "C1|2", "C2|3");
        assertThat(read.said(Severity.WARNING)).containsExactly("cables.csv:3:53 two cables have one label");
        assertThat(read.read().plant().report().findings().getFirst().related())
                .extracting(related -> related.place().span().line())
                .containsExactly(2);
    }

    @Test
    void deviceTypesAloneAreSaidToBeThem() throws IOException {
        file("device-types/x/sw.yaml", "manufacturer: X\nmodel: SW-X\nslug: x\ninterfaces: []\n");

        assertThat(read(Map.of()).errors())
                .containsExactly("device-types/x/sw.yaml there are device types and no devices");
    }

    @ParameterizedTest
    @CsvSource({
        "mmf-om3,LC A-B OS2,true",
        "mmf-om3,LC A-B OM4,true",
        "smf,MPO-12 B F/F OM4,true",
        "smf-os2,DAC-QSFP28-100G,true",
        "aoc,LC A-B OM4,true",
        "mmf-om4,LC A-B OM4,false",
        "smf,LC A-B OS2,false",
        "mmf,MPO-12 B F/F OM4,false",
        "dac-passive,DAC-QSFP28-100G,false",
        "'',LC A-B OS2,false"
    })
    void aTypeThatContradictsThePartIsTold(String type, String part, boolean told) throws IOException {
        file("cables.csv", FORM + "a,dcim.interface,1,b,dcim.interface,1," + type + ",connected,C,,,," + part + "\n");
        Imports read = read(Map.of());

        assertThat(read.rows("cables", "part")).containsExactly(part);
        assertThat(read.said(Severity.WARNING))
                .hasSize(told ? 1 : 0)
                .allMatch(said -> said.equals("cables.csv:2:39 the type of a cable contradicts its part"));
    }

    @ParameterizedTest
    @CsvSource({
        "dcim.interface,single-1c4p,",
        "Front Port,breakout-1c4p-4c1p,",
        "interface,2C4P trunk (shuffle),",
        "dcim.bogusport,trunk-2c6p,1 a type of a termination is not known",
        "dcim.rearport,bogus-profile,1 a profile of a cable is not known"
    })
    void wordsThatAreNoneOfNetboxAreTold(String type, String profile, String told) throws IOException {
        file(
                "cables.csv",
                FORM.strip() + ",profile\na," + type + ",1,b,dcim.interface,1,,connected,C,,,,LC A-B OS2," + profile
                        + "\n");

        assertThat(read(Map.of()).said(Severity.WARNING).stream()
                        .filter(said -> said.contains("is not known") && !said.contains("inside"))
                        .map(said -> said.replaceFirst("\\S+ ", "1 ")))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aColumnOfPartsSaysThePart() throws IOException {
        file(
                "cables.csv",
                FORM.strip() + ",part,Room No\n"
                        + "a,dcim.interface,1,b,dcim.interface,1,,connected,C,,,,LC A-B OM3,LC A-B OM4,7\n");
        Imports read = read(Map.of());

        assertThat(read.rows("cables", "part")).containsExactly("LC A-B OM4");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void aDeviceThatTheTableOfDevicesDoesNotHaveIsTold() throws IOException {
        file("devices.csv", TWO_SITES);
        file("cables.csv", """
                side_a_site,side_a_device,side_a_type,side_a_name,side_b_site,side_b_device,side_b_type,side_b_name,type,description
                AMS,sw1,dcim.interface,1,AMS,sw2,dcim.interface,1,smf,LC A-B OS2
                FRA,sw1,dcim.interface,2,AMS,swX,dcim.interface,2,smf,LC A-B OS2
                BER,sw1,dcim.interface,3,AMS,SW2,dcim.interface,3,smf,LC A-B OS2
                """);

        assertThat(read(Map.of()).said(Severity.WARNING))
                .containsExactly(
                        "cables.csv:3:30 a cable names a device that is not there",
                        "cables.csv:4:5 a cable names a device that is not there",
                        "cables.csv:4:30 a cable names a device that is not there");
    }
}
