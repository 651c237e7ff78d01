package dev.ferrule.rule;

/** A rule of mating, polarity or fibre: it sees a shape and nothing else. */
public interface ShapeRule extends Rule {

    void check(ShapeView view, Findings findings);
}
