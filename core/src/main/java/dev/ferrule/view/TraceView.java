package dev.ferrule.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every lane from a port, each pair and position shown; the JSON document {@code trace/1}.
 *
 * @param noChain why there is no chain; null when there is one
 */
public record TraceView(
        String schema,
        String plant,
        String port,
        String pmd,
        String verdict,
        List<String> codes,
        @Nullable String chain,
        @Nullable String noChain,
        List<Lane> lanes) {

    public static final String SCHEMA = "trace/1";

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
