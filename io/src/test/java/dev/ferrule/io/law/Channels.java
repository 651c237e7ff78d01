package dev.ferrule.io.law;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random channels, and the judge of all of them. */
final class Channels {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());
    private static final List<String> TYPES = List.of("A", "B", "C");

    /** Words that may stand for each other and leave a chain readable. */
    private static final List<List<String>> KINDS = List.of(
            List.of("A", "B"),
            List.of("C", "A"),
            List.of("PC", "APC", "APC-up", "UPC", "flat"),
            List.of("OM3", "OM4", "OM5", "OS2"),
            List.of("MPO-12", "MPO-16", "MMC-16"),
            List.of("F/F", "F/M", "M/F", "M/M"));

    /** PMDs whose transmitters are one half of a row and whose receivers are the other. */
    static final List<String> HALVES = List.of(
            "pmd 40GBASE-SR4 MPO-12 PC OM4",
            "pmd 100GBASE-SR4 MPO-12 PC OM4",
            "pmd 400GBASE-SR4 MPO-12 PC OM4",
            "pmd 400GBASE-DR4 MPO-12 PC OS2",
            "pmd 400GBASE-SR8 MPO-16 PC OM4",
            "pmd 800GBASE-SR8 MPO-16 PC OM4",
            "pmd 800GBASE-DR8 MPO-16 PC OS2");

    private Channels() {}

    static ChannelView check(Object chain) {
        return CHECK.check("1", chain.toString(), Origin.COMMAND_LINE);
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Between two equal PMDs of {@link #HALVES}: flat, pins right, one to seven cables of type A, B or C. */
    static ChainText right(Random random) {
        ChainText.Element pmd = ChainText.Element.of(one(HALVES, random));
        String connector = pmd.words().getFirst();
        String fibre = pmd.words().getLast();
        int cables = 1 + random.nextInt(7);
        List<ChainText.Element> elements = new ArrayList<>(List.of(pmd));
        boolean pinned = false;
        for (int i = 1; i <= cables; i++) {
            boolean far = i < cables && random.nextBoolean();
            elements.add(cable(random, connector, pins(pinned) + "/" + pins(far), "PC " + fibre));
            pinned = !far;
            if (i < cables) {
                elements.add(ChainText.Element.of("adapter " + one(List.of("A", "B"), random)));
            }
        }
        elements.add(pmd);
        return ChainText.of(elements);
    }

    private static ChainText.Element cable(Random random, String connector, String pins, String rest) {
        String head = one(List.of("cord", "trunk"), random);
        return ChainText.Element.of(String.join(" ", head, connector, one(TYPES, random), pins, rest));
    }

    private static String pins(boolean pinned) {
        return pinned ? "M" : "F";
    }

    /** A channel, flat or angled throughout, in which up to four words, adapters or cables are wrong. */
    static ChainText wrong(Random random) {
        List<ChainText.Element> elements = new ArrayList<>();
        String right = right(random).toString();
        String text = random.nextBoolean() ? right : right.replace(" PC ", " APC ");
        ChainText.parse(text).columns().forEach(elements::addAll);
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = 1 + random.nextInt(elements.size() - 2);
            int how = elements.get(at).head().contains("adapter") ? random.nextInt(6) : 6;
            switch (how) {
                case 0 -> elements.remove(at);
                case 1 -> elements.add(at, elements.get(at));
                case 2 -> elements.set(at, ChainText.Element.of("splice"));
                default -> elements.set(at, changed(elements.get(at), random));
            }
        }
        return ChainText.of(elements);
    }

    private static ChainText.Element changed(ChainText.Element element, Random random) {
        List<String> words = new ArrayList<>(element.words());
        if (!words.isEmpty()) {
            int at = random.nextInt(words.size());
            words.set(at, another(words.get(at), random));
        }
        return new ChainText.Element(element.head(), words);
    }

    private static String another(String word, Random random) {
        for (List<String> kind : KINDS) {
            if (kind.contains(word)) {
                return one(kind, random);
            }
        }
        return word;
    }
}
