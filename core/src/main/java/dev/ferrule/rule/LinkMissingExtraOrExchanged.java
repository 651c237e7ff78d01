package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 610. */
@AutoService(Rule.class)
public final class LinkMissingExtraOrExchanged implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            610, "link-missing-extra-or-exchanged", Severity.ERROR, "a link is not as meant", """
            What is cabled is compared with `links`, which says who is meant to talk to whom. A link that is meant is not
            cabled, one is cabled that nobody means, or two are exchanged: the light arrives, but at the wrong port.

            A link whose channel fails for another reason is not told twice.

            The way out: move the plug that the message names. If the cabling is right, mend `links`.
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 2 }
            links:
              - { a_device: leaf1, a_port: 1, z_device: spine1, z_port: 1 }
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 1 }
            links:
              - { a_device: leaf1, a_port: 1, z_device: spine1, z_port: 1 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
