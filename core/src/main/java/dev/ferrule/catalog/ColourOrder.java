package dev.ferrule.catalog;

import java.util.List;

/** The order of fibre colours in a cable; beyond its end the colours repeat with one tracer more. */
public record ColourOrder(String name, List<Colour> order, Provenance provenance) {

    /** {@code BL}; {@code BL-D} for fibre 13, {@code BL-D2} for fibre 25. */
    public String code(int fibre) {
        int round = (fibre - 1) / order.size();
        String code = order.get((fibre - 1) % order.size()).code();
        return round == 0 ? code : round == 1 ? code + "-D" : code + "-D" + round;
    }
}
