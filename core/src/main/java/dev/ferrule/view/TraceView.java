package dev.ferrule.view;

import dev.ferrule.rule.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every lane from a port, each pair and position shown; the JSON document {@code trace/1}.
 *
 * @param pmd null, with the verdict, of a port without a transceiver of ours
 * @param noChain why there is no chain, or by what it is judged otherwise than the plant; null when neither is so
 * @param holds what a port without a transceiver is or has; null when it has one
 * @param mdis a trace of each MDI of a port with several, whose own verdict, codes and lanes are those of all together and
 *     whose chains are there; null of one MDI
 * @param ways every fibre that hangs on such a port; null with {@code holds}
 */
public record TraceView(
        String schema,
        String plant,
        String port,
        @Nullable String pmd,
        @Nullable String verdict,
        List<String> codes,
        @Nullable String chain,
        @Nullable String noChain,
        List<Lane> lanes,
        @Nullable String holds,
        @Nullable List<Way> ways,
        @Nullable List<TraceView> mdis) {

    public static final String SCHEMA = "trace/1";

    static TraceView passive(String plant, String port, String holds, List<Way> ways) {
        return new TraceView(SCHEMA, plant, port, null, null, List.of(), null, null, List.of(), holds, ways, null);
    }

    /** A port with several MDIs, whose verdict is the worst of theirs. */
    static TraceView cage(String port, List<TraceView> mdis) {
        Verdict worst = Verdict.OK;
        Set<String> pmds = new LinkedHashSet<>();
        Set<String> codes = new TreeSet<>();
        Set<Lane> lanes = new LinkedHashSet<>();
        for (TraceView mdi : mdis) {
            Verdict verdict = Verdict.valueOf(Objects.requireNonNull(mdi.verdict));
            worst = verdict.compareTo(worst) > 0 ? verdict : worst;
            pmds.add(Objects.requireNonNull(mdi.pmd));
            codes.addAll(mdi.codes);
            lanes.addAll(mdi.lanes);
        }
        return new TraceView(
                SCHEMA,
                mdis.getFirst().plant,
                port,
                String.join(" + ", pmds),
                worst.name(),
                List.copyOf(codes),
                null,
                null,
                List.copyOf(lanes),
                null,
                null,
                mdis);
    }

    /** This, or each of its MDIs. */
    public List<TraceView> each() {
        return mdis == null ? List.of(this) : mdis;
    }

    /**
     * A fibre that hangs on a port without a transceiver.
     *
     * @param side {@code front}, {@code rear}, {@code inside} a module, or {@code cage}
     * @param position in the port, on the plug's end face; empty of an active cable
     * @param to the port, or the slot of the open end; null where it is plugged nowhere
     * @param end {@code port}, {@code open}, {@code dark} inside the last item, {@code blocked}, {@code active}
     */
    public record Way(
            String side,
            String position,
            List<Step> path,
            @Nullable String to,
            @Nullable String pmd,
            String end) {}

    /** A transmit lane of the port, or one of another port that arrives here. */
    public record Lane(
            String from,
            @Nullable Integer lane,
            int position,
            List<Step> path,
            @Nullable String to,
            @Nullable Integer toLane,
            String outcome,
            @Nullable String code) {}

    /**
     * One item on the way: where light enters and leaves it, the fibre's colour, and the port slot in which it meets what
     * comes before it.
     */
    public record Step(String item, String slot, String enters, String leaves, String colour) {}
}
