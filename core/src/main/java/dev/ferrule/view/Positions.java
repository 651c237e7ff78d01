package dev.ferrule.view;

import dev.ferrule.catalog.Connector;
import java.util.ArrayList;
import java.util.List;

/** Positions of one connector in words. */
final class Positions {

    private Positions() {}

    /** {@code 1-12}, {@code 12-1}, {@code 1-4, 9-12}, {@code A, B}: rows of three and more that follow each other. */
    static String words(Connector connector, List<Integer> positions) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < positions.size(); ) {
            int end = at;
            int step = at + 1 < positions.size() ? positions.get(at + 1) - positions.get(at) : 0;
            while (Math.abs(step) == 1
                    && end + 1 < positions.size()
                    && positions.get(end + 1) - positions.get(end) == step) {
                end++;
            }
            if (end - at < 2) {
                end = at;
            }
            String first = connector.positionName(positions.get(at));
            words.add(end == at ? first : first + "-" + connector.positionName(positions.get(end)));
            at = end + 1;
        }
        return String.join(", ", words);
    }
}
