package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Lane;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Light;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

            Wavelengths are compared as bands where the catalogue has them: 900 nm of 882 to 918 and 910 nm of 900 to
            918 are the same light. Where a weak source alone says what is sent or on which fibre, it is a warning.

            The way out: exchange the fibres once more or once less on the way. Between duplex modules that is an A-to-B
            cord in place of an A-to-A cord, or the other way round; between modules on arrays a cable of another type,
            or a harness or cassette with another map.
            """,
            "pmd 100G-BiDi OM4 > cord LC A-A PC OM4 > pmd 100G-BiDi OM4",
            "pmd 100G-BiDi OM4 > cord LC A-B PC OM4 > pmd 100G-BiDi OM4");

    private static final String ASK =
            "which wavelength is sent on which fibre only weak sources say: look into the data sheets";

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        Map<Boolean, List<Integer>> lanes = LaneCheck.with(view, Outcome.ANOTHER_WAVELENGTH).stream()
                .collect(Collectors.partitioningBy(
                        lane -> certain(view, view.lanes().get(lane))));
        List<Integer> certain = lanes.getOrDefault(true, List.of());
        LaneCheck.report(view, DOC, certain, findings, wayOut(view.shape()));
        List<Integer> doubtful = lanes.getOrDefault(false, List.of());
        if (!doubtful.isEmpty()) {
            Finding.Words words = names -> LaneCheck.lines(view, doubtful, names, ASK);
            findings.doubtfulLanes(DOC, doubtful, "a lane may arrive where another wavelength is received", words);
        }
    }

    private static boolean certain(ShapeView view, LaneResult lane) {
        Lane to = lane.to();
        return to != null
                && Light.between(view.shape(), lane.path(), lane.toPort(), to).known();
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
