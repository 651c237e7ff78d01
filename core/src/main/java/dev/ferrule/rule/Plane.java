package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 612. */
@AutoService(Rule.class)
public final class Plane implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(612, "plane", Severity.ERROR, "a link is cabled to another plane", """
            Planes are separate fabrics side by side; a port of one plane that reaches another joins what is meant to stay
            apart. Two links are exchanged, and they are of different planes.

            The way out: exchange the two plugs that the message names.
            """, """
            devices:
              - { name: host1 }
              - { name: leaf1 }
              - { name: leaf2 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: host1, a_port: 1, b_device: leaf2, b_port: 1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: host1, a_port: 2, b_device: leaf1, b_port: 1 }
            links:
              - { a_device: host1, a_port: 1, z_device: leaf1, z_port: 1, plane: 1 }
              - { a_device: host1, a_port: 2, z_device: leaf2, z_port: 1, plane: 2 }
            """, """
            devices:
              - { name: host1 }
              - { name: leaf1 }
              - { name: leaf2 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: host1, a_port: 1, b_device: leaf1, b_port: 1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: host1, a_port: 2, b_device: leaf2, b_port: 1 }
            links:
              - { a_device: host1, a_port: 1, z_device: leaf1, z_port: 1, plane: 1 }
              - { a_device: host1, a_port: 2, z_device: leaf2, z_port: 1, plane: 2 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
