package dev.ferrule.view;

import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Grades;
import dev.ferrule.catalog.Performance;
import dev.ferrule.shape.ItemType;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/**
 * How a chain says what an installation tells of its items.
 *
 * @param usual the grade that the plant gives what has none; null where it gives none
 */
record MadeWords(Installation made, Grades grades, @Nullable String usual) {

    /** Words behind those of an item's type, with a blank before each. */
    String behind(int item, ItemType type) {
        Length length = made.length(item);
        String grade = grade(item, type);
        return figures(item)
                + (length == null ? "" : " " + length.toMetres() + "m")
                + (grade == null ? "" : " " + ChainWords.quoted(grade));
    }

    /** What is said in figures of its fibre and of its plugs. */
    String figures(int item) {
        Performance said = made.performance(item);
        return (said.attenuation() == null ? "" : " att=" + said.attenuation().toDb() + "dB/km")
                + (said.returnLoss() == null ? "" : " rl=" + said.returnLoss().toDb() + "dB");
    }

    /** The word of an item's grade; null where nobody says one. */
    @Nullable
    String grade(int item, ItemType type) {
        Performance said = made.performance(item);
        FibreKind fibre = type.faces().getFirst().fibre().value();
        boolean single = fibre != null && fibre.singleMode();
        String own = said.grade() == null && said.part() != null ? grades.partGrade(said.part(), single) : said.grade();
        return own == null ? usual : own;
    }
}
