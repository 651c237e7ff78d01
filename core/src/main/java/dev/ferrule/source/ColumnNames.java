package dev.ferrule.source;

/**
 * How people head their columns. A line without indent is a kind of table, an indented line one of its columns: its
 * name, with a star when no row can be read without it, and after a colon the other names, the surest first. Case,
 * spaces, hyphens, underscores and other punctuation do not count, and neither do accents.
 */
final class ColumnNames {

    static final String[] LINES = """
            devices
              name*: device name, hostname, host name, device, node name, node, host, equipment, id, gerät, gerätename, équipement
              model: device type, hardware, hw model, hwsku, hw sku, type, modell, gerätetyp, modèle
              role: device role, function
              site: data center, data centre, location
              room: hall, data hall, space, raum, salle
              row: aisle, reihe, rangée
              rack: cabinet, rack name, schrank, baie
              u: ru, rack unit, rack u, u position, position, shelf u, he, höheneinheit
              face: rack face
              mount: mounting
              inside:
            optics
              device*: device name, hostname, host name, node name, node, host, switch, name
              port*: port name, interface, interface name, ifname, cage
              transceiver*: transceiver type, optic, optics, optic type, module, sfp, part number, pn, part, model, type
              mode: breakout, breakout mode, port mode
              serial: serial number, serial no, sn
            panels
              panel*: panel name, device, device name, name
              slot: bay, module bay, position
              module*: cassette, module type, cassette type, plate, part number, part, model, type
              adapter: adapter type, adaptor, adaptor type
              pins: pinning
              polish:
              orientation: mounting
            cables
              id*: cable id, cable number, cable no, cable name, cable, cable label, label
              leg: leg number, leg no
              part: part number, part no, pn, cable type, cable part number, sku, product, type, description
              length: cable length, len
              length_m: length in m, length metres, length meters, cable length m, metres, meters
              length_ft: length in ft, length feet, cable length ft, feet
              status: cable status, state
              phase: project phase
              bundle: bundle id, bundle name
            links
              id: link id, link number, link no, link name, link
              fabric: network
              rail: rail number
              plane: plane number
              speed: link speed, bandwidth
              protocol: link protocol
              diversity: diversity group
            aliases
              alias*: other name, also known as, name
              device*: device name, hostname, node
              port: port name, interface
            racks
              rack*: rack name, rack id, cabinet, cabinet name, name, id
              site: data center, data centre, location
              room: hall, data hall, space
              row: aisle
              position: rack position
              u_height: units, height, height u, rack units, ru
              x_m: x
              y_m: y
            segments
              cable*: cable id, cable number, cable no, cable name, id
              leg: leg number, leg no
              segment: segment name, segment id, name, piece
              part*: part number, part no, pn, cable type, product, type, description
              length: segment length, cable length, len
              length_m: length in m, length metres, length meters, metres, meters
              length_ft: length in ft, length feet, feet
            splices
              cable*: cable id, cable number, cable no, cable name, id
              leg: leg number, leg no
              segment_a*: from segment, a segment
              fibres_a: fibers a, a fibres, a fibers, from fibres, from fibers
              segment_b*: to segment, b segment
              fibres_b: fibers b, b fibres, b fibers, to fibres, to fibers
              loss: splice loss, splice loss db, loss db, insertion loss, insertion loss db, il, il db, splice
            cutsheet
              id: cable id, cable number, cable no, cable name, cable label, link id, link number, label, kabelnummer, kabel nr, kabelbezeichnung, kabel id, numéro de câble, n° de câble, n° câble, câble n°, numéro câble, repère
              leg: leg number, leg no
              part: part number, part no, pn, cable type, cable part number, cable part, cable pn, sku, product, cable description, cable, kabeltyp, kabelart, kabel, type de câble, câble
              length: cable length, len, länge, laenge, kabellänge, longueur
              length_m: length in m, length metres, length meters, cable length m, metres, meters, len m, len in m, länge m, länge in m, kabellänge m, longueur m, longueur en m
              length_ft: length in ft, length feet, cable length ft, feet, len ft, len in ft, länge ft, longueur ft
              length_cm: length in cm, length centimetres, length centimeters, cable length cm, len cm, len in cm, länge cm, länge in cm, kabellänge cm, longueur cm, longueur en cm
              length_mm: length in mm, length millimetres, length millimeters, cable length mm, len mm, len in mm, länge mm, länge in mm, kabellänge mm, longueur mm, longueur en mm
              length_in: length inch, length inches, length in inch, length in inches, cable length in, cable length inch, cable length inches, inches, len inch, len inches, länge zoll, länge in zoll
              length_unit: length uom, unit of length, uom, unit, units, unit of measure, cable length unit, len unit, einheit, längeneinheit, maßeinheit, unité
              status: cable status, state, run status, zustand, état, statut
              phase: project phase
              bundle: bundle id, bundle name
              speed: link speed, bandwidth, rate
              fabric: network
              rail: rail number
              plane: plane number
              protocol: link protocol
            netbox cables
              id: cable id
              label:
              a_site: side a site, site a
              a_device*: side a device, device a
              a_type: side a type, type a, a termination type
              a_name*: side a name, termination a, a terminations, terminations a
              b_site: side b site, site b
              b_device*: side b device, device b
              b_type: side b type, type b, b termination type
              b_name*: side b name, termination b, b terminations, terminations b
              type: cable type
              part:
              status:
              profile: cable profile
              length:
              length_unit: unit
              color: colour
              description:
              comments:
            netbox modules
              device*:
              module_bay*: bay
              module_type*: type
              serial: serial number
            chains
              id:
              chain*:
            """.split("\n", 0);

