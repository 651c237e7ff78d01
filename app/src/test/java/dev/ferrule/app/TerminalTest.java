package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal gets to see. */
final class TerminalTest {

    private static final String CHAIN = "pmd 400GBASE-DR4 > cord MPO-12 A F/F APC OS2 é > pmd 400GBASE-DR4";

    @Test
    void colourIsForTerminalsOnly() {
        assertThat(Terminal.of(Map.of("LANG", "en_GB.UTF-8"), true).colour()).isTrue();
        assertThat(Terminal.of(Map.of("LANG", "en_GB.UTF-8"), false).colour()).isFalse();
        assertThat(Captured.run("channel", CHAIN).out()).doesNotContain("\u001b");
    }

    @Test
    void noColourIsKeptAndAnEmptyOneSaysNothing() {
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true).colour()).isFalse();
        assertThat(Terminal.of(Map.of("NO_COLOR", "0"), true).colour()).isFalse();
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), true).colour()).isTrue();
        assertThat(Terminal.of(Map.of("TERM", "dumb"), true).colour()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, C, false",
        "LANG, POSIX, false",
        "LANG, de_DE.ISO-8859-1, false",
        "LANG, en_GB.UTF-8, true",
        "LANG, C.utf8, true",
        "LC_CTYPE, C, false",
        "LC_ALL, C, false"
    })
    void framesAreAsciiWhereTheTerminalIsNotUtf8(String variable, String value, boolean unicode) {
        assertThat(Terminal.of(Map.of(variable, value), true).unicode()).isEqualTo(unicode);
        assertThat(Terminal.of(Map.of(variable, value), false).unicode())
                .as("a file is UTF-8 always")
                .isTrue();
    }

    @Test
    void theStrongerVariableDecides() {
        assertThat(Terminal.of(Map.of("LC_ALL", "C", "LANG", "en_GB.UTF-8"), true)
                        .unicode())
                .isFalse();
        assertThat(Terminal.of(Map.of("LC_ALL", "en_GB.UTF-8", "LANG", "C"), true)
                        .unicode())
                .isTrue();
        assertThat(Terminal.of(Map.of("LC_ALL", "", "LANG", "C"), true).unicode())
                .isFalse();
    }

    @Test
    void nothingButAsciiComesOutWithoutUnicode() {
        String plain = printed(false, false);

        assertThat(plain.chars()).allMatch(c -> c == '\n' || (c >= 32 && c < 127));
        assertThat(plain).contains("F301", "\\u{e9}", "  ->    400GBASE-DR4 Tx1 @1");
        assertThat(printed(false, true)).contains("→").contains("é");
    }

    @Test
    void colourAddsNothingButItsSequences() {
        String coloured = printed(true, true);

        assertThat(coloured).contains("\u001b[1;31m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(printed(false, true));
    }

    private static String printed(boolean colour, boolean unicode) {
        ChannelCheck check = new ChannelCheck(ShippedCatalogue.load());
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, colour, unicode);
        for (String chain : new String[] {CHAIN, CHAIN.replace(" é", "")}) {
            ChannelView view = check.check("1", chain, Origin.COMMAND_LINE);
            new ChannelText(terminal).lines(view).forEach(terminal::print);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anAsciiTableKeepsItsColumns() {
        ChannelView view =
                new ChannelCheck(ShippedCatalogue.load()).check("1", CHAIN.replace(" é", ""), Origin.COMMAND_LINE);
        var printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Terminal ascii = new Terminal(out, out, false, false);
        new ChannelText(ascii).lines(view).forEach(ascii::print);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("400GBASE-DR4 Tx")))
                .hasSize(8)
                .allSatisfy(line -> assertThat(line.indexOf("400GBASE-DR4")).isEqualTo(column(printed)));
    }

    private static int column(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("transmits"))
                .findFirst()
                .orElseThrow()
                .indexOf("transmits");
    }

    @Test
    void aChainOfTwoLinesIsEchoedInOneAndPointedAtInItsOwn() {
        Captured judged = Captured.run("channel", "cord LC A-B\n  > adapter LC");
        Captured unread = Captured.run("channel", "cord LC A-B\n  > adapter Z");

        assertThat(judged.out().lines().findFirst()).hasValue("OK  cord LC A-B ─ adapter LC");
        assertThat(unread.out()).contains("--> chain:2:13\n        > adapter Z\n" + " ".repeat(18) + "^\n");
    }
}
