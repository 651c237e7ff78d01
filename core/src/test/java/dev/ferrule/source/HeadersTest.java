package dev.ferrule.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as they are met in the field. */
final class HeadersTest {

    private static final String ENDS = "id,a_device,a_port,b_device,b_port";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cables | id,part,a_device,a_port,a_face,b_device,b_port | id part a_device a_port a_face b_device b_port",
                "cables | Cable ID,Device A,Port A,Device B,Port B | id a_device a_port b_device b_port",
                "cables | CABLE-NO,A-Side Device,a side port,B_SIDE_DEVICE,BSidePort | id a_device a_port b_device b_port",
                "cables | Label,From Device,From Port,To Device,To Port | id a_device a_port b_device b_port",
                "cables | #,BUNDLE_ID,SRC_NAME,SRC_HCA_PORT,DST_NAME,DST_PORT,Cable"
                        + " | # bundle a_device a_port b_device b_port id",
                "cables | id,SourceHostname,SourcePort,DestinationHostname,DestinationPort,Cable Length,Cable Type"
                        + " | id a_device a_port b_device b_port length part",
                "cables | id,a device,a port,b device,b port,Length (m),Length [ft]"
                        + " | id a_device a_port b_device b_port length_m length_ft",
                "links | A-Node Name,A-Type,A-Port,Z-Node Name,Z-Type,Z-Port | a_device a_type a_port z_device z_type z_port",
                "links | A-Node,A-Port,Z-Node,Z-Port,Protocol | a_device a_port z_device z_port protocol",
                "links | Source,Source Port,Destination,Destination Port | a_device a_port z_device z_port",
                "links | StartDevice,StartPort,EndDevice,EndPort,BandWidth | a_device a_port z_device z_port speed",
                "links | Node Type,Node,Node Interface,Peer Type,Peer Node,Peer Interface,Node Interface Enabled"
                        + " | node_type a_device a_port peer_type z_device z_port node_interface_enabled",
                "links | Type,Node,Node Interface,Leaf IP Address,Peer Type,Peer Node,Peer Interface"
                        + " | type a_device a_port leaf_ip_address peer_type z_device z_port",
                "links | a_device,a_port,b_device,b_port,Rail | a_device a_port z_device z_port rail",
                "cutsheet | Kabel-Nr.,Von Gerät,Von Anschluss,Nach Gerät,Nach Anschluss,Kabeltyp,Länge (m)"
                        + " | id a_device a_port z_device z_port part length_m",
                "cutsheet | N° de câble,De Équipement,De Port,Vers Équipement,Vers Port,Type de câble,Longueur"
                        + " | id a_device a_port z_device z_port part length",
                "cutsheet | N° câble,De Équipement,De Port,Vers Équipement,Vers Port | id a_device a_port z_device z_port",
                "cutsheet | Cable #,A Device,A Port,Z Device,Z Port,Cable | id a_device a_port z_device z_port part",
                "cutsheet | Switch,Switch Port,Cable,Server,Server Port | a_device a_port part z_device z_port",
                "cutsheet | A Device,A Port,Z Device,Z Port,Switch,Server"
                        + " | a_device a_port z_device z_port switch server",
                "cutsheet | Quelle,Quellport,Ziel,Zielport,Kabeltyp,Laenge | a_device a_port z_device z_port part length",
                "cutsheet | Gera\u0308t A,Anschluss A,Schrank A,HE A,Gera\u0308t B,Anschluss B,Schrank B,HE B,La\u0308nge"
                        + " | a_device a_port a_rack a_u z_device z_port z_rack z_u length",
                "devices | Hostname,ManagementIp,HwSku,Type,Protocol | name managementip model type protocol",
                "devices | id,Name,Device Type,Position | id name model u",
                "racks | Rack,U height,X (m),y_m | rack u_height x_m y_m",
                "segments | Cable ID,Segment,Part Number,Length (m) | cable segment part length_m",
                "splices | cable,segment_a,Fibers A,segment_b,Fibers B | cable segment_a fibres_a segment_b fibres_b",
                "optics | Device,Interface,SFP,Serial Number | device port transceiver serial"
            })
    void columnsAreKnownByTheNamesOfTheField(String kind, String header, String columns) {
        Csv csv = Csv.of(kind, header + "\n");

        assertThat(csv.columns()).containsExactly(columns.split(" "));
        assertThat(csv.said()).isEmpty();
    }

    @Test
    void twoRowsOfHeaderAreOneWhenTheFirstGroupsTheSecond() {
        Csv csv = Csv.of("cables", """
                ,A end,,,B end,,,
                ID,Device,Port,Face,Device,Port,Face,Length (m)
                C1,leaf01,1,front,leaf02,2,,"3,5"
                """);

        assertThat(csv.columns())
                .containsExactly("id", "a_device", "a_port", "a_face", "b_device", "b_port", "b_face", "length_m");
        assertThat(csv.rows()).containsExactly(List.of("C1", "leaf01", "1", "front", "leaf02", "2", "", "3,5"));
        assertThat(csv.said()).isEmpty();
    }

    @Test
    void namesMayStandInTheFirstOfTwoRows() {
        Csv csv = Csv.of("links", """
                Source,,,Destination,,,Cable Length,Cable Type
                Hostname,Hall,Port,Hostname,Hall,Port,,
                h1,120,1,h2,120,2,0.5m,DAC
                """);

        assertThat(csv.columns())
                .containsExactly(
                        "a_device",
                        "source_hall",
                        "a_port",
                        "z_device",
                        "destination_hall",
                        "z_port",
                        "cable_length",
                        "cable_type");
        assertThat(csv.rows()).hasSize(1);
        assertThat(csv.said()).isEmpty();
    }

    @Test
    void aTitleAboveTheHeaderIsPassedOver() {
        Csv csv = Csv.of("cables", "Hall 1: cables,,,,\n" + ENDS + "\nC1,a,1,b,2\n");

        assertThat(csv.rows()).containsExactly(List.of("C1", "a", "1", "b", "2"));
        assertThat(csv.said()).isEmpty();
    }

    @Test
    void aRowOfDataIsNotTakenForAHeader() {
        Csv csv = Csv.of("devices", "name,role,model\nrack,site,type\n");

        assertThat(csv.columns()).containsExactly("name", "role", "model");
        assertThat(csv.rows()).containsExactly(List.of("rack", "site", "type"));
    }

    @Test
    void aColumnsOwnNameBeatsOtherNamesOfIt() {
        Csv csv = Csv.of("devices", "id,Hostname,name\n7,h,leaf01\n");

        assertThat(csv.cell(0, "name")).isEqualTo("leaf01");
        assertThat(csv.said()).isEmpty();
    }

    @Test
    void aNameThatStandsTwiceIsAWarningAndTheFirstIsRead() {
        Csv csv = Csv.of("devices", "name,model,Name,x,x,,\nleaf01,m,other,,,,\n");

        assertThat(csv.cell(0, "name")).isEqualTo("leaf01");
        assertThat(csv.columns()).doesNotHaveDuplicates().hasSize(7);
        assertThat(csv.said())
                .containsExactly("devices.csv:1:12 WARNING two columns have the same name: \"Name\" stands twice; the"
                        + " first is read");
    }

    @Test
    void aColumnLikeAKnownOneIsAWarningAndAnyOtherIsKept() {
        Csv csv = Csv.of("cables", ENDS + ",Lenght,statsu,Colour,Notes,date\n");

        assertThat(csv.said())
                .containsExactly(
                        "cables.csv:1:36 WARNING a column is not known: \"Lenght\" is not read. Did you mean length?",
                        "cables.csv:1:43 WARNING a column is not known: \"statsu\" is not read. Did you mean status?");
        assertThat(csv.columns()).endsWith("lenght", "statsu", "colour", "notes", "date");
    }

    @Test
    void aShortNameIsMisspeltByALetterMoreLessOrExchanged() {
        for (String wrong : List.of("lge", "elg", "legs", "leeg")) {
            assertThat(Csv.of("cables", ENDS + ",part," + wrong + "\n").said())
                    .singleElement()
                    .asString()
                    .endsWith("\"" + wrong + "\" is not read. Did you mean leg?");
        }
        for (String wrong : List.of("prt", "pat", "aprt", "parts", "psrt")) {
            assertThat(Csv.of("cables", ENDS + ",leg," + wrong + "\n").said())
                    .singleElement()
                    .asString()
                    .endsWith("\"" + wrong + "\" is not read. Did you mean part?");
        }
    }

    @Test
    void anotherShortWordIsNone() {
        assertThat(Csv.of("cables", ENDS + ",lag,log,vlan,eg,po,qty,ref,gel\n").said())
                .isEmpty();
        assertThat(Csv.of("cables", ENDS + ",leg,lge,part,prt\n").said()).isEmpty();
        assertThat(Csv.of("devices", "name,us,uu,ip\n").said()).isEmpty();
    }

    @Test
    void columnsThatAreNeededAreNamedWithTheHeaderThatWasSeen() {
        Csv csv = Csv.of("cables", "Cable,A Device,A Prot,B Device,Ende,,\nc1,a,1,b,2,,\n");

        assertThat(csv.said())
                .containsExactly("cables.csv:1:1 ERROR a column is missing: there is no column a_port, b_port; the rows"
                        + " are not read; the header is: Cable, A Device, A Prot, B Device, Ende, (blank), (blank); did"
                        + " you mean a_port by \"A Prot\"?");
        assertThat(csv.rows()).isEmpty();
    }

    @Test
    void aFileWithoutHeaderIsMissingItsColumns() {
        assertThat(Csv.of("devices", "leaf01,x\nleaf02,y\n").said())
                .containsExactly("devices.csv:1:1 ERROR a column is missing: there is no column name; the rows are not"
                        + " read; the header is: leaf01, x");
    }

    @Test
    void ofAKindThatIsNotCheckedEveryColumnIsKept() {
        Csv csv = Csv.of("stock", "Part,On shelf,x_m\nA04,48,2.1\n");

        assertThat(csv.columns()).containsExactly("part", "on_shelf", "x_m");
        assertThat(csv.said()).isEmpty();
    }
}
