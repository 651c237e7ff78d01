package dev.ferrule.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pluggable module.
 *
 * @param form the cage it fits: {@code OSFP}, {@code QSFP-DD} …
 * @param modes how its port is cut; the first is the default: {@code 2x400} to one PMD per MDI, in order
 * @param overrides what the maker says of the port: {@code connector}, {@code polish}, {@code pins}
 */
public record Transceiver(
        String name,
        String form,
        Map<String, List<String>> modes,
        Map<String, Fact<String>> overrides,
        Provenance provenance) {

    /** The connector of each MDI, where the maker says it: {@code 2 MPO-12} is MPO-12. */
    public @Nullable String connector() {
        Fact<String> said = overrides.get("connector");
        return said == null ? null : said.value().substring(said.value().indexOf(' ') + 1);
    }
}
