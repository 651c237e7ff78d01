package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.diag.Severity;
import dev.ferrule.unit.Loss;
import java.util.List;

/** 506. */
@AutoService(Rule.class)
public final class UnderReserve implements BudgetRule {

    private static final RuleDoc DOC = new RuleDoc(
            506,
            "under-reserve",
            Severity.WARNING,
            "the margin is less than the reserve that is asked for",
            """
            The channel passes, but less of its limit is left than `reserve` in plant.yaml, or `--reserve`, asks for:
            for ageing, temperature, dirt and repairs. How much that should be is the owner's to say; no standard of
            Ethernet asks for any, since a PMD's power budget has its own.

            The way out: better grades, fewer pairs, or a smaller reserve.
            """,
            example("1.75 dB"),
            example("0.5 dB"));

    private static String example(String reserve) {
        return """
                reserve: %s
                devices:
                  - { name: leaf1 }
                  - { name: spine1 }
                optics:
                  - { device: "*", port: "*", transceiver: 400GBASE-SR4 }
                cables:
                  - id: C1
                    part: MPO-12 B F/F APC OM4
                    length: 30m
                    a_device: leaf1
                    a_port: 1
                    b_device: spine1
                    b_port: 1
                """.formatted(reserve);
    }

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(WayView view, Findings findings) {
        Budget budget = view.budget();
        Loss margin = view.margin();
        Bound<Loss> most = budget.most();
        boolean under = margin != null && margin.micro() >= 0 && margin.compareTo(view.reserve()) < 0;
        if (under && most != null) {
            findings.way(
                    DOC,
                    Severity.WARNING,
                    view.longest(),
                    budget.route().lanes(),
                    names -> List.of(view.ends(names) + ": " + margin + " left of " + most.value() + ", and "
                            + view.reserve() + " asked for"));
        }
    }
}
