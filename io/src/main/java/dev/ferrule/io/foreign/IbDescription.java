package dev.ferrule.io.foreign;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the description of an InfiniBand node says.
 *
 * @param text in one line
 * @param device empty where it is what a maker writes into every one of its nodes
 * @param part what stands before the number of a port: {@code mlx5_5} of a host, {@code L10/U1} of a director; or empty
 * @param model empty where it is not said
 */
record IbDescription(String text, String device, String part, String model) {

    /** {@code MF0;leaf-04:MQM9701/U1}: name, model, and the chip of a chassis. */
    private static final Pattern MANAGED = Pattern.compile("MF\\d+;([^:;]+):([^:;/]+)(?:/(.+))?");

    /** {@code dgx-04 mlx5_5}, {@code o0001 HCA-1}: a host and its adapter. */
    private static final Pattern ADAPTER =
            Pattern.compile("(.+) (HCA-\\d+|(?:mlx\\d|mthca|bnxt_re|qib|ib[ps]\\d|hfi1_|hca)\\w*)");

    private static final String AGGREGATION = "Aggregation Node";

    /** What a host is called before anybody names it. */
    private static final Set<String> NOBODY = Set.of("localhost", "localhost.localdomain", "(none)", "none");

    /** Whether a host is called so before anybody gives it a name. */
    static boolean isNobodys(String name) {
        return NOBODY.contains(name.toLowerCase(Locale.ROOT));
    }

    static IbDescription of(String text) {
        Matcher managed = MANAGED.matcher(text);
        if (managed.matches()) {
            String path = managed.group(3) == null || managed.group(3).matches("U\\d+") ? "" : managed.group(3);
            return new IbDescription(
                    text, managed.group(1).strip(), path, managed.group(2).strip());
        }
        if (text.contains("Mellanox Technologies") || text.contains("Mellanox Technology")) {
            return new IbDescription(text, "", "", text);
        }
        Matcher adapter = ADAPTER.matcher(text);
        String device = adapter.matches() ? adapter.group(1).strip() : text;
        String part = adapter.matches() ? adapter.group(2) : "";
        return new IbDescription(text, NOBODY.contains(device) ? "" : device, part, "");
    }

    /** The end point of in-network reduction inside a switch, which hangs on a port that no cage has. */
    boolean isAggregation() {
        return text.contains(AGGREGATION);
    }
}
