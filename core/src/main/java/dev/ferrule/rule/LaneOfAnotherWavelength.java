package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Lane;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Light;
import dev.ferrule.shape.Outcome;
import java.util.List;
import java.util.Map;
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

            The way out: exchange the two fibres once, with an A-to-B cord in place of an A-to-A cord.
            """,
            "pmd 100G-BiDi OM4 > cord LC A-A PC OM4 > pmd 100G-BiDi OM4",
            "pmd 100G-BiDi OM4 > cord LC A-B PC OM4 > pmd 100G-BiDi OM4");

    private static final String WAY_OUT =
            "exchange the fibres of the pair once more, for example with an A-B cord in place of an A-A cord";

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
        if (!certain.isEmpty()) {
            LaneCheck.report(view, DOC, Severity.ERROR, certain, findings, WAY_OUT);
        }
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
}
