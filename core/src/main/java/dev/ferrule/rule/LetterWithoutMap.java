package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 104. */
@AutoService(Rule.class)
public final class LetterWithoutMap implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            104,
            "letter-without-map",
            Severity.ERROR,
            "the letter of a two-row cable does not say its map",
            """
            On connectors with one row the letters A, B and C are defined by TIA-568. On two rows (MPO-24, MPO-32) makers use
            the same letters for different maps: one crosses the rows, another keeps them. Each gives another polarity, so a
            letter alone decides nothing.

            The way out: say the map that the data sheet shows. `ferrule catalog list types` has the maps: A_label keeps every
            position (1 > 1 … 24 > 24), B_full turns the whole face (1 > 24).
            """,
            "pmd 100GBASE-SR10 > cord MPO-24 B F/F PC OM4 > pmd 100GBASE-SR10",
            "pmd 100GBASE-SR10 > cord MPO-24 B_full F/F PC OM4 > pmd 100GBASE-SR10");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
