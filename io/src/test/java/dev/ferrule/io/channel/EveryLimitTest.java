package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.judged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Limit;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Slope;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.unit.Length;
import dev.ferrule.view.BudgetView;
import dev.ferrule.view.ChannelView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** For every PMD and fibre of the catalogue: a channel of two low-loss pairs at the reach, one metre more, better fibre. */
final class EveryLimitTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final LossFacts FACTS = LossFacts.of(CATALOGUE);

    private record Row(Pmd pmd, String fibre, Length reach) {

        /** What is below the limit's own fibre is not longer than what any limit on it allows. */
        String chain(long millimetres, String kind) {
            MdiLayout layout = pmd.layouts().getFirst();
            String connector = layout.connector().name();
            boolean array = layout.connector().array();
            String plugs = layout.mdis() == 2 ? "2x" + connector : connector;
            boolean angled = layout.slope() != null && layout.slope().value() != Slope.FLAT;
            String words = array ? plugs + " " + type(connector) + " " : connector + " A-B ";
            String polish = array ? angled ? " APC" : " PC" : "";
            String cord = "cord " + words + (array ? "F/F" : "") + polish + " " + kind + " low-loss 1m";
            String adapter = array ? " > adapter A > " : " > adapter LC > ";
            return "pmd " + pmd.name() + (layout.mdis() == 2 ? " 2x" + connector : " " + connector) + " > " + cord
                    + adapter
                    + "trunk " + words + (array ? "M/M" : "") + polish + " " + kind + " low-loss "
                    + new Length(millimetres - 2000).toMetres() + "m" + adapter + cord + " > pmd " + pmd.name()
                    + (layout.mdis() == 2 ? " 2x" + connector : " " + connector);
        }

        private static String type(String connector) {
            return connector.equals("MPO-24") || connector.equals("MPO-32") ? "B_geom" : "B";
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String name : CATALOGUE.names("pmds")) {
            Pmd pmd = Objects.requireNonNull(CATALOGUE.pmd(name));
            FACTS.limits(pmd).stream()
                    .map(Limit::fibre)
                    .distinct()
                    .forEach(fibre -> rows.add(new Row(pmd, fibre, reach(pmd, fibre))));
        }
        return rows;
    }

    /** The longest of the limits that the fibre meets: OM4 meets that of OM3 too. */
    private static Length reach(Pmd pmd, String fibre) {
        FibreKind kind = Objects.requireNonNull(CATALOGUE.fibre(fibre));
        return FACTS.limits(pmd).stream()
                .filter(limit -> limit.fibre().equals(fibre) || kind.meets().contains(limit.fibre()))
                .map(Limit::reach)
                .max(Length::compareTo)
                .orElseThrow();
    }

    @Test
    void thereAreManyRows() {
        assertThat(rows()).hasSizeGreaterThan(80);
    }

    @TestFactory
    Stream<DynamicTest> atTheReachItPassesOrIsExplained() {
        return rows().stream()
                .map(row -> test(row, () -> {
                    ChannelView view = judged(row.chain(row.reach.millimetres(), row.fibre));
                    BudgetView budget = Objects.requireNonNull(view.budget());

                    // Two-row interfaces have lane orders that need another cable; that is no matter of loss and reach.
                    List<String> codes = view.codes().stream()
                            .filter(code -> code.startsWith("F5"))
                            .toList();
                    assertThat(codes).doesNotContain("F502", "F508", "F509");
                    assertThat(budget.lengthM()).isEqualByComparingTo(row.reach.toMetres());
                    boolean explained = codes.isEmpty()
                            || codes.equals(List.of("F505"))
                            || (codes.contains("F501")
                                    && view.diagnostics().stream()
                                            .anyMatch(finding ->
                                                    finding.detail().toString().contains("too much")));
                    assertThat(explained).as(codes + " " + view.diagnostics()).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> oneMetreMoreIsTooLong() {
        return rows().stream()
                .map(row -> test(
                        row,
                        () -> assertThat(judged(row.chain(row.reach.millimetres() + 1000, row.fibre))
                                        .codes())
                                .contains("F502")));
    }

    /** Each category that meets this one does at least as well. */
    @TestFactory
    Stream<DynamicTest> betterFibreNeverFaresWorse() {
        return rows().stream()
                .flatMap(row -> CATALOGUE.names("fibres").stream()
                        .filter(better -> Objects.requireNonNull(CATALOGUE.fibre(better))
                                .meets()
                                .contains(row.fibre))
                        .map(better -> DynamicTest.dynamicTest(row.pmd.name() + " " + row.fibre + " " + better, () -> {
                            long length = row.reach.millimetres();
                            List<String> codes =
                                    judged(row.chain(length, row.fibre)).codes();
                            List<String> with =
                                    judged(row.chain(length, better)).codes();
                            assertThat(codes)
                                    .containsAll(with.stream()
                                            .filter(code -> !code.equals("F505"))
                                            .toList());
                        })));
    }

    private static DynamicTest test(Row row, org.junit.jupiter.api.function.Executable body) {
        return DynamicTest.dynamicTest(row.pmd.name() + " " + row.fibre, body);
    }
}
