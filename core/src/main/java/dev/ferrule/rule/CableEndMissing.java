package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 602. */
@AutoService(Rule.class)
public final class CableEndMissing implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(602, "cable-end-missing", Severity.ERROR, "a cable end is missing", """
            A row of cables names no device or no port at one of its ends. A cable that is meant to carry light has two.

            The way out: say where it goes; if it is meant to hang loose, give its row the status `spare`, `reserved` or
            `abandoned`.
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1 }
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
