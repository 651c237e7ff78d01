package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of lanes. */
final class ChannelTextTest {

    @Test
    void aCordThatIsPassedTwiceShowsBothFibres() {
        assertThat(Captured.run(
                                "channel",
                                "pmd 400GBASE-DR4 > cord MPO-12 B F/M APC OS2 > adapter A > loopback MPO-12 APC")
                        .out())
                .contains("12–1 AQ, 1–12 BL")
                .doesNotContain("12–12–1–1");
    }

    @Test
    void aReceiverWithoutANumberIsStillAReceiver() {
        assertThat(Captured.run("channel", "pmd 100GBASE-SR10 > cord MPO-24 B_full F/F OM4 24f > pmd 100GBASE-SR10")
                        .out())
                .contains("100GBASE-SR10 Rx @11");
    }

    @Test
    void lightThatComesBackElsewhereIsToldInItsLane() {
        assertThat(Captured.run(
                                "channel",
                                "pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter A > loopback MPO-12")
                        .out())
                .contains("comes back at another port F306")
                .doesNotContain("link is split");
    }

    @Test
    void whatIsNotJudgedIsSaidOfEveryChainThatIs() {
        String said = "  not said: the length of element 2 (cord), the kind of fibre of element 2 (cord)";

        assertThat(Captured.run("channel", "pmd 10GBASE-SR > cord LC A-B > pmd 10GBASE-SR")
                        .out())
                .endsWith(said + "\n");
        assertThat(Captured.run("channel", "pmd 10GBASE-SR > cord LC A-A > pmd 10GBASE-SR")
                        .out())
                .endsWith(said + "\n");
        assertThat(Captured.run("channel", "cordd LC A-B").out()).doesNotContain(said);
    }

    @Test
    void aChainThatIsTooLongIsNotEchoed() {
        String chain = "pmd 400GBASE-DR4 > " + "cord MPO-12 B ".repeat(6_000);

        assertThat(Captured.run("channel", chain).out().lines().findFirst().orElse(""))
                .startsWith("ERROR F103  pmd 400GBASE-DR4 > cord")
                .endsWith("… (84,018 characters)")
                .hasSizeLessThan(300);
    }
}
