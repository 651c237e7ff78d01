package dev.ferrule.view;

import dev.ferrule.budget.Installation;
import dev.ferrule.link.Cabling;
import dev.ferrule.link.Planned;
import dev.ferrule.link.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where installed links are found: a plant, or a chain. */
interface LinkSource {

    Cabling cabling();

    /** Whether a permanent link is one that is asked for. */
    boolean asked(Run run);

    /** By the items of the cabling. */
    Installation made();

    /** What is planned to run over it; null where nothing is. */
    @Nullable
    Planned planned(Run run);

    /** The items of the cabling behind those that {@link #planned} names for this run. */
    String plannedItem(Run run, int item);

    /** Names of the links that run over it. */
    List<String> ids(Run run);

    /** Where a test cord is plugged in. */
    String end(int face);

    String item(int item);
}
