package dev.ferrule.plan;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import org.jspecify.annotations.Nullable;

/** What may be wrong with an intent, by its code. */
enum Complaint {
    /** Values that no cluster can have together. */
    CONTRADICTION(new Code(701), "an intent contradicts itself"),
    /** More links than the switches have ports. */
    PORTS(new Code(702), "switches have too few ports for the intent"),
    /** A link that nothing in the catalogue makes. */
    NO_PART(new Code(703), "no part of the catalogue serves a link"),
    /** Longer than the part is sold, or than its light goes. */
    TOO_LONG(new Code(704), "a link is longer than its parts reach"),
    /** More than fits a rack or the hall. */
    NO_ROOM(new Code(705), "the racks have too little room"),
    /** More cable than a tray may hold. */
    TRAY(new Code(706), "a tray holds more than its limit"),
    /** Nobody published which GPU is behind which port. */
    RAIL_MAP(new Code(707), "rails are dealt to ports in the order of their numbers");

    private final Code code;
    private final String summary;

    Complaint(Code code, String summary) {
        this.code = code;
        this.summary = summary;
    }

    Diagnostic error(@Nullable Place place, String... detail) {
        return Diagnostic.error(code, place, summary, detail);
    }

    Diagnostic warning(@Nullable Place place, String... detail) {
        return Diagnostic.warning(code, place, summary, detail);
    }
}
