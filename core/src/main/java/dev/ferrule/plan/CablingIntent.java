package dev.ferrule.plan;

import dev.ferrule.diag.Place;
import java.util.List;

/**
 * How links are cabled.
 *
 * @param direct a link whose ends are no further apart gets a direct cord in a mix, in mm
 * @param fibres of trunks that may be bought, the smallest first
 * @param sparesPerMille spare trunk legs and cords
 * @param pinnedTrunk trunks have the pins, else cassettes and plates' cords
 * @param grade of plugs whose part does not say one
 * @param makers whose parts may be bought; empty for any
 */
public record CablingIntent(
        Style style,
        String method,
        List<Integer> fibres,
        int sparesPerMille,
        boolean pinnedTrunk,
        String grade,
        String media,
        long direct,
        boolean diverse,
        String panels,
        Place place) {

    /** How the two ends of a link are joined. */
    public enum Style {
        DIRECT,
        /** Cord, panel, trunk, panel, cord. */
        STRUCTURED,
        /** A panel pair more: cord, panel, trunk, panel, cord, panel, trunk, panel, cord. */
        CROSS_CONNECT,
        /** Cord, panel, trunk, panel, trunk, panel, cord. */
        ZONE,
        /** Direct where it is near, structured where not. */
        MIXED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public CablingIntent {
        fibres = List.copyOf(fibres);
    }
}
