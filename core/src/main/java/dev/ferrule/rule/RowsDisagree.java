package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 606. */
@AutoService(Rule.class)
public final class RowsDisagree implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(606, "rows-disagree", Severity.ERROR, "rows of one cable disagree", """
            The rows of one id are the legs of one cable, so they are of one part, and an end that is one plug goes to one port.
            Here they say different things.

            The way out: mend the part or the port in one of the rows, or give the other cable an id of its own.
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: T1, leg: 1, part: 2xMPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 1 }
              - { id: T1, leg: 2, part: 2xMPO-12 B F/F APC OS2 low-loss, a_device: leaf1, a_port: 2, b_device: spine1, b_port: 2 }
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: T1, leg: 1, part: 2xMPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 1 }
              - { id: T1, leg: 2, part: 2xMPO-12 B F/F APC OS2, a_device: leaf1, a_port: 2, b_device: spine1, b_port: 2 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
