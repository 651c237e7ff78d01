package dev.ferrule.view;

/** A question to the catalogue that has no answer; the message says why. */
public final class CatalogRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    CatalogRefusal(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    /** The way on: names that are near, or what to type. */
    public String hint() {
        return hint;
    }
}
