package dev.ferrule.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes a plant to measure with: {@code bench/generate}. */
public final class PlantGenerator {

    private static final String USAGE = """
            bench/generate N FOLDER [--kind direct|cassettes|breakouts|twin-ports] [--seed S] [--shuffle] [--links]
                                    [--long-names] [--extra-columns]
            Writes a plant of N links into FOLDER, and into expected.txt the ports of those that are wrong.""";

    private PlantGenerator() {}

    public static void main(String[] arguments) throws IOException {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        if (words.size() < 2) {
            wrong("N and FOLDER are needed");
            return;
        }
        String count = words.remove();
        Path folder = Path.of(words.remove());
        GeneratedPlant plant;
        try {
            plant = plant(words, Integer.parseInt(count));
        } catch (IllegalArgumentException e) {
            wrong(String.valueOf(e.getMessage()));
            return;
        }
        plant.write(folder);
    }

    private static void wrong(String why) {
        System.err.println("bench/generate: " + why + "\n" + USAGE);
        System.exit(2);
    }

    private static GeneratedPlant plant(Deque<String> words, int links) {
        if (links < 1) {
            throw new IllegalArgumentException("a plant has a link at least");
        }
        String kind = "direct";
        long seed = 0;
        GeneratedPlant.Form form = new GeneratedPlant.Form();
        while (!words.isEmpty()) {
            String word = words.remove();
            switch (word) {
                case "--kind" -> kind = next(words, word);
                case "--seed" -> seed = Long.parseLong(next(words, word));
                case "--shuffle" -> form.shuffled = true;
                case "--links" -> form.links = true;
                case "--long-names" -> form.longNames = true;
                case "--extra-columns" -> form.extraColumns = true;
                default -> throw new IllegalArgumentException("nobody knows " + word);
            }
        }
        return switch (kind) {
            case "direct" -> new DirectPlant(links, seed, form);
            case "cassettes" -> new CassettePlant(links, seed, form);
            case "breakouts" -> new BreakoutPlant(links, seed, form);
            case "twin-ports" -> new TwinPortPlant(links, seed, form);
            default -> throw new IllegalArgumentException("nobody knows the kind " + kind);
        };
    }

    private static String next(Deque<String> words, String option) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException(option + " wants a word behind it");
        }
        return words.remove();
    }
}
