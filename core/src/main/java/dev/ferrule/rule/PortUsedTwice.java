package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 601. */
@AutoService(Rule.class)
public final class PortUsedTwice implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(601, "port-used-twice", Severity.ERROR, "a port is used twice", """
            Two cables end at one port, two modules sit in one slot, or two rows put different transceivers into one cage.
            The first in file order is taken; the other is left out and not judged.

            The way out: mend the port of one of the two. A cable that was taken out gets the status `abandoned`, or its row is
            deleted.
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 2 }
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 2, b_device: spine1, b_port: 2 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
