package dev.ferrule.link;

import dev.ferrule.unit.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is planned to run over a link, and what that leaves for it. */
public sealed interface Planned permits Application, Planned.Unsaid, Planned.Excluded {

    /**
     * It cannot be said what it allows.
     *
     * @param items of the shape of which something is not said
     * @param unlimited the PMD's limit on this fibre is not known
     */
    record Unsaid(List<Integer> items, boolean unlimited) implements Planned {

        public Unsaid {
            items = List.copyOf(items);
        }
    }

    /**
     * It does not run over this link, whatever the link loses.
     *
     * @param by who forbids it: {@code 400GBASE-DR4 on OS2}
     * @param reach as far as it goes; null where it is not made for the fibre at all
     * @param length of the channel; null where it is not said
     * @param wavelengths of the PMDs, in nm
     */
    record Excluded(
            String by, @Nullable Length reach, @Nullable Length length, List<Integer> wavelengths) implements Planned {

        public Excluded {
            wavelengths = List.copyOf(wavelengths);
        }
    }
}
