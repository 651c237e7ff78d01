package dev.ferrule.catalog;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of some grades stand for different figures in different sources (102), wherever they are said. */
public final class AmbiguousGrade {

    private AmbiguousGrade() {}

    /** What is to be said of a word; null where it means one grade, or none. */
    public static @Nullable Diagnostic of(Catalogue catalogue, String word, @Nullable Place place) {
        Grades grades = Grades.of(catalogue);
        List<String> candidates = grades.candidates(word);
        return candidates.isEmpty()
                ? null
                : Diagnostic.warning(
                        Code.AMBIGUOUS_NAME,
                        place,
                        "the name of a grade is ambiguous",
                        "sources use \"" + word + "\" for different figures: "
                                + String.join(
                                        ", ",
                                        candidates.stream().map(grades::inWords).toList()),
                        "the first of them is taken; give its name, or the figure of the data sheet, such as 0.35dB");
    }
}
