package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 611. */
@AutoService(Rule.class)
public final class Rail implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(611, "rail", Severity.ERROR, "a link is cabled to another rail", """
            In a rail-optimised fabric the n-th port of every host goes to the n-th rail, so that hosts reach each other on one
            rail over one switch. Two links are exchanged, and they are of different rails: everything comes up, and traffic
            crosses rails.

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
              - { a_device: host1, a_port: 1, z_device: leaf1, z_port: 1, rail: 1 }
              - { a_device: host1, a_port: 2, z_device: leaf2, z_port: 1, rail: 2 }
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
              - { a_device: host1, a_port: 1, z_device: leaf1, z_port: 1, rail: 1 }
              - { a_device: host1, a_port: 2, z_device: leaf2, z_port: 1, rail: 2 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
