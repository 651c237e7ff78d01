package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.LinkedHashSet;
import java.util.Set;

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

            The way out: exchange the fibres once more or once less on the way. Between duplex modules that is an A-to-B
            cord in place of an A-to-A cord, or the other way round; between modules on arrays a cable of another type,
            or a harness or cassette with another map.
            """,
            "pmd 100G-BiDi OM4 > cord LC A-A PC OM4 > pmd 100G-BiDi OM4",
            "pmd 100G-BiDi OM4 > cord LC A-B PC OM4 > pmd 100G-BiDi OM4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        LaneCheck.report(view, DOC, Outcome.ANOTHER_WAVELENGTH, findings, wayOut(view.shape()));
    }

    /** Names what is on the way, and nothing else. */
    private static String wayOut(Shape shape) {
        Set<String> parts = new LinkedHashSet<>();
        for (Shape.Item item : shape.items()) {
            parts.add(other(item.type()));
        }
        return "exchange the fibres once more or once less on the way: " + String.join(", or ", parts);
    }

    private static String other(ItemType type) {
        if (!type.kind().cable()) {
            return "a " + type.kind().word() + " with another map";
        }
        return type.faces().getFirst().connector().duplex()
                ? "a cable A-A in place of A-B, or the other way round"
                : "a cable of another type";
    }
}
