package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Single faults in right plants: each that changes where light arrives, how plugs mate or who talks to whom is found,
 * with the right code, and the thing that was changed is its cause or among the candidates.
 */
final class MutationTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();

    /**
     * A fault.
     *
     * @param names of what was changed; one of them must be named by the finding
     * @param codes any of which is right
     */
    private record Mutant(String kind, PlantText plant, List<String> names, Set<String> codes) {}

    /** Between the items of the way that a finding shows: on it stand all of them, so that it proves nothing. */
    private static final String WAY = " ─ ";

    private final PlantCheck check = new PlantCheck(CATALOGUE);

    private CheckView check(PlantText plant) {
        return check.check(plant.source(), "test");
    }

    @Test
    void rightPlantsGiveNoDiagnostic() {
        for (PlantText plant : List.of(Plants.hall(4, 3), Plants.rails(5), Plants.cassettes(3), Plants.breakouts(3))) {
            CheckView view = check(plant);
            assertThat(view.diagnostics()).isEmpty();
            assertThat(view.verdict()).isEqualTo("OK");
            assertThat(view.counts().linksFailed()).isZero();
        }
    }

    @Test
    void aPlantWithoutItsDevicesGivesAFewDiagnostics() {
        PlantText plant = Plants.hall(4, 3);
        plant.rows("devices").clear();

        assertThat(check(plant).diagnostics())
                .extracting(DiagnosticView::code)
                .hasSizeBetween(2, 6)
                .containsOnly("F101", "F103");
    }

    @Test
    void everySingleFaultIsFoundAtItsCause() {
        List<Mutant> mutants = new ArrayList<>();
        hall(mutants, Plants.hall(9, 5));
        rails(mutants, Plants.rails(40));
        cassettes(mutants, Plants.cassettes(10));
        breakouts(mutants, Plants.breakouts(12));
        Map<String, Integer> found = new TreeMap<>();
        List<String> silent = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Mutant mutant : mutants) {
            CheckView view = check(mutant.plant);
            boolean failsUnsaid = view.counts().errors() == 0 && view.verdict().equals("FAIL");
            if (failsUnsaid || view.diagnostics().isEmpty()) {
                silent.add(mutant.kind + " " + mutant.names);
            } else if (view.diagnostics().stream().noneMatch(finding -> right(finding, mutant))) {
                wrong.add(mutant.kind + " " + mutant.names + " gave " + summary(view));
            } else {
                found.merge(mutant.kind, 1, Integer::sum);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(silent).isEmpty();
        assertThat(mutants).hasSizeGreaterThanOrEqualTo(1000);
        assertThat(found.keySet())
                .containsExactlyInAnyOrder(
                        "adapter",
                        "cassette",
                        "fibre",
                        "key",
                        "legs exchanged",
                        "mode",
                        "MDIs exchanged",
                        "pins",
                        "polish",
                        "port exchanged",
                        "port used twice",
                        "rail exchanged",
                        "type");
    }

    private static boolean right(DiagnosticView finding, Mutant mutant) {
        String candidates =
                finding.detail().lines().filter(line -> !line.contains(WAY)).collect(Collectors.joining("\n"));
        return mutant.codes.contains(finding.code())
                && (isAt(finding, mutant) || mutant.names.stream().anyMatch(name -> names(candidates, name)));
    }

    /** The finding's place is a row of the cable that was changed; line 1 is the header. */
    private static boolean isAt(DiagnosticView finding, Mutant mutant) {
        if (finding.span() == null || !finding.span().file().equals("cables.csv")) {
            return false;
        }
        int row = finding.span().line() - 2;
        return mutant.names.contains(mutant.plant.rows("cables").get(row).get("id"));
    }

    private static boolean names(String detail, String name) {
        return (" " + detail + " ").matches("(?s).*[^A-Za-z0-9]" + name + "[^A-Za-z0-9].*");
    }

    private static String summary(CheckView view) {
        return String.join(
                "; ",
                view.diagnostics().stream()
                        .map(d -> d.code() + " " + d.detail().replace("\n", " / "))
                        .toList());
    }

    private static void hall(List<Mutant> mutants, PlantText plant) {
        each(mutants, "type", plant, Set.of("F301"), part -> part.replace(" B ", " A "));
        each(mutants, "type", plant, Set.of("F301", "F303"), part -> part.replace(" B ", " C "));
        each(mutants, "key", plant, Set.of("F108"), part -> part + " key=U/D");
        pins(mutants, plant);
        each(mutants, "polish", plant, Set.of("F205"), part -> part.replace("APC", "UPC"));
        each(mutants, "fibre", plant, Set.of("F401"), part -> part.replace("OS2", "OM4"));
        adapters(mutants, plant);
        exchange(mutants, "port exchanged", plant, "C", "b_port", Set.of("F610"));
        exchange(mutants, "port exchanged", plant, "D", "a_port", Set.of("F610"));
        exchange(mutants, "legs exchanged", plant, "T", "b_port", Set.of("F610"));
        twice(mutants, plant);
    }

    private static void rails(List<Mutant> mutants, PlantText plant) {
        each(mutants, "type", plant, Set.of("F301"), part -> part.replace(" B ", " A "));
        pins(mutants, plant);
        each(mutants, "polish", plant, Set.of("F205"), part -> part.replace("APC", "PC"));
        each(mutants, "fibre", plant, Set.of("F401"), part -> part.replace("OM4", "OS2"));
        int nodes = plant.rows("cables").size() / 2;
        for (int node = 0; node < nodes; node++) {
            exchangeRows(
                    mutants,
                    "MDIs exchanged",
                    plant,
                    node * 2,
                    node * 2 + 1,
                    List.of("a_port"),
                    Set.of("F610", "F611"));
            exchangeRows(
                    mutants,
                    "rail exchanged",
                    plant,
                    node * 2,
                    node * 2 + 1,
                    List.of("b_device", "b_port"),
                    Set.of("F611"));
        }
    }

    private static void cassettes(List<Mutant> mutants, PlantText plant) {
        each(
                mutants,
                "type",
                plant,
                Set.of("F301", "F302", "F304", "F610"),
                part -> part.replace("A-B", "A-A").replace(" B ", " A "));
        each(mutants, "fibre", plant, Set.of("F402"), part -> part.replace("OM4", "OM3"));
        for (int row = 0; row < plant.rows("panels").size(); row++) {
            PlantText mutant = plant.copy();
            Map<String, String> panel = mutant.rows("panels").get(row);
            panel.put("module", "SEQ OM4");
            mutants.add(new Mutant(
                    "cassette", mutant, List.of(panel.get("panel")), Set.of("F301", "F302", "F306", "F304")));
        }
        for (int row = 0; row < plant.rows("panels").size(); row++) {
            PlantText mutant = plant.copy();
            Map<String, String> panel = mutant.rows("panels").get(row);
            panel.put("pins", "F");
            mutants.add(new Mutant("pins", mutant, List.of(panel.get("panel")), Set.of("F202")));
        }
        exchange(mutants, "port exchanged", plant, "L1", "b_port", Set.of("F610"));
    }

    private static void breakouts(List<Mutant> mutants, PlantText plant) {
        exchange(mutants, "legs exchanged", plant, "H", "b_port", Set.of("F610"), 4);
        each(mutants, "pins", plant, Set.of("F201"), part -> part.replace(" F ", " M "));
        each(mutants, "polish", plant, Set.of("F205"), part -> part.replace("APC", "flat"));
        for (int row = 0; row < plant.rows("optics").size(); row += 5) {
            PlantText mutant = plant.copy();
            Map<String, String> optic = mutant.rows("optics").get(row);
            optic.put("mode", "1x400");
            mutants.add(new Mutant("mode", mutant, List.of(optic.get("device")), Set.of("F306", "F603")));
        }
    }

    private static void pins(List<Mutant> mutants, PlantText plant) {
        Set<String> codes = Set.of("F201", "F202");
        each(mutants, "pins", plant, codes, part -> part.replace("F/F", "F/M").replace("M/M", "M/F"));
        each(mutants, "pins", plant, codes, part -> part.replace("F/F", "M/F").replace("M/M", "F/M"));
    }

    /** Every cable, with all rows of its id. */
    private static void each(
            List<Mutant> mutants, String kind, PlantText plant, Set<String> codes, UnaryOperator<String> change) {
        Map<String, List<Integer>> byId = new LinkedHashMap<>();
        for (int row = 0; row < plant.rows("cables").size(); row++) {
            byId.computeIfAbsent(plant.rows("cables").get(row).get("id"), id -> new ArrayList<>())
                    .add(row);
        }
        byId.forEach((id, rows) -> {
            PlantText mutant = plant.copy();
            boolean changed = false;
            for (int row : rows) {
                Map<String, String> cells = mutant.rows("cables").get(row);
                String part = change.apply(cells.get("part"));
                changed |= !part.equals(cells.put("part", part));
            }
            if (changed) {
                mutants.add(new Mutant(kind, mutant, List.of(id), codes));
            }
        });
    }

    private static void adapters(List<Mutant> mutants, PlantText plant) {
        for (int row = 0; row < plant.rows("panels").size(); row++) {
            PlantText mutant = plant.copy();
            Map<String, String> panel = mutant.rows("panels").get(row);
            panel.put("module", panel.get("module").replace(" A x", " B x"));
            mutants.add(new Mutant("adapter", mutant, List.of(panel.get("panel")), Set.of("F206", "F301")));
        }
    }

    /** Each row of a kind of cable with the next one. */
    private static void exchange(
            List<Mutant> mutants, String kind, PlantText plant, String prefix, String column, Set<String> codes) {
        exchange(mutants, kind, plant, prefix, column, codes, Integer.MAX_VALUE);
    }

    /** The same within groups of rows. */
    private static void exchange(
            List<Mutant> mutants,
            String kind,
            PlantText plant,
            String prefix,
            String column,
            Set<String> codes,
            int group) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < plant.rows("cables").size(); row++) {
            if (plant.rows("cables").get(row).get("id").startsWith(prefix)) {
                rows.add(row);
            }
        }
        for (int i = 0; i + 1 < rows.size(); i++) {
            if ((i + 1) % group == 0) {
                continue;
            }
            exchangeRows(mutants, kind, plant, rows.get(i), rows.get(i + 1), List.of(column), codes);
        }
    }

    private static void exchangeRows(
            List<Mutant> mutants,
            String kind,
            PlantText plant,
            int one,
            int other,
            List<String> columns,
            Set<String> codes) {
        PlantText mutant = plant.copy();
        Map<String, String> a = mutant.rows("cables").get(one);
        Map<String, String> b = mutant.rows("cables").get(other);
        for (String column : columns) {
            String cell = a.get(column);
            a.put(column, b.get(column));
            b.put(column, cell);
        }
        mutants.add(new Mutant(kind, mutant, List.of(a.get("id"), b.get("id")), codes));
    }

    private static void twice(List<Mutant> mutants, PlantText plant) {
        for (int row = 0; row + 3 < plant.rows("cables").size(); row += 3) {
            PlantText mutant = plant.copy();
            Map<String, String> cord = mutant.rows("cables").get(row);
            cord.put("b_port", mutant.rows("cables").get(row + 3).get("b_port"));
            String next = mutant.rows("cables").get(row + 3).get("id");
            mutants.add(new Mutant("port used twice", mutant, List.of(cord.get("id"), next), Set.of("F601")));
        }
    }
}
