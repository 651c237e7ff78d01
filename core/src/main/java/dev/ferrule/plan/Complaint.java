package dev.ferrule.plan;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import org.jspecify.annotations.Nullable;

/** What may be wrong with an intent, by its code. */
enum Complaint {
    /** Values that no cluster can have together. */
    CONTRADICTION(701, "an intent contradicts itself"),
    /** More links than the switches have ports. */
    PORTS(702, "switches have too few ports for the intent"),
    /** A link that nothing in the catalogue makes. */
    NO_PART(703, "no part of the catalogue serves a link"),
    /** Longer than the part is sold, or than its light goes. */
    TOO_LONG(704, "a link is longer than its parts reach"),
    /** More than fits a rack or the hall. */
    NO_ROOM(705, "the racks have too little room"),
    /** More cable than a tray may hold. */
    TRAY(706, "a tray holds more than its limit"),
    /** Nobody published which GPU is behind which port. */
    RAIL_MAP(707, "rails are dealt to ports in the order of their numbers");

    private final int code;
    private final String summary;

    Complaint(int code, String summary) {
        this.code = code;
        this.summary = summary;
    }

    Diagnostic error(@Nullable Place place, String... detail) {
        return Diagnostic.error(new Code(code), place, summary, detail);
    }

    Diagnostic warning(@Nullable Place place, String... detail) {
        return Diagnostic.warning(new Code(code), place, summary, detail);
    }
}
