package dev.ferrule.rule;

import dev.ferrule.diag.Report;

/** A rule of plants: it sees the whole plant, with the judgement of every channel. */
public interface PlantRule extends Rule {

    void check(PlantView plant, Report report);
}
