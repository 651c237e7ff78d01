package dev.ferrule.catalog;

/** How an adapter turns the keys of its two plugs to each other. */
public enum Keying {
    /** Key up to key down: a type A adapter. */
    OPPOSED,
    /** Key up to key up: a type B adapter, and every MDI. */
    ALIGNED;

    public String word() {
        return this == OPPOSED ? "opposed" : "aligned";
    }
}
