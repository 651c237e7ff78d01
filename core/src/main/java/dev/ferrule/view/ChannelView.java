package dev.ferrule.view;

import dev.ferrule.chain.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a judged channel; the JSON document {@code channel/1} has these fields in snake case. */
public record ChannelView(
        String schema,
        String id,
        String chain,
        String verdict,
        List<String> codes,
        List<Assumption> assumptions,
        List<Lane> lanes,
        List<Pair> pairs,
        @Nullable BudgetView budget,
        List<DiagnosticView> diagnostics) {

    public static final String SCHEMA = "channel/1";

    /** The word of an assumption that says why loss or reach are not judged. */
    public static final String BUDGET = "budget";

    /**
     * The same of a row with another id, whose chain of one line is written elsewhere.
     *
     * @param from where this one's is
     */
    public ChannelView at(String row, Origin from, Origin to) {
        if (diagnostics.isEmpty()) {
            return of(row);
        }
        List<DiagnosticView> moved =
                diagnostics.stream().map(found -> found.moved(from, to)).toList();
        return new ChannelView(schema, row, chain, verdict, codes, assumptions, lanes, pairs, budget, moved);
    }

    ChannelView with(List<Assumption> others) {
        return new ChannelView(schema, id, chain, verdict, codes, others, lanes, pairs, budget, diagnostics);
    }

    /** The same of a row with another id. */
    public ChannelView of(String row) {
        return new ChannelView(schema, row, chain, verdict, codes, assumptions, lanes, pairs, budget, diagnostics);
    }

    /** What {@code --brief} needs of it. */
    public ChannelView brief() {
        return new ChannelView(schema, id, chain, verdict, codes, List.of(), List.of(), List.of(), null, List.of());
    }

    /** What was not said, how it was taken and why. */
    public record Assumption(
            int element,
            String word,
            String value,
            String from,
            @Nullable String confidence) {}

    /** A transmit lane from end to end; {@code to} is absent when it arrives nowhere. */
    public record Lane(
            End from,
            List<Step> path,
            @Nullable End to,
            String outcome,
            @Nullable String code) {}

    /**
     * A lane at a PMD.
     *
     * @param end {@code left} or {@code right}
     * @param port which of the end's PMDs, as named in diagnostics
     * @param lane absent when the standard does not number it
     * @param mdi which of the port's MDIs, from 1
     * @param position of the plug in the port, looking at its end face, key up
     */
    public record End(
            String end, String port, String pmd, @Nullable Integer lane, int mdi, int position) {}

    /**
     * A fibre end on the way.
     *
     * @param element number of the element in the chain
     * @param side {@code left} or {@code right} of the item
     * @param colour of the fibre in that item, {@code BL} …
     */
    public record Step(int element, String item, String side, String position, String colour) {}

    /** A mated pair or a splice; a property that nobody says is {@code unsaid}. */
    public record Pair(
            String left,
            @Nullable String right,
            String keying,
            List<String> pins,
            List<String> slopes,
            List<String> fibre,
            List<String> codes) {}
}
