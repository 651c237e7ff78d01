package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Keying;
import dev.ferrule.chain.Chain;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.OtherInsides;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which single element of a chain mends it when light arrives where it should not: another type, another number of
 * fibres, another map, another adapter, of all its instances at once. Each is tried; what leaves lanes that do not
 * arrive, or brings about an error of a pair, is no way out.
 */
final class ChainMends {

    private static final int TRANSMITTERS_MEET = 301;
    private static final int ANOTHER_PORT = 304;
    private static final int LINK_IS_SPLIT = 306;
    private static final int MOST_WORDS = 4;

    /** Larger shapes keep the general advice, so that trying does not take long. */
    private static final int MOST_FACES = 512;

    /** @param rank smaller is named first */
    private record Mend(int rank, String words, Place place) {}

    private final JudgedShapes judge;
    private final Chain chain;
    private final Shape shape;
    private final OtherInsides insides;

    /** Errors of pairs, which a change elsewhere leaves as they are. */
    private final Set<JudgedShapes.Wrong> wrong;

    private final List<Mend> mends = new ArrayList<>();

    private ChainMends(Catalogue catalogue, JudgedShapes judge, Chain chain, Judgement judgement) {
        this.judge = judge;
        this.chain = chain;
        shape = chain.shape();
        insides = new OtherInsides(catalogue);
        wrong = judgement.findings().stream()
                .map(JudgedShapes.Wrong::of)
                .filter(each -> !each.lanes())
                .collect(Collectors.toSet());
    }

    /** The diagnostics, those of lanes at the first element that mends them and with the elements as their way out. */
    static List<Diagnostic> into(
            List<Diagnostic> found, Catalogue catalogue, JudgedShapes judge, Chain chain, Judgement judgement) {
        boolean asked = found.stream().anyMatch(ChainMends::mendable);
        if (!asked || chain.shape().faces().size() > MOST_FACES) {
            return found;
        }
        ChainMends tried = new ChainMends(catalogue, judge, chain, judgement);
        tried.items();
        tried.adapters();
        tried.mends.sort(Comparator.comparingInt(Mend::rank));
        return tried.mends.isEmpty()
                ? found
                : found.stream().map(tried::advised).toList();
    }

    /** Of lanes that arrive where they should not; PMDs that cannot talk (307) are mended by no cable. */
    private static boolean mendable(Diagnostic finding) {
        int code = finding.code().number();
        return code >= TRANSMITTERS_MEET && code <= LINK_IS_SPLIT;
    }

    private Diagnostic advised(Diagnostic finding) {
        if (!mendable(finding)) {
            return finding;
        }
        List<String> detail =
                new ArrayList<>(finding.detail().subList(0, finding.detail().size() - 1));
        List<String> words = mends.stream().map(Mend::words).limit(MOST_WORDS).toList();
        detail.add((words.size() == 1 ? "this mends it: " : "each of these mends it: ") + String.join(" · ", words));
        if (finding.code().number() == ANOTHER_PORT) {
            detail.add("or label the ports by where they lead");
        }
        return new Diagnostic(
                finding.code(),
                finding.severity(),
                mends.getFirst().place(),
                finding.summary(),
                detail,
                finding.related(),
                finding.channels());
    }

    private void items() {
        Map<Integer, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < shape.items().size(); i++) {
            first.putIfAbsent(chain.items().get(i).element(), i);
        }
        first.values().forEach(this::item);
    }

    private void item(int index) {
        ItemType now = shape.items().get(index).type();
        List<ItemType> others = new ArrayList<>(insides.types(now));
        others.addAll(insides.maps(now));
        others.addAll(insides.fuller(now));
        int element = chain.items().get(index).element();
        for (ItemType other : others) {
            Shape changed = shape.with(
                    p -> shape.ports().get(p).type(),
                    i -> chain.items().get(i).element() == element
                                    && shape.items().get(i).type().equals(now)
                            ? other
                            : shape.items().get(i).type(),
                    p -> shape.pairs().get(p).joint());
            if (mended(changed)) {
                String name = "element " + element + " (" + now.kind().word() + ")";
                mends.add(new Mend(
                        rank(now, other),
                        word(now, other) + " at " + name,
                        chain.placeOf(chain.items().get(index))));
            }
        }
    }

    private static String word(ItemType now, ItemType other) {
        if (!now.kind().cable()) {
            return OtherInsides.words(now, other);
        }
        return now.name().equals(other.name()) ? OtherInsides.fibres(other) + "f" : "type " + other.name();
    }

    /** What makes two alike again comes first, a trunk last. */
    private int rank(ItemType now, ItemType other) {
        boolean like = !now.kind().cable()
                && shape.items().stream().anyMatch(item -> item.type().name().equals(other.name()));
        return switch (now.kind()) {
            case TRUNK -> 4;
            case CORD, HARNESS, MODULE -> like ? 1 : 2;
            case CASSETTE, TAP, LOOPBACK -> like ? 1 : 3;
        };
    }

    private void adapters() {
        IntStream.range(0, shape.pairs().size())
                .filter(p -> shape.pairs().get(p).joint().adapter() != null
                        && chain.joints().get(p) != null)
                .boxed()
                .sorted()
                .collect(
                        LinkedHashMap<Integer, Integer>::new,
                        (map, p) -> map.putIfAbsent(joint(p).element(), p),
                        Map::putAll)
                .values()
                .forEach(this::adapter);
    }

    private void adapter(int pair) {
        Joint now = shape.pairs().get(pair).joint();
        boolean opposed = now.keying() == Keying.OPPOSED;
        Joint turned = Joint.adapter(opposed ? Keying.ALIGNED : Keying.OPPOSED, now.adapter());
        Chain.Part part = joint(pair);
        Shape changed = shape.with(
                p -> shape.ports().get(p).type(),
                i -> shape.items().get(i).type(),
                p -> part.equals(chain.joints().get(p))
                                && shape.pairs().get(p).joint().equals(now)
                        ? turned
                        : shape.pairs().get(p).joint());
        boolean duplex = !Objects.requireNonNull(now.adapter()).array();
        // Nobody stocks duplex adapters that exchange A and B: one that does is the culprit, and never the cure.
        if ((opposed || !duplex) && mended(changed)) {
            String word = "adapter " + (opposed ? "B" : "A");
            mends.add(new Mend(
                    duplex ? 0 : 3, word + " at element " + part.element() + " (adapter)", chain.placeOf(part)));
        }
    }

    private Chain.Part joint(int pair) {
        return Objects.requireNonNull(chain.joints().get(pair));
    }

    private boolean mended(Shape changed) {
        return wrong.containsAll(judge.wrong(changed));
    }
}
