package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PMDs as a designer asks for them; the JSON document {@code pmd/1} has these fields in snake case. One of the last two is
 * there.
 */
public record PmdView(
        String schema, @Nullable Listing list, @Nullable Entry pmd) {

    public static final String SCHEMA = "pmd/1";

    /**
     * PMDs in the order of the files.
     *
     * @param filter words that each has in its name, an alias or a column; null for all
     * @param total how many the catalogue has
     */
    public record Listing(@Nullable String filter, int total, List<Row> pmds) {}

    /** One of them in short. */
    public record Row(
            String name,
            List<String> aliases,
            String standard,
            String mode,
            int lanes,
            List<String> connectors,
            List<Limit> limits) {}

    /**
     * One of them whole.
     *
     * @param asked the alias that it was found by; null when by its name
     * @param signal lane rate, modulation, FEC …, by the keys of the catalogue
     * @param connectors the first is the usual one
     */
    public record Entry(
            String name,
            @Nullable String asked,
            List<String> aliases,
            String standard,
            String mode,
            int lanes,
            Map<String, String> signal,
            List<Connector> connectors,
            List<Limit> limits,
            @Nullable Reflections reflections,
            List<Module> transceivers,
            List<Peer> talksTo,
            String source,
            String confidence) {}

    /** A way to build its MDI. */
    public record Connector(
            String connector,
            int mdis,
            @Nullable String pins,
            @Nullable String polish,
            String confidence) {}

    /**
     * How far it goes on a category of fibre, and how much it may lose.
     *
     * @param allocationDb the part meant for connections and splices
     * @param informative given by somebody else than the standard
     */
    public record Limit(
            String fibre,
            BigDecimal reachM,
            @Nullable BigDecimal leastM,
            @Nullable BigDecimal maxLossDb,
            @Nullable BigDecimal allocationDb,
            boolean informative,
            String source,
            String confidence) {}

    /**
     * How much the pairs may reflect.
     *
     * @param countedBelowDb return loss from which on a pair does not count
     * @param allowanceDb what the budget holds for multipath interference
     */
    public record Reflections(
            @Nullable BigDecimal countedBelowDb,
            List<ReflectionRow> rows,
            @Nullable BigDecimal allowanceDb,
            @Nullable String allowanceSource,
            @Nullable String allowanceConfidence,
            String source,
            String confidence) {}

    /**
     * What each pair must return.
     *
     * @param pairs up to so many; absent for any number
     */
    public record ReflectionRow(@Nullable Integer pairs, BigDecimal leastReturnLossDb, String confidence) {}

    /**
     * A transceiver that carries it.
     *
     * @param mode the first way its port is cut in which it does
     * @param reach what its maker states, by fibre; empty where it is the PMD's
     * @param reachSplit the same behind a splitting cord
     */
    public record Module(
            String name,
            String form,
            String mode,
            List<Reach> reach,
            List<Reach> reachSplit,
            String source,
            String confidence) {}

    /** How far on a category of fibre. */
    public record Reach(String fibre, BigDecimal reachM) {}

    /** Another PMD that it can talk to. */
    public record Peer(String pmd, String how, String reach, String source, String confidence) {}
}
