package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 613. */
@AutoService(Rule.class)
public final class Diversity implements PlantRule {

    private static final String PANELS = """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
              - { name: spine2 }
              - { name: PP1 }
              - { name: PP2 }
            panels:
              - { panel: PP1, module: adapter MPO-12 A x2 }
              - { panel: PP2, module: adapter MPO-12 A x2 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            links:
              - { id: L1, a_device: leaf1, a_port: 1, z_device: spine1, z_port: 1, diversity: leaf1 }
              - { id: L2, a_device: leaf1, a_port: 2, z_device: spine2, z_port: 1, diversity: leaf1 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: PP1, b_port: 1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 2, b_device: PP1, b_port: 2 }
              - { id: C3, part: MPO-12 B F/F APC OS2, a_device: PP2, a_port: 1, b_device: spine1, b_port: 1 }
              - { id: C4, part: MPO-12 B F/F APC OS2, a_device: PP2, a_port: 2, b_device: spine2, b_port: 1 }
            """;

    private static final RuleDoc DOC = new RuleDoc(
            613,
            "diversity",
            Severity.ERROR,
            "links that are meant to be diverse share a cable",
            """
            Links of one group in the column `diversity` of links are meant to survive each other. These two run through
            one cable or one module, so that one cut or one pulled cassette takes both down.

            The way out: move one of the two to another trunk, or take it out of the group.
            """,
            PANELS + """
              - { id: T1, leg: 1, part: trunk 2xMPO-12 B M/M APC OS2, a_device: PP1, a_port: 1, b_device: PP2, b_port: 1 }
              - { id: T1, leg: 2, part: trunk 2xMPO-12 B M/M APC OS2, a_device: PP1, a_port: 2, b_device: PP2, b_port: 2 }
            """,
            PANELS + """
              - { id: T1, part: trunk MPO-12 B M/M APC OS2, a_device: PP1, a_port: 1, b_device: PP2, b_port: 1 }
              - { id: T2, part: trunk MPO-12 B M/M APC OS2, a_device: PP1, a_port: 2, b_device: PP2, b_port: 2 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(PlantView plant, Report report) {
        Map<String, List<Links.Link>> groups = new LinkedHashMap<>();
        for (Links.Link link : plant.links()) {
            if (!link.diversity().isEmpty()) {
                groups.computeIfAbsent(link.diversity(), g -> new ArrayList<>()).add(link);
            }
        }
        groups.forEach((group, links) -> check(plant, group, links, report));
    }

    private static void check(PlantView plant, String group, List<Links.Link> links, Report report) {
        Map<String, Links.Link> users = new LinkedHashMap<>();
        for (Links.Link link : links) {
            Set<String> assets = assets(plant, link);
            Map<Links.Link, List<String>> shared = new LinkedHashMap<>();
            for (String asset : assets) {
                Links.Link first = users.putIfAbsent(asset, link);
                if (first != null) {
                    shared.computeIfAbsent(first, l -> new ArrayList<>()).add(asset);
                }
            }
            shared.forEach((first, common) -> report.add(new Diagnostic(
                    DOC.code(),
                    DOC.severity(),
                    link.place(),
                    DOC.summary(),
                    List.of(
                            first.line() + " and " + link.line() + " share " + String.join(", ", common),
                            "move one of the two, or take it out of the group \"" + group + "\""),
                    List.of(new Diagnostic.Related(first.place(), "the other link of the group")),
                    0)));
        }
    }

    /** Cables and modules on the way of a link. */
    private static Set<String> assets(PlantView plant, Links.Link link) {
        Fabric fabric = plant.fabric();
        Set<String> assets = new LinkedHashSet<>();
        int port = link.a().exists() ? fabric.portAt(link.a().end()) : Fabric.NONE;
        if (port >= 0) {
            Channel channel = plant.channels().ofPort(port);
            for (int i = 0; i < channel.items(); i++) {
                assets.add(fabric.assetName(channel.item(i)));
            }
        }
        return assets;
    }
}
