package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 209. */
@AutoService(Rule.class)
public final class ModuleDoesNotFitCage implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            209, "module-does-not-fit-cage", Severity.ERROR, "a module does not fit the cage", """
            A transceiver of one form is said to be in a cage of another. Some fits are one-way: a QSFP28 module goes into a
            QSFP-DD cage, not the other way round. OSFP modules with fins do not go into flat cages (RHS).

            The forms that a cage takes are in the catalogue: `ferrule catalog list cages`; the cages of a device are the
            interface types of its NetBox device type.

            The way out: another module, or another port; where the device type is wrong, mend its interface type.
            """, """
            catalog:
              - model: SW-1
                interfaces:
                  - { name: P1, type: 100gbase-x-qsfp28 }
            devices:
              - { name: leaf1, model: SW-1 }
              - { name: spine1, model: SW-1 }
            optics:
              - { device: "*", port: P1, transceiver: QSFP-DD-400G-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: P1, b_device: spine1, b_port: P1 }
            """, """
            catalog:
              - model: SW-1
                interfaces:
                  - { name: P1, type: 400gbase-x-qsfpdd }
            devices:
              - { name: leaf1, model: SW-1 }
              - { name: spine1, model: SW-1 }
            optics:
              - { device: "*", port: P1, transceiver: QSFP-DD-400G-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: P1, b_device: spine1, b_port: P1 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
