package dev.ferrule.plan;

import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.PlanningFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that are taken where an intent says none; each is remembered with its reason. */
final class Defaults {

    private final PlanningFacts facts;
    private final List<Intent.Default> taken = new ArrayList<>();

    Defaults(PlanningFacts facts) {
        this.facts = facts;
    }

    PlanningFacts facts() {
        return facts;
    }

    List<Intent.Default> taken() {
        return List.copyOf(taken);
    }

    /** What is said, else the catalogue's value. */
    String text(Clause clause, String key, String entry) {
        String said = clause.text(key);
        return said == null ? fact(clause.path(key), entry, key) : said;
    }

    String fact(String path, String entry, String key) {
        Fact<String> value = facts.value(entry, key);
        if (value == null) {
            return "";
        }
        return take(path, value.value(), value.provenance().source());
    }

    String take(String path, String value, String from) {
        taken.add(new Intent.Default(path, value, from));
        return value;
    }

    int take(String path, int value, String from) {
        taken.add(new Intent.Default(path, Integer.toString(value), from));
        return value;
    }

    /** A number that is said, else another. */
    int number(Clause clause, String key, int least, int otherwise) {
        @Nullable Integer said = clause.integer(key, least);
        return said == null ? otherwise : said;
    }
}
