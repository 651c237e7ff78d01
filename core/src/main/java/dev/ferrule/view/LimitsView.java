package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a test with light source and power meter.
 *
 * @param plant name of the plant; null of a chain
 * @param chain as given; null of a plant
 * @param links permanent links first, each in the order of its first end
 */
public record LimitsView(
        String schema,
        @Nullable String plant,
        @Nullable String chain,
        List<Standard> standards,
        Counts counts,
        List<Link> links) {

    public static final String SCHEMA = "limits/1";

    public static final String PERMANENT_LINK = "permanent_link";
    public static final String CHANNEL = "channel";

    /**
     * Where the values come from.
     *
     * @param name of the profile
     * @param preferredJumpers of the reference method that it asks for first
     */
    public record Standard(String name, String standard, int preferredJumpers, String source, String confidence) {}

    /**
     * How many there are.
     *
     * @param undetermined links and channels of which something is not said, so that they have no limit
     * @param excluded links and channels over which what is planned does not run, whatever they lose
     */
    public record Counts(int permanentLinks, int channels, int undetermined, int excluded) {}

    /**
     * Fibres between two ends that are tested alike.
     *
     * @param kind {@code permanent_link} or {@code channel}
     * @param ids of the rows of {@code links} that run over it
     */
    public record Link(String kind, List<String> ids, String aEnd, String bEnd, Test test) {}

    /**
     * How a link is tested, and what may be measured of it; links that are alike are tested alike.
     *
     * @param fibresA positions at end a: {@code 1-12}
     * @param fibresB where the same fibres are at end b: {@code 12-1}
     * @param pairs mated pairs between the two ends, without these
     * @param branches further legs of taps and splitters by which the light leaves, in words; empty on the live way
     * @param application who gives the application's limit; null where there is none
     * @param excluded why what is planned runs over no such link, whatever it loses; null where it may
     * @param missing what would have to be said, a few words each
     */
    public record Test(
            String fibresA,
            String fibresB,
            int fibreCount,
            @Nullable String fibre,
            @Nullable BigDecimal lengthM,
            int pairs,
            int splices,
            List<String> branches,
            Cord aCord,
            Cord bCord,
            @Nullable String launch,
            @Nullable String procedure,
            @Nullable String application,
            @Nullable String excluded,
            @Nullable Boolean assumedGrades,
            List<String> missing,
            List<Limit> limits) {}

    /** The end of a test cord. */
    public record Cord(
            String connector,
            @Nullable String pins,
            @Nullable String polish) {}

    /**
     * What may be measured at one wavelength.
     *
     * @param standard name of the profile
     * @param jumpers of the reference method
     * @param endPairs pairs at the ends that are in the measurement
     * @param optional the standard leaves the wavelength to the customer
     * @param componentDb null where something is not said
     * @param applicationDb null where nothing is planned, or its limit is not known, or it is judged at another wavelength
     * @param limitDb the stricter of the two; null where what is planned allows no link like this
     * @param decidedBy {@code component} or {@code application}
     * @param endDifferenceDb what the plugs at the ends that are not in the limit may add to what is measured; null where it
     *     is not known
     * @param confidence the lowest of the values that the limit is made of; null without a limit
     * @param doubts values of low confidence that it is made of, each with its source
     */
    public record Limit(
            String standard,
            int jumpers,
            int endPairs,
            int wavelengthNm,
            boolean optional,
            @Nullable BigDecimal componentDb,
            @Nullable BigDecimal applicationDb,
            @Nullable BigDecimal limitDb,
            @Nullable String decidedBy,
            @Nullable BigDecimal endDifferenceDb,
            @Nullable String confidence,
            List<String> doubts) {}
}
