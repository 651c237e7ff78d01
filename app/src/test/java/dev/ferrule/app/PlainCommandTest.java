package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

final class PlainCommandTest {

    private static final List<String> COMMANDS = List.of("check", "channel", "Check", "chec", "help", "explain");
    private static final List<String> WORDS = List.of(
            "--format",
            "--format",
            "--format=text",
            "--format=json",
            "--format=sarif",
            "github",
            "--format=",
            "--format=JSON",
            "--forma",
            "json",
            "text",
            "JSON",
            "examples/hall-400g",
            "a plant",
            "\"quoted\"",
            "${sys:user.home}",
            "a=b",
            "check",
            "pmd 400GBASE-DR4 > pmd 400GBASE-DR4",
            "",
            " ",
            "@words",
            "@",
            "-",
            "--",
            "-h",
            "--help",
            "--list",
            "--list=failed",
            "--brief",
            "--batch",
            "--profile",
            "--profile=ISO",
            "ISO",
            "--assume-grades",
            "--reserve=1dB",
            "é");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsAcceptedMeansWhatTheParserUnderstands(long seed) throws IllegalAccessException {
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 400; i++) {
            String[] words = words(random);
            Subcommand plain = PlainCommand.of(words);
            if (plain != null) {
                accepted++;
                assertThat(state(plain)).as("seed %d: %s", seed, List.of(words)).isEqualTo(state(parsed(words)));
            }
        }
        assertThat(accepted).isGreaterThan(20);
    }

    @Test
    void whatIsTypedMostOftenNeedsNoParser() {
        assertThat(PlainCommand.of("check", "p")).isInstanceOf(CheckCommand.class);
        assertThat(PlainCommand.of("check", "p", "--format", "json")).isInstanceOf(CheckCommand.class);
        assertThat(PlainCommand.of("channel", "--format=json", "a > b")).isInstanceOf(ChannelCommand.class);
    }

    @Test
    void helpAndMistakesGoToTheParser() {
        assertThat(PlainCommand.of("check")).isNull();
        assertThat(PlainCommand.of("check", "--help")).isNull();
        assertThat(PlainCommand.of("check", "p", "--format", "xml")).isNull();
        assertThat(PlainCommand.of("check", "p", "q")).isNull();
        assertThat(PlainCommand.of("check", "p", "--format=json", "--format=text"))
                .isNull();
        assertThat(PlainCommand.of("catalog", "list")).isNull();
    }

    /** Mostly a command and few words, so that some are plain. */
    private static String[] words(Random random) {
        String[] words = new String[1 + random.nextInt(5)];
        words[0] = COMMANDS.get(random.nextInt(10) == 0 ? random.nextInt(COMMANDS.size()) : random.nextInt(2));
        for (int i = 1; i < words.length; i++) {
            words[i] = WORDS.get(random.nextInt(WORDS.size()));
        }
        return words;
    }

    private static Object parsed(String... words) {
        ParseResult result = CommandLine.describe(words).parseArgs(words);
        return result.subcommand().commandSpec().userObject();
    }

    /** The class and every field but the parser's own. */
    private static Map<String, @Nullable Object> state(Object command) throws IllegalAccessException {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("class", command.getClass());
        for (Field field : command.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !field.isAnnotationPresent(picocli.CommandLine.Spec.class)) {
                field.setAccessible(true);
                Object value = field.get(command);
                boolean shared = field.isAnnotationPresent(picocli.CommandLine.Mixin.class);
                state.put(field.getName(), shared && value != null ? state(value) : value);
            }
        }
        return state;
    }
}
