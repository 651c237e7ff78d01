package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 603. */
@AutoService(Rule.class)
public final class NoSuchPortOrSlot implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(603, "no-such-port-or-slot", Severity.ERROR, "there is no such port or slot", """
            A port, a side of a port, an MDI or a slot is named that the device does not have. What a device has is said by its
            device type, by the modules in its slots (`panels`) and by the transceivers in its cages (`optics`); a device
            without a model has whatever ports the other files name.

            A cable that goes into a cage without a transceiver is this error too. As a warning it says that there are no
            transceivers at all, so that only the mating of passive parts is judged.

            A panel of which nobody says what is in it is this error too: two cables meet at most of its ports, and it has
            neither a model nor a row in `panels`. Where `devices` says `inside: unknown` of panels, as imports do, it is one
            warning for all: cables end at their ports, and links through them are not judged.

            The way out: mend the name (the message lists near ones), or add the module or the transceiver. Other people's names
            for ports go into `aliases`.
            """, """
            catalog:
              - model: SW-2
                interfaces:
                  - { name: P1, type: 400gbase-x-qsfpdd }
                  - { name: P2, type: 400gbase-x-qsfpdd }
            devices:
              - { name: leaf1, model: SW-2 }
              - { name: spine1, model: SW-2 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: P1, b_device: spine1, b_port: P3 }
            """, """
            catalog:
              - model: SW-2
                interfaces:
                  - { name: P1, type: 400gbase-x-qsfpdd }
                  - { name: P2, type: 400gbase-x-qsfpdd }
            devices:
              - { name: leaf1, model: SW-2 }
              - { name: spine1, model: SW-2 }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: P1, b_device: spine1, b_port: P2 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
