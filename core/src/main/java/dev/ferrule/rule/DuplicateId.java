package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;

/** 605. */
@AutoService(Rule.class)
public final class DuplicateId implements PlantRule {

    private static final RuleDoc DOC =
            new RuleDoc(605, "duplicate-id", Severity.ERROR, "the id of a cable is used twice", """
            The id of a cable and its leg name one pair of plugs, and are what is printed on its labels. Two rows have the same.
            The same is said of a link that is listed twice, by its id or by its ports.

            The way out: give one of them another id; if both are legs of one cable, say in `leg` which leg each row is.
            """, """
            devices:
              - { name: leaf1 }
              - { name: spine1 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 1, b_device: spine1, b_port: 1 }
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: 2, b_device: spine1, b_port: 2 }
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

    @Override
    public void check(PlantView plant, Report report) {
        LinksTwice.check(plant, report);
    }
}
