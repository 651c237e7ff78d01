package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ferrule.diag.Severity;
import dev.ferrule.io.sheet.Xlsx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of cables and links as they are met in the field. */
final class CutSheetTest {

    private static final String LINK = "a_device,a_port,z_device,z_port";
    private static final String CABLE = "id,leg,part,a_device,a_port,b_device,b_port,length,status";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Source,Rack,Location,Slot,,Port,Destination,Rack,Location,,Port ~ sw1,x1,u40,s1,,3,sw2,x2,u39,,4 ~ sw1|s1/3|sw2|4",
                "A-Node Name,A-Type,A-Port,Z-Node Name,Z-Type,Z-Port ~ n1,Host,rail5,l1,Switch,swp1s0 ~ n1|rail5|l1|swp1s0",
                "A-Node,A-Port,Z-Node,Z-Port,Protocol,A-MPO-Connector ~ n1,7,l1,9,ib,MPO-2 ~ n1|7:2|l1|9",
                "#,SRC_NAME,SRC_HCA_PORT,DST_NAME,DST_PORT ~ 1,n1,mlx5_4,l1,swp1 ~ n1|mlx5_4|l1|swp1",
                "Node Type,Node,Node Interface,Peer Type,Peer Node,Peer Interface ~ l3leaf,l1,Et1,spine,s1,Et2 ~ l1|Et1|s1|Et2",
                "StartDevice,StartPort,EndDevice,EndPort,BandWidth ~ l1,Ethernet0,s1,Card1/Port1,100000 ~ l1|Ethernet0|s1|Card1/Port1",
                "A-SIDE-DNS-NAME,A-PORT,A-CONNECTOR,Z-SIDE-DNS-NAME,Z-PORT,Z-CONNECTOR ~ n1,3,C1,l1,17,C2 ~ n1|3:1|l1|17:2",
                "Port,Tray,Destination,Port ~ 3,2,x,4 ~ "
            })
    void endsAreReadWhateverTheirHeader(String header, String row, String link) throws IOException {
        Imports read = Imports.csv(folder, header + "\n" + row + "\n");

        assertThat(read.rows("links", LINK)).isEqualTo(link == null ? List.of() : List.of(link));
    }

    @Test
    void tablesBelowEachOtherEachHaveTheirHeader() throws IOException {
        Imports read = Imports.csv(folder, """
                    From Device,From Port,To Device,To Port,Cable Type
                    l1,1,s1,1,LC A-B OS2
                    l2,1,s1,2,LC A-B OS2

                    Cable Type,To Port,To Device,From Port,From Device,Length (m)
                    LC A-B OS2,3,s1,1,l3,5
                    Hostname,Device Type,Rack,,,
                    s1,Z9664F,R7,,,
                    ,A end,,B end,,
                    Cable,Device,Port,Device,Port,Length (m)
                    LC A-B OS2,l4,1,s1,4,8
                    """);

        assertThat(read.rows("cables", "a_device,a_port,b_device,b_port,part,length_m"))
                .containsExactly(
                        "l1|1|s1|1|LC A-B OS2|",
                        "l2|1|s1|2|LC A-B OS2|",
                        "l3|1|s1|3|LC A-B OS2|5",
                        "l4|1|s1|4|LC A-B OS2|8");
        assertThat(read.rows("devices", "name,rack")).contains("s1|R7");
        assertThat(read.said(Severity.ERROR)).isEmpty();
    }

    @Test
    void aHeaderThatStandsAgainWithANumberInItIsOne() throws IOException {
        Imports read = Imports.csv(folder, """
                    From Device,From Port,To Device,To Port,VLAN
                    l1,1,s1,1,7
                    From Device,From Port,To Device,To Port,VLAN 1
                    l2,1,s1,2,8
                    """);

        assertThat(read.rows("links", LINK)).containsExactly("l1|1|s1|1", "l2|1|s1|2");
    }

    @Test
    void whatStandsAboveTheHeaderIsTold() throws IOException {
        Imports read = Imports.csv(folder, """
                    All lengths in feet,,,
                    l9,1,s1,9
                    From Device,From Port,To Device,To Port
                    l1,1,s1,1
                    """);

        assertThat(read.rows("links", LINK)).containsExactly("l1|1|s1|1");
        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:2:1 a row above the header is not read");
        assertThat(read.said(Severity.NOTE)).contains("sheet.csv:1:1 a title is not read");
    }

    @Test
    void aTypeBehindBothEndsIsTheCables() throws IOException {
        Imports read =
                Imports.csv(folder, "Source,Src Port,Dest,Dst Port,Type\nl1,1,s1,1,LC A-B OS2\nl2,1,s1,2,LC A-B OS2\n");

        assertThat(read.rows("cables", "part,a_device,b_device"))
                .containsExactly("LC A-B OS2|l1|s1", "LC A-B OS2|l2|s1");
    }

    @Test
    void aCableWithoutAnIdThatBothEndsTellIsOne() throws IOException {
        Imports read = Imports.csv(
                folder,
                "From Device,From Port,To Device,To Port,Cable Type\nl1,1,s1,1,LC A-B OS2\ns1,1,l1,1,LC A-B OS2\n");

        assertThat(read.rows("cables", "id,a_device,b_device")).containsExactly("C1|l1|s1");
        assertThat(read.said(Severity.NOTE)).contains("sheet.csv:3:1 a cable stands twice");
    }

    @ParameterizedTest
    @CsvSource({"3,C3", "3,left", "6:2,C1", "OSFP 5 (upper),2", "swp4s0,2"})
    void aConnectorThatIsNotUnderstoodIsTold(String port, String connector) throws IOException {
        Imports read = Imports.csv(
                folder,
                "A-SIDE-DNS-NAME,A-PORT,Z-SIDE-DNS-NAME,Z-PORT,Z-CONNECTOR\nn1,1,l1," + port + "," + connector + "\n");

        assertThat(read.said(Severity.WARNING))
                .containsExactly(
                        "sheet.csv:2:" + (("n1,1,l1," + port + ",").length() + 1) + " a connector is not understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#NAME?", "#VALUE!", "########"})
    void whatASpreadsheetCouldNotShowIsAnError(String cell) throws IOException {
        Imports read = Imports.csv(folder, "a_device,a_port,z_device,z_port\nl1," + cell + ",s1,1\n");

        assertThat(read.said(Severity.ERROR)).contains("sheet.csv:2:4 a cell holds an error");
    }

    @Test
    void aLinkInAFolderIsNotFollowedAndTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a_device,a_port,z_device,z_port\nl1,1,s1,1\n");
        Files.createSymbolicLink(folder.resolve("b.csv"), file);
        Imports read = Imports.of(folder);

        assertThat(read.rows("links", LINK)).containsExactly("l1|1|s1|1");
        assertThat(read.said(Severity.WARNING))
                .singleElement()
                .asString()
                .startsWith("b.csv")
                .endsWith("what is no file is not read");
    }

    @Test
    void whatSeparatesTheirCellsIsToldOnce() throws IOException {
        Imports read = Imports.csv(folder, """
                    From Device;From Port;To Device;To Port
                    l1;1;s1;1

                    To Device;To Port;From Device;From Port
                    s1;2;l2;1
                    """);

        assertThat(read.rows("links", LINK)).containsExactly("l1|1|s1|1", "l2|1|s1|2");
        assertThat(read.read().plant().report().findings()).hasSize(1).first().satisfies(note -> {
            assertThat(note.summary()).isEqualTo("the separator was inferred");
            assertThat(note.detail()).hasSize(1);
        });
    }

    @Test
    void namesThatAreTooLongAreErrorsAtTheirCells() throws IOException {
        String name = "n".repeat(256);
        Path book = new Xlsx()
                .rows(
                        "P2P",
                        "Cable ID|A-Device|A-Port|Z-Device|Z-Port\nC1|" + name + "|1|b|1\nC2|a|" + name + "|b|2\n"
                                + name + "|a|3|b|3\nC4|a|" + name.substring(1) + "|ü|4")
                .rows("devices", "name|rack\n" + name + "|R1")
                .write(folder.resolve("book.xlsx"));
        Imports read = Imports.of(book);

        assertThat(read.rows("links", "id")).containsExactly("C4");
        assertThat(read.errors()).containsExactly("book.xlsx:P2P!B2 a name cannot be read");
        assertThat(read.read().plant().report().findings().getFirst().related())
                .extracting(related -> related.place().span().toString())
                .containsExactly("book.xlsx:P2P!C3", "book.xlsx:P2P!A4", "book.xlsx:devices!A2");
    }

    @Test
    void aTextThatBeginsWithTheHeaderOfATableIsOne() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p2p.txt"), "Cabling of hall 2\nA-Node\tA-Port\tZ-Node\tZ-Port\nl1\t1\ts1\t1\n");
        Imports read = Imports.of(file);

        assertThat(read.rows("links", LINK)).containsExactly("l1|1|s1|1");
        assertThat(read.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LC A-B OS2,1", "trunk 2xMPO-12 B M/M APC OS2,0"})
    void anIdThatCablesOfOnePlugHaveInCommonIsTold(String part, int warnings) throws IOException {
        Imports read = Imports.csv(
                folder,
                "id,part,a_device,a_port,b_device,b_port\nC1," + part + ",s1,1,s2,1\nC1," + part + ",s3,1,s4,1\n");

        assertThat(read.rows("cables", "id,leg,a_device")).containsExactly("C1|1|s1", "C1|2|s3");
        assertThat(read.said(Severity.WARNING))
                .isEqualTo(warnings == 0 ? List.of() : List.of("sheet.csv:3:1 several cables have one id"));
    }

    @Test
    void placesInALowerTableAreThoseOfTheSheet() throws IOException {
        Imports read = Imports.csv(folder, """
                    From Device,From Port,To Device,To Port
                    l1,1,s1,1
                    To Device,To Port,From Device,From Port
                    s1,,l3,1
                    """);

        assertThat(read.said(Severity.ERROR)).containsExactly("sheet.csv:4:1 a row has one end only");
    }

    @Test
    void whereADeviceStandsComesWithTheLinks() throws IOException {
        Imports read = Imports.csv(folder, """
                    A-LOC:CAB:RU,A-Name,A-Port,Z-Hall,Z-Rack,Z-U,Z-Name,Z-Port
                    dh202:003:37,n1,1,h2,R9,u40,l1,2
                    dh202:003:37,n1,2,h2,R9,u13L,l2,2
                    """);

        assertThat(read.rows("devices", "name,room,rack,u,u_said"))
                .containsExactly("n1|dh202|003|37|", "l1|h2|R9|u40|", "l2|h2|R9||u13L");
    }

    @Test
    void theRoleOfASheetOfDevicesCountsAndThatOfARowIsTold() throws IOException {
        Files.writeString(folder.resolve("links.csv"), "a_type,a_device,a_port,z_device,z_port\nleaf,l1,1,s1,1\n");
        Files.writeString(folder.resolve("sheet_devices.csv"), "name,role\nl1,border\ns1,spine\n");
        Imports read = Imports.of(folder);

        assertThat(read.rows("devices", "name,role")).containsExactly("l1|border", "s1|spine");
        assertThat(read.said(Severity.WARNING)).containsExactly("links.csv:2:1 a device is described in two ways");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Node,Type,Model,Rack ~ l1,Switch,MQM9700,R1 ~ l1|Switch|MQM9700|",
                "Node,Type,Rack ~ l1,Leaf Switch,R1 ~ l1|Leaf Switch||",
                "Node,Type,Rack ~ l1,Switch Z9664F,R1 ~ l1||Switch Z9664F|",
                "Node,Type,Rack ~ l1,???,R1 ~ l1||???|",
                "Node,Type,Rack ~ l1,MQM9700,R1 ~ l1||MQM9700|",
                "Node,Type,Model,Rack ~ l1,1U,MQM9700,R1 ~ l1||MQM9700|1U",
                "Node,Type,Role,Rack ~ l1,Switch,leaf,R1 ~ l1|leaf|Switch|"
            })
    void aTypeOfDevicesIsTheirRoleWhereItsWordsAreOfRoles(String header, String row, String device) throws IOException {
        Imports read = Imports.csv(folder, header + "\n" + row + "\n");

        assertThat(read.rows("devices", "name,role,imported_model,sheet_type")).containsExactly(device);
    }

    @Test
    void whatMostPlacesSayOfADeviceCountsAndTheOthersAreTold() throws IOException {
        Imports read = Imports.csv(
                folder, "a_device,a_port,a_rack,z_device,z_port\nn1,1,R1,l1,1\nn1,2,R2,l1,2\nn1,3,R2,l1,3\n");

        assertThat(read.rows("devices", "name,rack")).contains("n1|R2");
        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:2:6 a device is described in two ways");
    }

    @Test
    void aLinkThatBothEndsTellIsOne() throws IOException {
        Imports read = Imports.csv(folder, "a_device,a_port,z_device,z_port\nn1,1,l1,1\nl1,1,n1,1\nn1,1,l1,1\n");

        assertThat(read.rows("links", LINK)).containsExactly("n1|1|l1|1");
        assertThat(read.said(Severity.NOTE)).containsExactly("sheet.csv:3:1 a link is told twice");
        assertThat(read.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MPO12 B F-F OM4 10m,MPO12 B F/F OM4 10m,",
        "MPO-12 B F to M APC OS2 33 ft,MPO-12 B F/M APC OS2 33 ft,",
        "LC A-B OS2,LC A-B OS2,",
        "800G OSFP DAC,DAC-OSFP-800G,",
        "'DAC, QSFP-DD 400G 2.5 m',DAC-QSFP-DD-400G,2.5m",
        "MFP7E10-N010,MFP7E10-N010,"
    })
    void partsAreKnownByTheWordsOfTheField(String said, String part, String length) throws IOException {
        Imports read =
                Imports.csv(folder, "id,a_device,a_port,z_device,z_port,Cable Type\nC1,a,1,b,1,\"" + said + "\"\n");

        assertThat(read.rows("cables", CABLE))
                .containsExactly("C1||" + part + "|a|1|b|1|" + (length == null ? "" : length) + "|");
    }

    @Test
    void aSheetThatKnowsNoPartIsOfLinks() throws IOException {
        Imports read =
                Imports.csv(folder, "a_device,a_port,z_device,z_port,Cable Type\na,1,b,1,Amphenol QSFP-DD 400G\n");

        assertThat(read.tables()).containsExactly("devices", "links");
        assertThat(read.rows("links", "a_device,cable_type")).containsExactly("a|Amphenol QSFP-DD 400G");
        assertThat(read.errors()).containsExactly("sheet.csv:2:9 a cable's part is not understood");
    }

    @Test
    void inASheetThatKnowsPartsEveryRowIsACable() throws IOException {
        Imports read = Imports.csv(
                folder, "a_device,a_port,z_device,z_port,part\na,1,b,1,LC A-B OS2\na,2,b,2,blue jumper\na,3,b,3,\n");

        assertThat(read.rows("cables", "id,part")).containsExactly("C1|LC A-B OS2", "C2|blue jumper", "C3|");
        assertThat(read.errors()).containsExactly("sheet.csv:3:9 a cable's part is not understood");
    }

    @Test
    void aCableOfThreeEndsThatStandsTwiceIsOneWithLegs() throws IOException {
        Imports read = Imports.csv(folder, """
                    id,a_device,a_port,z_device,z_port,part
                    S1,l1,40,n1,P1,MCP7Y00-N002
                    S1,n2,P1,l1,40,MCP7Y00-N002
                    S1,n1,P1,l1,40,MCP7Y00-N002
                    S1,l1,40,n2,P1,MCP7Y00-N002
                    """);

        assertThat(read.rows("cables", "id,leg,a_device,b_device")).containsExactly("S1|1|l1|n1", "S1|2|l1|n2");
    }

    @Test
    void rowsOfACableThatSplitsAreOneAlsoWithoutAnId() throws IOException {
        Imports read = Imports.csv(folder, """
                    a_device,a_port,z_device,z_port,part
                    l1,40,n1,P1,MCP7Y00-N002
                    l1,41,n3,P1,MCP7Y00-N002
                    n2,P1,l1,40,MCP7Y00-N002
                    """);

        assertThat(read.rows("cables", "id,leg,a_device,a_port,b_device"))
                .containsExactly("C1|1|l1|40|n1", "C1|2|l1|40|n2", "C2||l1|41|n3");
    }

    @ParameterizedTest
    @CsvSource({
        "LLDP: Passed,connected",
        "lldp  PASSED,connected",
        "Cable Is Ran: Not Terminated,installed",
        "No Label & Not Yet Run,planned",
        "In progress,planned",
        "In Betrieb,connected",
        "zurückgebaut,abandoned",
        "Posé,installed",
        "pose,installed",
        "réservé,reserved",
        "Reserve,spare",
        "spare,spare"
    })
    void statusWordsOfCrewsAreStatuses(String said, String status) throws IOException {
        Imports read =
                Imports.csv(folder, "status,a_device,a_port,z_device,z_port,part\n" + said + ",a,1,b,1,LC A-B OS2\n");

        assertThat(read.rows("cables", "status")).containsExactly(status);
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsListedAtItsCell() throws IOException {
        Imports read = Imports.csv(folder, """
                    status,a_device,a_port,a_optic,z_device,z_port,part,length
                    whenever,a,1,SFP-UNHEARD,b,1,LC A-B OS2,7
                    """);

        assertThat(read.errors())
                .containsExactlyInAnyOrder(
                        "sheet.csv:2:1 a status is not understood",
                        "sheet.csv:2:14 a transceiver is not understood",
                        "sheet.csv:2:41 a length has no unit");
        assertThat(read.rows("cables", "status_said,length_said")).containsExactly("whenever|7");
    }

    @Test
    void aSheetOfLinksBesideOneOfCablesStaysOfLinks() throws IOException {
        Path book = new Xlsx()
                .rows("cables", "id|part|a_device|a_port|b_device|b_port\nC1|LC A-B OS2|a|1|b|1")
                .rows("links", "id|a_device|a_port|z_device|z_port\nL1|a|1|b|1")
                .write(folder.resolve("book.xlsx"));
        Imports read = Imports.of(book);

        assertThat(read.rows("cables", "id")).containsExactly("C1");
        assertThat(read.rows("links", "id")).containsExactly("L1");
        assertThat(read.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'n1,1,,,LC A-B OS2'", "',,l1,1,'", "'n1,,l1,1,'", "'n1,1,l1,,'"})
    void aRowThatLacksAnEndIsAnError(String row) throws IOException {
        Imports read = Imports.csv(folder, "a_device,a_port,z_device,z_port,part\na,1,b,1,\n" + row + "\n");

        assertThat(read.errors()).singleElement().asString().isEqualTo("sheet.csv:3:1 a row has one end only");
    }

    @Test
    void aHeaderThatStandsAgainIsNoRow() throws IOException {
        Imports read = Imports.csv(folder, """
                    From Device,From Port,To Device,To Port
                    a,1,b,1
                    From Device,From Port,To Device,To Port
                    a,2,b,2
                    """);

        assertThat(read.rows("links", LINK)).containsExactly("a|1|b|1", "a|2|b|2");
        assertThat(read.said(Severity.NOTE)).containsExactly("sheet.csv:3:1 a header that stands again is not read");
    }

    @Test
    void aSecondTellingThatSaysOtherwiseIsAWarning() throws IOException {
        Imports read = Imports.csv(folder, "a_device,a_port,z_device,z_port,speed\na,1,b,1,100G\nb,1,a,1,400G\n");

        assertThat(read.rows("links", "speed")).containsExactly("100G");
        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:3:1 a link is told twice, and otherwise");
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'", "'|'"})
    void aTitleAndTwoRowsOfHeaderAreReadWithAnySeparator(String separator) throws IOException {
        String sheet = "Hall 1,,,,,\n,,,,,\nid,A end,,B end,,Type\n,Device,Port,Device,Port,\nC1,a,1,b,2,LC A-B OS2\n";
        Imports read = Imports.csv(folder, sheet.replace(",", separator));

        assertThat(read.rows("cables", "id,part,a_device,b_port")).containsExactly("C1|LC A-B OS2|a|2");
    }

    @Test
    void nothingOfARowIsLost() throws IOException {
        Imports read = Imports.csv(
                folder, "a_device,a_port,z_device,z_port,Notes,VLAN (id),rail\na,1,b,1,ask Tom,7,3\na,2,b,2,-,,\n");

        assertThat(read.rows("links", "notes,vlan_id,rail")).containsExactly("ask Tom|7|3", "||");
        assertThat(read.said(Severity.NOTE)).containsExactly("sheet.csv:1:33 columns are kept and not read");
    }

    @Test
    void aWorkbookIsReadSheetBySheet() throws IOException {
        Path book = new Xlsx()
                .rows("Devices", "Name|Rack\nn1|R1\nl1|R2")
                .rows("Links", 3, 4, "A side||Z side|\nDevice|Port|Device|Port\nn1|1|l1|2\nSECTION\nn1|2|l1|3")
                .sheet("Old", "state=\"hidden\"", "<sheetData/>")
                .rows("Notes", "Remember the milk")
                .write(folder.resolve("book.xlsx"));
        Imports read = Imports.of(book);

        assertThat(read.rows("devices", "name,rack")).containsExactly("n1|R1", "l1|R2");
        assertThat(read.rows("links", LINK)).containsExactly("n1|1|l1|2", "n1|2|l1|3");
        assertThat(read.said(Severity.WARNING)).containsExactly("book.xlsx:Notes!A1 a sheet is not understood");
        assertThat(read.said(Severity.NOTE)).containsExactly("book.xlsx:Links!E6 a row with one cell is not read");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void sheetsAndColumnsAreMappedByHand() throws IOException {
        Path book = new Xlsx()
                .rows("S 1", "Von|Loch|Nach|Buchse|Kabeltyp\nn1|1|l1|2|LC A-B OS2")
                .rows("Skip", "Source|Source Port|Destination|Destination Port\nx|1|y|2")
                .write(folder.resolve("book.xlsx"));
        Imports read = Imports.of(
                book,
                List.of(
                        "S 1=cutsheet",
                        "S 1!A=a_device",
                        "'S 1'!Loch=a_port",
                        "S 1!C=z_device",
                        "S 1!D=z_port",
                        "S 1!Kabeltyp=part",
                        "Skip=none"),
                Map.of(),
                List.of());

        assertThat(read.rows("cables", CABLE)).containsExactly("C1||LC A-B OS2|n1|1|l1|2||");
        assertThat(read.rows("devices", "name")).containsExactly("n1", "l1");
    }

    @Test
    void aMapThatSpeaksOfNoSheetIsAnError() throws IOException {
        assertThat(Imports.csv(folder, "a_device,a_port,z_device,z_port\na,1,b,1\n", "Sheet9=none")
                        .errors())
                .containsExactly("a sheet is not there");
    }

    @Test
    void aMapThatSpeaksOfNoColumnIsAnError() throws IOException {
        assertThat(Imports.csv(folder, "a_device,a_port,z_device,z_port\na,1,b,1\n", "sheet!ZZ=part")
                        .errors())
                .containsExactly("a column is not there");
    }

    @ParameterizedTest
    @CsvSource({"Sheet1", "=cables", "Sheet1=", "Sheet1=tables", "Sheet1!A=bogus"})
    void aMapOfNoKnownFormIsRefused(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> SheetMap.of(List.of(word), ForeignPlant.TABLES));
    }
}
