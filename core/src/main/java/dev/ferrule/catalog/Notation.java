package dev.ferrule.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * The compact notations of catalogue files: {@code 1-4,9-12}, {@code 1-12 > 12-1}, {@code tx 1-4 at 2.1-4}. See
 * docs/stages/catalogue.md.
 */
final class Notation {

    private static final int LARGEST = 4096;

    private Notation() {}

    /** A notation that cannot be read; the message says why, without the place. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    /** {@code 1-4,9-12}, {@code 12-9}. */
    static List<Integer> numbers(String text) throws Malformed {
        List<Integer> numbers = new ArrayList<>();
        for (String range : text.split(",", -1)) {
            for (At at : range(range.strip())) {
                numbers.add(at.position());
            }
        }
        return numbers;
    }

    /** {@code 1.A, 2.1-4}. */
    static List<At> places(String text) throws Malformed {
        List<At> places = new ArrayList<>();
        for (String range : text.split(",", -1)) {
            places.addAll(range(range.strip()));
        }
        return places;
    }

    /** {@code 1-12 > 12-1, 5 > 2.A}. */
    static List<Link> links(String text) throws Malformed {
        List<Link> links = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int arrow = part.indexOf('>');
            if (arrow < 0) {
                throw new Malformed("\"" + part.strip() + "\" has no >; a map is written \"1-12 > 12-1\"");
            }
            List<At> left = range(part.substring(0, arrow).strip());
            List<At> right = range(part.substring(arrow + 1).strip());
            if (left.size() != right.size()) {
                throw new Malformed("\"" + part.strip() + "\" has " + left.size() + " positions on the left and "
                        + right.size() + " on the right");
            }
            for (int i = 0; i < left.size(); i++) {
                links.add(new Link(left.get(i), right.get(i)));
            }
        }
        return links;
    }

    /** {@code tx 1-4 at 2.1-4 nm 850}, {@code rx any at 2-11}. */
    static List<Lane> lanes(String text) throws Malformed {
        String[] words = text.strip().split("\\s+", -1);
        boolean plain = words.length == 4;
        if ((!plain && words.length != 6) || !words[2].equals("at") || (!plain && !words[4].equals("nm"))) {
            throw new Malformed("\"" + text + "\" is not of the form \"tx 1-4 at 1-4\" or \"tx 1-4 at 1-4 nm 850\"");
        }
        boolean transmit = words[0].equals("tx");
        if (!transmit && !words[0].equals("rx")) {
            throw new Malformed("\"" + words[0] + "\" is neither tx nor rx");
        }
        List<At> places = range(words[3]);
        boolean any = words[1].equals("any");
        List<Integer> numbers = any ? List.of() : numbers(words[1]);
        if (!any && numbers.size() != places.size()) {
            throw new Malformed(
                    "\"" + text + "\" names " + numbers.size() + " lanes at " + places.size() + " positions");
        }
        int wavelength = plain ? 0 : number(words[5]);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            At at = places.get(i);
            lanes.add(new Lane(transmit, any ? 0 : numbers.get(i), at.face(), at.position(), wavelength));
        }
        return lanes;
    }

    /** {@code 5}, {@code 2.1-4}, {@code 3.A}, {@code 12-9}. */
    private static List<At> range(String text) throws Malformed {
        int dot = text.indexOf('.');
        int face = dot < 0 ? 1 : number(text.substring(0, dot));
        String positions = text.substring(dot + 1);
        int dash = positions.indexOf('-');
        int first = position(dash < 0 ? positions : positions.substring(0, dash));
        int last = dash < 0 ? first : position(positions.substring(dash + 1));
        List<At> places = new ArrayList<>();
        int step = first <= last ? 1 : -1;
        for (int position = first; position != last + step; position += step) {
            places.add(new At(face, position));
        }
        return places;
    }

    private static int position(String text) throws Malformed {
        return switch (text) {
            case "A" -> 1;
            case "B" -> 2;
            default -> number(text);
        };
    }

    private static int number(String text) throws Malformed {
        boolean digits = !text.isEmpty() && text.length() <= 4;
        for (int at = 0; digits && at < text.length(); at++) {
            digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        int value = digits ? Integer.parseInt(text) : 0;
        if (value < 1 || value > LARGEST) {
            throw new Malformed("\"" + text + "\" is not a number from 1 to " + LARGEST);
        }
        return value;
    }
}
