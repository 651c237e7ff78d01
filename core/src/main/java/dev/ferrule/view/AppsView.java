package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can run on installed permanent links.
 *
 * @param plant null of a chain
 * @param chain as given; null of a plant
 * @param cordM length of the cords that are assumed
 * @param profile of standards
 * @param reserveDb what is to be kept of every limit; null where nothing is asked for
 * @param statistical whether the loss that 97 per cent stay within decides; null where nothing is said
 * @param applicationTable a maker's, which is laid over the standards; null for none
 * @param links distinct permanent links, in the order of their first ends
 */
public record AppsView(
        String schema,
        @Nullable String plant,
        @Nullable String chain,
        BigDecimal cordM,
        String profile,
        @Nullable BigDecimal reserveDb,
        @Nullable Boolean statistical,
        @Nullable String applicationTable,
        int permanentLinks,
        List<Link> links) {

    public static final String SCHEMA = "apps/1";

    public static final String RUNS = "runs";
    public static final String DOES_NOT_RUN = "does_not_run";
    public static final String UNDETERMINED = "undetermined";

    /**
     * Permanent links that are alike in shape, parts and length.
     *
     * @param link as a piece of a chain
     * @param cordGrade of the cords that are assumed
     * @param ends of each of them
     */
    public record Link(
            String link,
            int count,
            @Nullable String fibre,
            @Nullable BigDecimal lengthM,
            String cordGrade,
            int fibreCount,
            List<Ends> ends,
            List<Application> applications) {}

    /** Where one of them begins and ends. */
    public record Ends(List<String> ids, String aEnd, String bEnd) {}

    /**
     * A PMD on such a link.
     *
     * @param mode {@code SM} or {@code MM}, the fibre that it is made for
     * @param otherMode the link is not of that mode
     * @param status {@code runs}, {@code does_not_run} or {@code undetermined}
     * @param links how many links side by side carry it
     * @param ports how many PMDs of an end they carry together
     * @param aCord what is between the PMD and the first end
     * @param chain that was judged, for {@code ferrule channel}
     * @param warnings of a channel that passes, each a code and a summary
     * @param binds what decides, or stands in the way
     * @param missing what would have to be said
     * @param change what would have to change, the cheapest; null where it runs, and where nothing that was tried helps
     */
    public record Application(
            String pmd,
            @Nullable BigDecimal rateGbps,
            String mode,
            boolean otherMode,
            String status,
            int links,
            int ports,
            String aCord,
            String bCord,
            String chain,
            String verdict,
            List<String> codes,
            List<String> warnings,
            @Nullable BigDecimal lossDb,
            @Nullable BigDecimal limitDb,
            @Nullable BigDecimal marginDb,
            @Nullable BigDecimal lengthM,
            @Nullable BigDecimal reachM,
            @Nullable Binds binds,
            List<String> missing,
            @Nullable Change change) {}

    /**
     * What binds.
     *
     * @param kind reach, loss, reflectance, polarity, pins, polish, connector, fibre, length, other
     * @param words for people
     */
    public record Binds(String kind, String words) {}

    /**
     * What would have to change.
     *
     * @param steps a few words each, none of which is enough alone
     * @param chain with which it runs then
     */
    public record Change(List<String> steps, String chain) {}
}
