package dev.ferrule.io.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Rearranges what an input is made of: its files, the rows, columns and cells of a table, the entries of lists and mappings,
 * the blocks of a text by their indentation.
 */
final class Structure {

    private static final Pattern FILES = Pattern.compile("(?m)^(?==== )");
    private static final Pattern LINES = Pattern.compile("(?<=\n)");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    private final Random random;
    private final Supplier<byte[]> word;

    /** @param word of any seed, or what readers stumble over */
    Structure(Random random, Supplier<byte[]> word) {
        this.random = random;
        this.word = word;
    }

    byte[] changed(byte[] input) {
        List<String> files = split(FILES, new String(input, StandardCharsets.ISO_8859_1));
        if (files.size() > 1 && random.nextInt(12) == 0) {
            Rearrangement.of(files.size(), random).in(files);
        } else {
            int any = random.nextInt(files.size());
            files.set(any, file(files.get(any)));
        }
        return String.join("", files).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String file(String file) {
        int body = file.startsWith("=== ") ? file.indexOf('\n') + 1 : 0;
        String name = file.substring(0, body);
        String text = file.substring(body);
        if (name.endsWith(".csv\n") && random.nextInt(4) != 0) {
            return name + table(text);
        }
        String brackets = random.nextBoolean() ? new Brackets(random, this::word).changed(text) : null;
        return name + (brackets == null ? blocks(text) : brackets);
    }

    private String word() {
        return new String(word.get(), StandardCharsets.ISO_8859_1);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> split(Pattern at, String text) {
        return new ArrayList<>(List.of(at.split(text, -1)));
    }

    /** Changes columns, or rows, or one cell; quotes are not looked at. */
    private String table(String text) {
        Pattern separator = text.indexOf(';') >= 0 ? SEMICOLON : COMMA;
        List<List<String>> rows = new ArrayList<>();
        split(LINES, text).forEach(line -> rows.add(split(separator, line.replace("\n", ""))));
        List<String> row = any(rows);
        switch (random.nextInt(4)) {
            case 0 -> {
                Rearrangement columns = Rearrangement.of(rows.getFirst().size(), random);
                rows.forEach(columns::in);
            }
            case 1 -> Rearrangement.of(rows.size(), random).in(rows);
            case 2 -> row.set(random.nextInt(row.size()), word());
            default -> row.set(random.nextInt(row.size()), any(any(rows)));
        }
        return String.join(
                "\n",
                rows.stream()
                        .map(cells -> String.join(separator.pattern(), cells))
                        .toList());
    }

    /** Lines of one indentation that follow each other, each with the deeper ones below it. */
    private String blocks(String text) {
        List<String> lines = split(LINES, text);
        int at = random.nextInt(lines.size());
        int depth = indentation(lines.get(at));
        int from = at;
        while (from > 0 && indentation(lines.get(from - 1)) >= depth) {
            from--;
        }
        int to = at + 1;
        while (to < lines.size() && indentation(lines.get(to)) >= depth) {
            to++;
        }
        List<String> blocks = new ArrayList<>();
        for (String line : lines.subList(from, to)) {
            if (blocks.isEmpty() || indentation(line) == depth) {
                blocks.add(line);
            } else {
                blocks.set(blocks.size() - 1, blocks.getLast() + line);
            }
        }
        Rearrangement.of(blocks.size(), random).in(blocks);
        List<String> all = new ArrayList<>(lines.subList(0, from));
        all.addAll(blocks);
        all.addAll(lines.subList(to, lines.size()));
        return String.join("", all);
    }

    private static int indentation(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
