package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Outcome;

/** 305. */
@AutoService(Rule.class)
public final class LaneOfAnotherWavelength implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            305,
            "lane-of-another-wavelength",
            Severity.ERROR,
            "a lane arrives where another wavelength is received",
            """
            Both modules send and receive on each fibre, on different wavelengths (BiDi). The light arrives at a fibre
            end that receives the other wavelength: both ends listen for what nobody sends.

            The way out: exchange the two fibres once, with an A-to-B cord in place of an A-to-A cord.
            """,
            "pmd 100G-BiDi OM4 > cord LC A-A PC OM4 > pmd 100G-BiDi OM4",
            "pmd 100G-BiDi OM4 > cord LC A-B PC OM4 > pmd 100G-BiDi OM4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        LaneCheck.report(
                view,
                DOC,
                Outcome.ANOTHER_WAVELENGTH,
                findings,
                "exchange the fibres of the pair once more, for example with an A-B cord in place of an A-A cord");
    }
}
