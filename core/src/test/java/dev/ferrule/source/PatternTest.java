package dev.ferrule.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PatternTest {

    private static Pattern pattern(String text) {
        Report report = new Report();
        Pattern pattern = Pattern.parse(text, Span.ofFile("x"), report);
        assertThat(report.isEmpty()).as(text).isEqualTo(pattern != null);
        return pattern;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leaf*             | leaf leaf1 leaf-a1        | lea xleaf",
                "swp?              | swp1 swpx swp\ud83d\ude00 | swp swp12",
                "Ethernet[1-32]/1  | Ethernet1/1 Ethernet32/1 Ethernet01/1 | Ethernet33/1 Ethernet0/1 Ethernet/1",
                "x[1,3,5-8]        | x1 x3 x5 x8               | x2 x4 x9 x13 x",
                "x[01-12]          | x01 x09 x12               | x1 x9 x13 x012",
                "x[ 1 - 3 , 7 ]    | x1 x7                     | x4",
                "x[1-999999999]    | x1 x123456789 x0000000001 | x0 x1000000000",
                "x[5-5]            | x5                        | x55",
                "r[1-4][1-8]       | r11 r48                   | r51 r19 r1",
                "x[1-3]2           | x12 x32                   | x42 x2",
                "x[1-3]*           | x1 x2b x3.4               | x12 x12a",
                "x[1-3]?           | x1a                       | x12",
                "core[lab]         | core[lab]                 | corel core",
                "core[lab]*        | core[lab] core[lab]1      | corel",
                "p[1]              | p1 p01 p[1]               | p",
                "*[1-2]*           | a1 1 1a                   | 3 a b 13",
                "*                 | x é 1                     |"
            })
    void patternsMeanTheseNames(String pattern, String names, String others) {
        for (String name : names.split(" ")) {
            assertThat(pattern(pattern).matches(name)).as(name).isTrue();
        }
        for (String name : others == null ? new String[0] : others.split(" ")) {
            assertThat(pattern(pattern).matches(name)).as(name).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | nothing is written",
                "x[] | between brackets stand numbers",
                "x[1-] | between brackets stand numbers",
                "x[-1] | between brackets stand numbers",
                "x[1,,2] | between brackets stand numbers",
                "x[1-2-3] | between brackets stand numbers",
                "x[5-1] | the range 5-1 runs backwards",
                "x[01-100] | ends of different length",
                "x[1 | opened and not closed",
                "x[[1]] | opened and not closed",
                "x1] | closed that was not opened",
                "x[1-999999999999999999] | more than 17 digits"
            })
    void malformedPatternsAreReportedWithTheirReason(String text, String why) {
        Report report = new Report();

        assertThat(Pattern.parse(text, Span.ofFile("x"), report)).isNull();
        assertThat(report.findings()).singleElement().asString().contains(why);
    }

    @Test
    void aPatternOfManyStarsIsHeldAgainstALongNameInBoundedTime() {
        Pattern stars = pattern("*a".repeat(127) + "*b");

        assertThat(stars.matches("a".repeat(20_000))).isFalse();
        assertThat(pattern("x").matches("\u0001")).isFalse();
        assertThat(pattern("\u0001").matches("anything")).isFalse();
        assertThat(Pattern.parse("x".repeat(257), Span.ofFile("x"), new Report()))
                .isNull();
    }

    @Test
    void anyPatternMeansTheNamesThatASlowMatcherMeans() {
        String[] pieces = {"*", "?", "[1-3]", "[2,11-13]", "[01-12]", "[0-9]", "[9-140]", "a", "1", "12", "[b]", "é"};
        String[] parts = {"a", "b", "1", "2", "12", "0", "01", "13", "9", "[b]", "é", "/"};
        int matches = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            String text = random(random, pieces);
            String name = random(random, parts);
            boolean expected = text.equals(name) || slow(text, name);
            matches += expected ? 1 : 0;
            assertThat(pattern(text).matches(name))
                    .as("seed %d: %s means %s", seed, text, name)
                    .isEqualTo(expected);
        }
        assertThat(matches).isBetween(500, 15_000);
    }

    private static String random(Random random, String[] parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    /** Tries every way: a number is each of those that its brackets write out. */
    private static boolean slow(String pattern, String name) {
        if (pattern.isEmpty()) {
            return name.isEmpty();
        }
        String rest = pattern.substring(1);
        return switch (pattern.charAt(0)) {
            case '*' -> IntStream.rangeClosed(0, name.length()).anyMatch(i -> slow(rest, name.substring(i)));
            case '?' -> !name.isEmpty() && slow(rest, name.substring(1));
            case '[' -> brackets(pattern, name);
            default -> !name.isEmpty() && name.charAt(0) == pattern.charAt(0) && slow(rest, name.substring(1));
        };
    }

    private static boolean brackets(String pattern, String name) {
        int end = pattern.indexOf(']');
        String inside = pattern.substring(1, end);
        String behind = pattern.substring(end + 1);
        if (inside.equals("b")) {
            return name.startsWith("[b]") && slow(behind, name.substring(3));
        }
        return IntStream.rangeClosed(1, name.length())
                .anyMatch(i -> isOneOf(inside, name.substring(0, i))
                        && !(behind.matches("[*?].*") && name.substring(i).matches("[0-9].*"))
                        && slow(behind, name.substring(i)));
    }

    private static boolean isOneOf(String ranges, String number) {
        if (!number.matches("[0-9]+")) {
            return false;
        }
        for (String range : ranges.split(",")) {
            String[] ends = range.split("-");
            for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                boolean padded = ends[0].matches("0[0-9]+");
                String written = padded ? "%0" + ends[0].length() + "d" : "%d";
                String stripped = padded ? number : number.replaceFirst("^0+(?=[0-9])", "");
                if (written.formatted(i).equals(stripped)) {
                    return true;
                }
            }
        }
        return false;
    }
}
