package dev.ferrule.view;

import dev.ferrule.chain.Chain;
import dev.ferrule.diag.Place;
import dev.ferrule.rule.Names;
import dev.ferrule.shape.Shape;

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
}
