package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** 105. */
@AutoService(Rule.class)
public final class UniversalOrder implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            105,
            "universal-order",
            Severity.WARNING,
            "the order of a universal cassette is not stated",
            """
            Universal cassettes are built alike at both ends of a channel, but makers differ in which fibre of each pair comes
            out at A: the lower or the higher one. The channel was judged with both, and the two verdicts differ.

            All cassettes of one chain are taken to be of the same order. Where both orders give one verdict there is no
            warning.

            The way out: say the cassette with its order, U-low-A or U-high-A; its data sheet shows which it is.
            """,
            "pmd 40GBASE-SR4 > cord MPO-12 B F/F PC > adapter A > cord MPO-12 B M/F PC > adapter A"
                    + " > cassette U M > cord LC A-B x4 > pmd 10GBASE-SR x4",
            "pmd 40GBASE-SR4 > cord MPO-12 B F/F PC > adapter A > cord MPO-12 B M/F PC > adapter A"
                    + " > cassette U-low-A M > cord LC A-B x4 > pmd 10GBASE-SR x4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    /** The two orders give two verdicts: what each would say. */
    static Finding finding(Judgement low, Judgement high) {
        return new Finding(
                DOC,
                Severity.WARNING,
                List.of(),
                low.view().lanes().isEmpty() ? List.of() : List.of(0),
                names -> List.of(
                        "makers differ in which fibre of each pair is at A",
                        "lower fibre at A: " + words(low),
                        "higher fibre at A: " + words(high),
                        "say the cassette with its order, for example U-low-A; its data sheet shows which it is"));
    }

    private static String words(Judgement judgement) {
        String codes = judgement.findings().stream()
                .map(finding -> finding.rule().code().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return judgement.verdict() + (codes.isEmpty() ? "" : " (" + codes + ")");
    }
}
