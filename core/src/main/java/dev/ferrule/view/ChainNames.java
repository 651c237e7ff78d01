package dev.ferrule.view;

import dev.ferrule.catalog.Pins;
import dev.ferrule.chain.Chain;
import dev.ferrule.diag.Place;
import dev.ferrule.rule.Names;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.List;

/** Ports and items named by the elements of their chain. */
record ChainNames(Chain chain) implements Names {

    @Override
    public Shape shape() {
        return chain.shape();
    }

    @Override
    public String port(int port) {
        return named(chain.ports().get(port));
    }

    @Override
    public String item(int item) {
        return named(chain.items().get(item));
    }

    /** The number of the element that a face belongs to. */
    int element(int face) {
        return part(face).element();
    }

    private Chain.Part part(int face) {
        return shape().isPort(face)
                ? chain.ports().get(shape().portOf(face))
                : chain.items().get(shape().itemOf(face));
    }

    private static String named(Chain.Part part) {
        return "element " + part.element() + " (" + part.name() + ")";
    }

    @Override
    public Place adapterPlace(int pair) {
        Chain.Part joint = chain.joints().get(pair);
        return joint == null ? pairPlace(pair) : chain.placeOf(joint);
    }

    @Override
    public Place portPlace(int port) {
        return chain.placeOf(chain.ports().get(port));
    }

    @Override
    public Place itemPlace(int item) {
        return chain.placeOf(chain.items().get(item));
    }

    /** Of a harness that was turned: F/M is of the catalogue's sides, and side a is on the right. */
    @Override
    public List<String> pins(int face) {
        if (shape().isPort(face)) {
            return List.of();
        }
        Shape.Item item = shape().items().get(shape().itemOf(face));
        String a = pins(item.type(), Side.LEFT);
        String b = pins(item.type(), Side.RIGHT);
        boolean turned = item.type().kind() == ItemType.Kind.HARNESS && item.flipped();
        return !turned || a.isEmpty() || b.isEmpty() || a.equals(b)
                ? List.of()
                : List.of(item(shape().itemOf(face)) + " is turned: of its pins " + a + "/" + b + " the " + a
                        + " is of its side a, here on the right, and the " + b + " of its side b, on the left");
    }

    private static String pins(ItemType type, Side side) {
        return type.faces().stream()
                .filter(face -> face.side() == side && face.pins().known())
                .map(face -> face.pins().value() == Pins.PINNED ? "M" : "F")
                .findFirst()
                .orElse("");
    }
}
