package dev.ferrule.io.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Small right inputs, of which spoilt ones are made. */
final class Seeds {

    private Seeds() {}

    private static List<byte[]> of(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static final String CORD = """
            === devices.csv
            name,model,role,rack,u
            leaf1,,leaf,R1,40
            spine1,,spine,R2,41
            === optics.csv
            device,port,transceiver,mode
            *,Ethernet[1-2],100GBASE-SR4,
            === cables.csv
            id,part,a_device,a_port,b_device,b_port,length
            C1,MPO-12 B F/F UPC OM4,leaf1,Ethernet1,spine1,Ethernet1,5m
            C2,"MPO-12 A F/F UPC OM4",leaf1,Ethernet2,spine1,Ethernet2,"1,5m"
            === links.csv
            a_device,a_port,z_device,z_port
            leaf1,Ethernet1,spine1,Ethernet1
            leaf1,Ethernet2,spine1,Ethernet2
            """;

    private static final String PANELS = """
            === devices.csv
            name;role
            a1;leaf
            b1;spine
            PA;panel
            PB;panel
            === panels.csv
            panel;slot;module;adapter;pins;polish
            PA;1;PLATE-6MPO12-A;A;;
            PB;;adapter MPO-12 B x4;B;;
            === optics.csv
            device;port;transceiver
            a1;p1;40GBASE-SR4
            b1;p1;40GBASE-SR4
            === cables.csv
            id;leg;part;a_device;a_port;a_face;b_device;b_port;b_face;length_m
            T;1;trunk 2xMPO-12 B M/M flat OM4;PA;1/1;rear;PB;1;rear;9
            T;2;trunk 2xMPO-12 B M/M flat OM4;PA;1/2;rear;PB;2;rear;9
            C;;MPO-12 B F/F flat OM4;a1;p1;;PA;1/1;;2,5
            D;;MPO-12 B F/F flat OM4;b1;p1;;PB;1;;2
            === segments.csv
            cable;segment;part;length
            T;s1;trunk 2xMPO-12 B M/M flat OM4;3m
            T;s2;trunk 2xMPO-12 B M/M flat OM4;6m
            === splices.csv
            cable;segment_a;fibres_a;segment_b;fibres_b
            T;s1;1-24;s2;1-24
            """;

    private static final String HARNESS = """
            === devices.csv
            name,role
            agg,agg
            n1,nas
            n2,nas
            === optics.csv
            device,port,transceiver,mode
            agg,e1,400GBASE-DR4,4x100
            n*,e1,100GBASE-DR,
            === aliases.csv
            alias,device,port
            nas-one,n1,e1
            === cables.csv
            id,leg,part,a_device,a_port,b_device,b_port,status
            H,1,HARNESS-H12-4LC-OS2,agg,e1,n1,e1,connected
            H,2,HARNESS-H12-4LC-OS2,agg,e1,n2,e1,planned
            """;

    private static final String INLINE = """
            === plant.yaml
            name: small
            profile: TIA
            devices: [ { name: sw1 }, { name: sw2, role: spine } ]
            optics: [ { device: "sw*", port: "*", transceiver: 10GBASE-SR } ]
            cables:
              - { id: C, part: LC A-B UPC OM4, a_device: sw1, a_port: p1, b_device: sw2, b_port: p1, length: 2m }
            links: [ { a_device: sw1, a_port: p1, z_device: sw2, z_port: p1 } ]
            catalog:
              - parts:
                  MY-CORD: { cable: LC A-B UPC OM4, source: ours, confidence: high }
            """;

    private static final String DEVICE_TYPE = """
            === devices.csv
            name,model
            sw1,SW
            sw2,SW
            PA,x-panel
            PB,x-panel
            === optics.csv
            device,port,transceiver
            sw*,*,10GBASE-SR
            === panels.csv
            panel,slot,module,adapter
            PA,1,BOX,A
            PB,Slot 2,BOX,A
            === cables.csv
            id,part,a_device,a_port,b_device,b_port,length
            T,trunk MPO-12 B F/F flat OM4,PA,1:T,PB,2:T,9m
            C,LC A-B UPC OM4,sw1,Ethernet1/1,PA,1:1,2m
            D,LC A-B UPC OM4,sw2,Ethernet1/1,PB,2:1,2m
            === links.csv
            a_device,a_port,z_device,z_port
            sw1,Ethernet1/1,sw2,Ethernet1/1
            === sw.yaml
            manufacturer: X
            model: SW
            slug: x-sw
            u_height: 1
            interfaces:
              - { name: Management1, type: 1000base-t, mgmt_only: true }
              - { name: Ethernet1/1, type: 10gbase-x-sfpp }
              - { name: Ethernet1/2, type: 10gbase-x-sfpp, enabled: false }
            === panel.yaml
            manufacturer: X
            model: PANEL
            slug: x-panel
            module-bays:
              - { name: Slot 1, position: '1' }
              - { name: Slot 2, position: '2' }
            === box.yaml
            manufacturer: X
            model: BOX
            front-ports:
              - { name: "{module}:1", type: lc, rear_port: "{module}:T", rear_port_position: 1 }
              - { name: "{module}:2", type: lc, rear_port: "{module}:T", rear_port_position: 2 }
            rear-ports:
              - { name: "{module}:T", type: mpo, positions: 6 }
            optics: { rear: { pins: male, polish: flat }, map: "1-2 > 1.1-2" }
            """;

    static final List<byte[]> PLANTS = of(CORD, PANELS, HARNESS, INLINE);

    static final List<byte[]> DEVICE_TYPES = of(DEVICE_TYPE);

    static final List<byte[]> YAML = of(
            INLINE.substring(INLINE.indexOf('\n') + 1),
            DEVICE_TYPE.substring(DEVICE_TYPE.indexOf("manufacturer"), DEVICE_TYPE.indexOf("=== panel.yaml")),
            "a: &x [1, 'two', \"thr\\u00e9e\"]\nb: *x\nc: |\n  text\n  more\nd: >-\n  folded\n",
            "# a comment\r\n- {a: 1, b: [x, y]}\r\n- ~\r\n");

    static final List<byte[]> CATALOGUES = of("""
            parts:
              MY-CORD: { cable: MPO-12 B F/F APC OS2, source: ours, confidence: high }
              MY-TRUNK: { cable: trunk 4xMPO-12 B M/M APC OS2, note: text, source: ours, confidence: low }
            transceivers:
              MY-OPTIC:
                form_factor: QSFP-DD
                modes: { 1x400: 400GBASE-DR4, 4x100: 100GBASE-DR }
                source: ours
                confidence: medium
            """, """
            types:
              MPO-12 Z 12f: { connector: MPO-12, map: "1-12 > 12-1", source: ours, confidence: high }
            assemblies:
              MY-BOX:
                kind: cassette
                faces: { front: 6xLC, rear: MPO-12 }
                map: "1.A > 2.1, 1.B > 2.12"
                source: ours
                confidence: { value: high, note: "a" }
            connectors:
              MY-MPO: { positions: 12, rows: 1, keyed: true, source: ours, confidence: high }
            """, """
            pmds:
              MY-PMD:
                mdi: MPO-12
                lanes: "tx 1-4 at 1-4, rx 1-4 at 12-9"
                fibre: SM
                source: ours
                confidence: high
            interop:
              - { a: 400GBASE-DR4, b: 100GBASE-DR, source: ours, confidence: high }
            """);

    static final List<byte[]> CHAINS = of(
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 5m > adapter A > cord MPO-12 B M/F APC OS2 > pmd 400GBASE-DR4",
            "pmd 40GBASE-SR4 > cassette U > trunk 12xMPO-12 B F/F flat OM4 9m > cassette U > pmd 40GBASE-SR4",
            "pmd 10GBASE-SR > cord LC A-B UPC OM3 > pmd 10GBASE-SR & pmd 10GBASE-SR x4",
            "part CORD-MPO8-B-OS2 > splice > open",
            "pmd 400GBASE-DR4 > harness H12-4LC > adapter LC x4 > cord LC A-B > pmd 100GBASE-DR");

    private static final String CUT_SHEET = """
            === cutsheet.csv
            Cable ID,A-Side,,,Z-Side,,,Cable,Length,Status
            ,Device,Port,Optic,Device,Port,Optic,,,
            F1,leaf1,Ethernet1,100GBASE-SR4,spine1,Ethernet1,100GBASE-SR4,MPO-12 B,5m,done
            F2,leaf1,Ethernet2,100GBASE-SR4,spine1,Ethernet2,100GBASE-SR4,MPO-12 B,5m,open
            F3,leaf1,Ethernet3,400GBASE-DR4,n1,e1,,H12-4LC,,
            F3,leaf1,Ethernet3,400GBASE-DR4,n2,e1,,H12-4LC,,
            """;

    private static final String GUIDE = """
            === p2p.csv
            Source Device;Source Port;Destination Device;Destination Port;Cable Type;Length
            leaf1;swp1;spine1;swp1;LC duplex;"2,5 m"
            leaf1;swp2;spine1;swp2;LC duplex;7 ft
            """;

    private static final String NETBOX = """
            === cables.csv
            side_a_device,side_a_type,side_a_name,side_b_device,side_b_type,side_b_name,type,status,label,length,length_unit
            leaf1,dcim.interface,Ethernet1,PP1,dcim.frontport,1,mmf-om4,connected,L1,5,m
            PP1,dcim.rearport,1,PP2,dcim.rearport,1,smf-os2,planned,L2,50,ft
            === modules.csv
            device,module_bay,module_type,serial
            PP1,Slot 1,BOX,123
            leaf1,Ethernet1,100GBASE-SR4,
            === devices-2.csv
            name,device_type,role,site,location,rack,position,face
            leaf1,SW,leaf,FRA1,hall 1,R1,40.0,front
            === box.yaml
            manufacturer: X
            model: BOX
            slug: x-box
            front-ports:
              - { name: "1", type: lc, rear_port: T, rear_port_position: 1 }
            rear-ports:
              - { name: T, type: mpo, positions: 6 }
            """;

    /** Of formats that any importer may be for. */
    static final List<byte[]> FOREIGN = of(CUT_SHEET, GUIDE, NETBOX, CORD, """
            === lab.clab.yml
            name: lab
            topology:
              nodes: { leaf1: { kind: ceos }, spine1: { kind: ceos } }
              links:
                - endpoints: ["leaf1:eth1", "spine1:eth1"]
            === a.json
            {"nodes": [{"name": "a", "ports": [1, 2]}], "links": [["a:1", "b:1"]]}
            === a.txt
            Switch  36 "S-0002c9"   # "leaf1" enhanced port 0 lid 1 lmc 0
            [1]     "H-0002ca"[1](2ca)    # "node1 mlx5_0" lid 4 4xHDR
            """);

    /** A table each. */
    static final List<byte[]> TABLES = Stream.of(
                    CORD, PANELS, HARNESS, CUT_SHEET, GUIDE, "=== racks.csv\nrack|row\nR1|A\n")
            .flatMap(tables -> Stream.of(tables.split("(?m)^(?==== )")))
            .map(table -> table.getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final String BOOK = """
            === xl/workbook.xml
            <?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="r"><sheets><sheet name="To do" r:id="rId3"/>
            <sheet name="Notes" state="hidden" r:id="rId4"/></sheets></workbook>
            === xl/_rels/workbook.xml.rels
            <Relationships><Relationship Id="rId1" Target="sharedStrings.xml" Type="a/sharedStrings"/>
            <Relationship Id="rId2" Target="styles.xml" Type="a/styles"/>
            <Relationship Id="rId3" Target="worksheets/sheet1.xml" Type="a/worksheet"/>
            <Relationship Id="rId4" Target="/xl/worksheets/sheet2.xml" Type="a/worksheet"/></Relationships>
            === xl/sharedStrings.xml
            <sst><si><t>a_device</t></si><si><t>a_port</t></si><si><r><t xml:space="preserve">z_</t></r><r><t>device</t></r>
            <rPh><t>x</t></rPh></si><si><t>z_port</t></si><si><t>leaf_x0031_</t></si></sst>
            === xl/styles.xml
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="d/m"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>
            === xl/worksheets/sheet1.xml
            <worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c t="s"><v>3</v></c></row>
            <row r="2" hidden="1"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>7</v></c><c r="C2" t="inlineStr"><is><t>b</t></is></c>
            <c r="D2" s="2"><v>45000</v></c></row>
            <row><c t="str"><f>A1</f><v>x</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c><c><f>1+1</f></c></row>
            <row r="9"><c r="A9"><v>1.5E3</v></c><c r="D9" t="d"><v>2026-01-01</v></c></row>
            </sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells></worksheet>
            === xl/worksheets/sheet2.xml
            <worksheet><sheetData><row><c t="inlineStr"><is><r><t>one</t></r></is></c></row></sheetData></worksheet>
            """;

    static final List<byte[]> WORKBOOKS = of(BOOK);

    static final List<byte[]> ARCHIVES = archives();

    private static List<byte[]> archives() {
        try {
            return List.of(Readings.zip(Parts.of(WORKBOOKS.getFirst())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