    /** Columns of the kinds that have two ends; {@code @} stands for the end, and every one may follow or precede it. */
    static final String[] ENDS = """
            @_device*: device, device name, node name, node, hostname, host name, host, dns name, switch, switch name, server, server name, system, system name, equipment, panel, panel device, device panel, name, gerät, geraet, gerätename, équipement, appareil
            @_port*: port, port name, interface, intf, if, interface name, ifname, hca port, anschluss, schnittstelle
            @_face: face, panel face
            label_@: label, cable label
            """.split("\n", 0);

    /** The same of the ends in a cut sheet, which says of each where it is too. */
    static final String[] CUT_SHEET_ENDS = """
            @_slot: slot, card, line card, steckplatz, einschub
            @_tray: tray
            @_half: mpo connector, connector, mpo
            @_optic: optic, optics, optic pn, optic type, optic model, transceiver, transceiver type, transceiver model, transceiver pn, transceiver part number, xcvr, xcvr type, xcvr pn, pluggable, module pn, module part number, module type, module, sfp, qsfp
            @_role: type, node type, role, rackrole, rack role
            @_model: model, hardware, hwsku, modell, gerätetyp
            @_site: site, locode, data center, data centre, standort
            @_room: room, hall, data hall, raum, salle
            @_row: row, aisle, reihe, rangée
            @_rack: rack, cabinet, cab, schrank, baie
            @_u: u, ru, rack unit, shelf u, rack u, location, he, höheneinheit
            @_place: loc cab ru
            """.split("\n", 0);

    /** Of a cut sheet in which one cell names the device and the port of an end. */
    static final String[] WHOLE_ENDS = """
            @_device: device and port, device port, device interface, device intf, node port, switch port, endpoint, end point, port of device, termination
            """.split("\n", 0);

    static final String A =
            "a, a side, a end, von, side a, end a, end 1, side 1, termination a, from, source, src, start, near, near end, local,"
                    + " seite a, a seite, ende a, quelle, quell, de, depuis, départ, côté a, extrémité a";

    static final String B =
            "b, b side, b end, side b, end b, end 2, side 2, termination b, z, z side, z end, side z, end z, to, destination,"
                    + " dest, dst, target, nach, end, far, far end, remote, peer, neighbour, neighbor,"
                    + " connects to, connected to, connect to, verbunden mit, connecté à, relié à,"
                    + " seite b, b seite, ende b, ziel, vers, arrivée, côté b, extrémité b";

    /** Lists of neighbours do not say the near end. */
    static final String[] NEAR = """
            a_device: node, device, hostname
            a_port: node interface, node port, interface, port, intf, if
            a_role: node type
            """.split("\n", 0);

    /** Lists of servers say what is at either end, and that only where no surer name does. */
    static final String[] SWITCH_AND_SERVER = """
            a_device: switch, switch name
            a_port: switch port, switch interface
            a_optic: switch transceiver, switch optic
            z_device: server, server name, host
            z_port: server port, server interface, server nic, hca port, server nic port, host port, host interface, nic port
            z_optic: server transceiver, server optic, server nic transceiver, host transceiver, host optic
            """.split("\n", 0);

    private ColumnNames() {}
}
