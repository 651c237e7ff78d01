package dev.ferrule.io.foreign;

import java.util.Locale;
import java.util.regex.Pattern;

/** A device's name as somebody wrote it, with its domain or without. */
record HostName(String said) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.-]*[:.-][0-9a-fA-F:.-]*");

    /** The name where letters are of one case. */
    String lower() {
        return said.toLowerCase(Locale.ROOT);
    }

    boolean hasDomain() {
        return said.indexOf('.') > 0 && !ADDRESS.matcher(said).matches();
    }

    /** What all names of a device begin with; addresses have nothing in common. */
    String host() {
        return hasDomain() ? lower().substring(0, said.indexOf('.')) : lower();
    }
}
