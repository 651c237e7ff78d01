package dev.ferrule.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How a port is cut: {@code 2x400} is two links of 400 Gb/s.
 *
 * @param gbps Gb/s of one link
 */
public record PortSplit(int links, int gbps) {

    /** Null when it is none. */
    public static @Nullable PortSplit parse(String text) {
        int x = text.indexOf('x');
        if (x <= 0 || x > 2 || text.length() - x > 5) {
            return null;
        }
        try {
            int links = Integer.parseInt(text.substring(0, x));
            int gbps = Integer.parseInt(text.substring(x + 1));
            return links < 1 || gbps < 1 ? null : new PortSplit(links, gbps);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** As the modes of transceivers are called. */
    @Override
    public String toString() {
        return links + "x" + gbps;
    }
}
