package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a chain does not say of polish and fibre is inferred along it: one kind a cable, never a special part. */
final class UnsaidTest {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());

    private static ChannelView of(String chain) {
        return CHECK.check("1", chain, Origin.COMMAND_LINE);
    }

    private static DiagnosticView only(String chain, String code) {
        List<DiagnosticView> found = of(chain).diagnostics().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> taken(String chain, String word) {
        return of(chain).assumptions().stream()
                .filter(it -> it.word().equals(word) && it.confidence() == null)
                .map(it -> it.element() + " " + it.value())
                .toList();
    }

    @Test
    void aCableThatNoFibreFitsIsNamedWhereItStands() {
        DiagnosticView mode = only("pmd 400GBASE-SR4 > cord MPO-12 B > pmd 400GBASE-DR4", "F401");

        assertThat(mode.severity()).isEqualTo("error");
        assertThat(mode.span().column()).isEqualTo(20);
        assertThat(mode.detail()).contains("the fibre of element 2 (cord) is not said, and none fits both sides");
    }

    @Test
    void kindsFromBothEndsMeetBetweenTwoCablesThatSayNone() {
        DiagnosticView mode = only(
                "cord MPO-12 A F/F OM4 > adapter A > cord MPO-12 A M/M > adapter A > cord MPO-12 A F/F > adapter A"
                        + " > cord MPO-12 A M/M OS2",
                "F401");

        assertThat(mode.detail())
                .contains("right plug of element 3 (cord) and left plug of element 5 (cord)")
                .contains(
                        "the fibre of element 3 (cord) and of element 5 (cord) is not said, and none fits both sides");
    }

    @Test
    void oneKindGoesThroughAllThatSayNone() {
        String chain = "cord MPO-12 A F/F APC OS2 > adapter A > cord MPO-12 A M/M > adapter A > cord MPO-12 A F/F"
                + " > adapter A > cord MPO-12 A M/M";

        assertThat(of(chain).verdict()).isEqualTo("OK");
        assertThat(taken(chain, "fibre")).containsExactly("3 OS2", "5 OS2", "7 OS2");
        assertThat(taken(chain, "polish")).containsExactly("3 APC", "5 APC", "7 APC");
    }

    @Test
    void aDoubtedNeighbourDecidesOnlyWhereNoCertainOneLeads() {
        String sr8 = "pmd 400GBASE-SR8 > cord MPO-16 B F/F OM4 > ";

        assertThat(taken(sr8 + "pmd 400GBASE-SR8", "polish")).containsExactly("2 APC");
        ChannelView flat = of(sr8 + "adapter A > cord MPO-16 A M/F UPC OM4 > pmd 800GBASE-SR8");
        assertThat(flat.diagnostics()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("F205");
            assertThat(finding.severity()).isEqualTo("warning");
            assertThat(finding.detail()).startsWith("element 1 ");
        });
    }

    @Test
    void aCableThatHasTwoPolishesSaysBoth() {
        String trunk = "cord MPO-12 B F/F APC > adapter A > trunk MPO-12 A M/M > adapter A > cord MPO-12 B F/F flat";

        assertThat(of(trunk).codes()).containsExactly("F205");
        assertThat(of(trunk.replace("M/M", "M/M APC/UPC")).verdict()).isEqualTo("OK");
    }

    @Test
    void nothingIsTakenAsUpAngled() {
        String chain = "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > adapter B > trunk MPO-12 B M/M OS2 > adapter B"
                + " > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4";

        assertThat(of(chain).codes()).containsExactly("F206");
        assertThat(taken(chain, "polish")).containsExactly("4 APC");
    }

    @Test
    void whatMendsAChainMendsItWithThePolishThatWasTaken() {
        DiagnosticView three = only(
                "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC > adapter A > trunk MPO-12 A M/M > adapter A"
                        + " > cord MPO-12 B F/F APC > pmd 400GBASE-DR4",
                "F301");
        DiagnosticView two =
                only("pmd 400GBASE-DR4 > cord MPO-12 B F/F > adapter A > cord MPO-12 B M/F > pmd 400GBASE-DR4", "F301");

        assertThat(three.detail()).contains("type B at element 4").doesNotContain("adapter");
        assertThat(two.detail()).contains("type A at element 2").doesNotContain("adapter");
    }

    @Test
    void whereFlatIsTakenAnAlignedAdapterIsStillAMend() {
        DiagnosticView flat =
                only("pmd 100GBASE-SR4 > cord MPO-12 B F/F > adapter A > cord MPO-12 B M/F > pmd 100GBASE-SR4", "F301");

        assertThat(flat.detail()).contains("adapter B at element 3");
    }

    @Test
    void anUpAngledPlugInAModuleIsNotMendedByAnAdapter() {
        DiagnosticView slopes = only("pmd 400GBASE-DR4 > cord MPO-12 B F/F APC-up OS2 > pmd 400GBASE-DR4", "F206");

        assertThat(slopes.detail()).contains("APC").doesNotContain("adapter");
    }

    @Test
    void aCertainDifferenceOfPmdsStandsBesideAWeakOne() {
        DiagnosticView pmds = only("pmd 400GBASE-SR4 > cord MPO-12 B > pmd 400GBASE-DR4", "F307");

        assertThat(pmds.severity()).isEqualTo("error");
        assertThat(pmds.detail()).contains("multimode against single-mode");
    }
}
