package dev.ferrule.io.plant;

import java.util.List;

/** Small right plants, to be broken. */
final class Plants {

    private Plants() {}

    /** Leaves and spines of 400GBASE-DR4 over trunks; all plugs angled, so all adapters opposed: three B cables. */
    static PlantText hall(int leaves, int spines) {
        PlantText plant = new PlantText();
        int legs = leaves * spines;
        devices(plant, "leaf", leaves);
        devices(plant, "spine", spines);
        for (String panel : List.of("PA", "PB")) {
            plant.row("devices", "name", panel, "rack", "R" + panel);
            plant.row("panels", "panel", panel, "slot", "1", "module", "adapter MPO-12 A x" + legs, "adapter", "");
        }
        for (int leaf = 1; leaf <= leaves; leaf++) {
            for (int spine = 1; spine <= spines; spine++) {
                int leg = (leaf - 1) * spines + spine;
                optic(plant, "leaf" + leaf, "e" + spine);
                optic(plant, "spine" + spine, "e" + leaf);
                String part = "MPO-12 B F/F APC OS2";
                cable(plant, "C" + leg, "", part, "leaf" + leaf, "e" + spine, "", "PA", "1/" + leg, "front");
                cable(
                        plant,
                        "T" + leaf,
                        String.valueOf(spine),
                        "trunk MPO-12 B M/M APC OS2",
                        "PA",
                        "1/" + leg,
                        "rear",
                        "PB",
                        "1/" + leg,
                        "rear");
                cable(plant, "D" + leg, "", part, "PB", "1/" + leg, "front", "spine" + spine, "e" + leaf, "");
                link(plant, "leaf" + leaf, "e" + spine, "spine" + spine, "e" + leaf, "", "");
            }
        }
        return plant;
    }

    /** Nodes with one twin-port module each, its two MDIs on two rails; direct cords to a leaf a rail. */
    static PlantText rails(int nodes) {
        PlantText plant = new PlantText();
        devices(plant, "node", nodes);
        devices(plant, "rail", 2);
        for (int node = 1; node <= nodes; node++) {
            plant.row("optics", "device", "node" + node, "port", "o", "transceiver", "MMA4Z00-NS");
            for (int rail = 1; rail <= 2; rail++) {
                plant.row("optics", "device", "rail" + rail, "port", "e" + node, "transceiver", "400GBASE-SR4");
                cable(
                        plant,
                        "R" + rail + "N" + node,
                        "",
                        "MPO-12 B F/F APC OM4",
                        "node" + node,
                        "o:" + rail,
                        "",
                        "rail" + rail,
                        "e" + node,
                        "");
                link(plant, "node" + node, "o:" + rail, "rail" + rail, "e" + node, String.valueOf(rail), "1");
            }
        }
        return plant;
    }

    /** 10GBASE-SR over universal cassettes, type B trunks and opposed adapters (U1). */
    static PlantText cassettes(int trunks) {
        PlantText plant = new PlantText();
        for (String name : List.of("sw1", "sw2", "PA", "PB")) {
            plant.row("devices", "name", name, "rack", "R" + name);
        }
        for (int trunk = 1; trunk <= trunks; trunk++) {
            String slot = String.valueOf(trunk);
            for (String panel : List.of("PA", "PB")) {
                plant.row(
                        "panels",
                        "panel",
                        panel,
                        "slot",
                        slot,
                        "module",
                        "U-low-A OM4",
                        "adapter",
                        "A",
                        "pins",
                        "M",
                        "polish",
                        "flat");
            }
            cable(
                    plant,
                    "T" + trunk,
                    "",
                    "trunk MPO-12 B F/F flat OM4",
                    "PA",
                    slot + "/1",
                    "rear",
                    "PB",
                    slot + "/1",
                    "rear");
            for (int port = 1; port <= 6; port++) {
                String name = "p" + ((trunk - 1) * 6 + port);
                for (String side : List.of("1", "2")) {
                    plant.row("optics", "device", "sw" + side, "port", name, "transceiver", "10GBASE-SR");
                    String panel = side.equals("1") ? "PA" : "PB";
                    cable(
                            plant,
                            "L" + side + name,
                            "",
                            "LC A-B UPC OM4",
                            "sw" + side,
                            name,
                            "",
                            panel,
                            slot + "/" + port,
                            "front");
                }
                link(plant, "sw1", name, "sw2", name, "", "");
            }
        }
        return plant;
    }

    /** 400GBASE-DR4 cut into four, to 100GBASE-DR by breakout harnesses. */
    static PlantText breakouts(int leaves) {
        PlantText plant = new PlantText();
        devices(plant, "leaf", leaves);
        devices(plant, "node", leaves);
        for (int leaf = 1; leaf <= leaves; leaf++) {
            plant.row("optics", "device", "leaf" + leaf, "port", "p", "transceiver", "400GBASE-DR4", "mode", "4x100");
            for (int leg = 1; leg <= 4; leg++) {
                String nic = "n" + leg;
                plant.row("optics", "device", "node" + leaf, "port", nic, "transceiver", "100GBASE-DR", "mode", "");
                cable(
                        plant,
                        "H" + leaf,
                        String.valueOf(leg),
                        "harness H12-4LC F APC OS2",
                        "leaf" + leaf,
                        "p",
                        "",
                        "node" + leaf,
                        nic,
                        "");
                link(plant, "leaf" + leaf, "p:" + leg, "node" + leaf, nic, "", "");
            }
        }
        return plant;
    }

    private static void devices(PlantText plant, String name, int count) {
        for (int i = 1; i <= count; i++) {
            plant.row("devices", "name", name + i, "rack", "R" + name + i);
        }
    }

    private static void optic(PlantText plant, String device, String port) {
        plant.row("optics", "device", device, "port", port, "transceiver", "400GBASE-DR4");
    }

    private static void cable(
            PlantText plant,
            String id,
            String leg,
            String part,
            String a,
            String aPort,
            String aFace,
            String b,
            String bPort,
            String bFace) {
        plant.row(
                "cables",
                "id",
                id,
                "leg",
                leg,
                "part",
                part,
                "a_device",
                a,
                "a_port",
                aPort,
                "a_face",
                aFace,
                "b_device",
                b,
                "b_port",
                bPort,
                "b_face",
                bFace,
                "length",
                "5m");
    }

    private static void link(
            PlantText plant, String a, String aPort, String z, String zPort, String rail, String plane) {
        plant.row(
                "links",
                "id",
                a + "-" + z + "-" + aPort,
                "a_device",
                a,
                "a_port",
                aPort,
                "z_device",
                z,
                "z_port",
                zPort,
                "rail",
                rail,
                "plane",
                plane);
    }
}
