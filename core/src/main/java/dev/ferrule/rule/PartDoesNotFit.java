package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 609. */
@AutoService(Rule.class)
public final class PartDoesNotFit implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(609, "part-does-not-fit", Severity.ERROR, "a part does not fit its place", """
            A part is of the wrong kind for where it stands: an adapter or a cassette as a cable, a cable in a slot, a leg that
            the part does not have, a module whose file has other ports than the cassette that it is said to be.

            The way out: name the part that is there. Cassettes and plates belong into `panels`, cables into `cables`.
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: adapter MPO-12 A, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 1 }
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 1 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
