package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.ColourOrder;
import dev.ferrule.catalog.Lane;
import dev.ferrule.chain.Chain;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the lanes and pairs of a {@link ChannelView}. */
final class ChannelViews {

    private final Chain chain;
    private final Judgement judgement;
    private final ShapeView view;
    private final @Nullable ColourOrder colours;

    ChannelViews(Catalogue catalogue, Chain chain, Judgement judgement) {
        this.chain = chain;
        this.judgement = judgement;
        view = judgement.view();
        colours = catalogue.colours("TIA-598");
    }

    List<ChannelView.Lane> lanes() {
        List<ChannelView.Lane> lanes = new ArrayList<>();
        for (LaneResult lane : view.lanes()) {
            int code = lane.outcome().code();
            lanes.add(new ChannelView.Lane(
                    end(
                            lane.path().port(),
                            lane.path().lane().number(),
                            lane.path().end(0)),
                    steps(lane),
                    to(lane),
                    lane.outcome().word(),
                    code == 0 ? null : "F" + code));
        }
        return lanes;
    }

    private ChannelView.@Nullable End to(LaneResult lane) {
        if (lane.toPort() < 0) {
            return null;
        }
        int number = lane.to() == null ? 0 : lane.to().number();
        return end(lane.toPort(), number, lane.path().last());
    }

    private ChannelView.End end(int port, int lane, int end) {
        PortType type = view.shape().ports().get(port).type();
        return new ChannelView.End(
                view.shape().ports().get(port).side().word(),
                chain.ports().get(port).name(),
                type == null ? "open" : type.pmd().name(),
                lane == 0 || type == null ? null : lane + lanesBefore(type),
                view.shape().face(view.ends().faceOf(end)).number(),
                view.ends().plugPosition(end));
    }

    /** Lanes of a PMD on the MDIs before the one that is alone. */
    private static int lanesBefore(PortType type) {
        int mdi = type.mdis().getFirst().number();
        return type.pmd().layouts().stream()
                .filter(layout -> layout.connector().equals(type.layout().connector()) && layout.mdis() >= mdi)
                .flatMap(layout -> layout.lanes().stream())
                .filter(lane -> lane.mdi() < mdi)
                .mapToInt(Lane::number)
                .max()
                .orElse(0);
    }

    private List<ChannelView.Step> steps(LaneResult lane) {
        List<ChannelView.Step> steps = new ArrayList<>();
        for (int i = 1; i < lane.path().length(); i++) {
            int end = lane.path().end(i);
            int face = view.ends().faceOf(end);
            if (!view.shape().isPort(face)) {
                steps.add(step(end, face));
            }
        }
        return steps;
    }

    private ChannelView.Step step(int end, int face) {
        int index = view.shape().itemOf(face);
        Shape.Item item = view.shape().items().get(index);
        Chain.Part part = chain.items().get(index);
        Face at = view.shape().face(face);
        boolean right = (at.side() == Side.RIGHT) != item.flipped();
        int position = view.ends().positionOf(end);
        int fibre = item.type().fibre(item.type().offset(face - item.firstFace()) + position - 1);
        return new ChannelView.Step(
                part.element(),
                part.name(),
                right ? "right" : "left",
                faceNumber(item, at) + at.connector().positionName(view.ends().plugPosition(end)),
                colours == null || fibre == 0 ? "" : colours.code(fibre));
    }

    /** {@code 3.} where the side has several faces. */
    private static String faceNumber(Shape.Item item, Face face) {
        long faces = item.type().faces().stream()
                .filter(other -> other.side() == face.side())
                .count();
        return faces > 1 ? face.number() + "." : "";
    }

    List<ChannelView.Pair> pairs(ChainNames names) {
        List<ChannelView.Pair> pairs = new ArrayList<>();
        Map<Integer, Set<String>> codes = codesByPair();
        for (int p = 0; p < view.shape().pairs().size(); p++) {
            Shape.Pair pair = view.shape().pairs().get(p);
            Face a = view.a(pair);
            Face b = view.b(pair);
            pairs.add(new ChannelView.Pair(
                    names.face(pair.a()),
                    pair.b() < 0 ? null : names.face(pair.b()),
                    keying(pair.joint()),
                    both(word(a.pins()), b == null ? null : word(b.pins())),
                    both(word(a.slope()), b == null ? null : word(b.slope())),
                    both(word(a.fibre()), b == null ? null : word(b.fibre())),
                    List.copyOf(codes.getOrDefault(p, Set.of()))));
        }
        return pairs;
    }

    private static List<String> both(String one, @Nullable String other) {
        return other == null ? List.of(one) : List.of(one, other);
    }

    private static String keying(Joint joint) {
        return switch (joint.kind()) {
            case MDI, ALIGNED -> "aligned";
            case OPPOSED -> "opposed";
            case SPLICE -> "splice";
            case MISSING -> "missing";
        };
    }

    private static String word(Said<?> said) {
        return switch (said.value()) {
            case null -> "unsaid";
            case dev.ferrule.catalog.Pins pins -> pins.word();
            case dev.ferrule.catalog.Slope slope -> slope.word();
            case dev.ferrule.catalog.FibreKind fibre -> fibre.name();
            default -> said.value().toString();
        };
    }

    /** By pair, so that many pairs and many findings are not compared each with each. */
    private Map<Integer, Set<String>> codesByPair() {
        Map<Integer, Set<String>> codes = new HashMap<>();
        for (Finding finding : judgement.findings()) {
            for (int pair : finding.pairs()) {
                codes.computeIfAbsent(pair, p -> new TreeSet<>())
                        .add(finding.rule().code().toString());
            }
        }
        return codes;
    }
}
