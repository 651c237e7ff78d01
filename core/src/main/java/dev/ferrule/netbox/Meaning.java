package dev.ferrule.netbox;

/** What {@code positions} of a rear port counts; authors of device types differ. */
public enum Meaning {
    /** One position a fibre: the file says the map. */
    FIBRES("fibres"),
    /** One position a duplex pair: which fibre of a pair goes where is not said. */
    PAIRS("duplex pairs"),
    /** One position for the port as a whole: the order inside is not said. */
    WHOLE("the whole port"),
    /** Something else, or the numbers do not tell. */
    UNKNOWN("unknown");

    private final String words;

    Meaning(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
