package dev.ferrule.view;

import java.util.ArrayList;
import java.util.List;

/** The words of findings that are one diagnostic: each pair with what is so of it alone, then what is so of all. */
final class AlikeWords {

    private static final int MOST_PAIRS = 4;

    private final boolean pairs;
    private final List<List<String>> left = new ArrayList<>();
    private final List<List<String>> right = new ArrayList<>();

    /** @param pairs the first line of each finding names its pair */
    AlikeWords(boolean pairs) {
        this.pairs = pairs;
    }

    /** @param onRight it is of the right side of the element that deviates on both */
    void add(List<String> words, boolean onRight) {
        (onRight ? right : left).add(words);
    }

    List<String> detail() {
        List<List<String>> all = new ArrayList<>(left);
        all.addAll(right);
        List<String> common = new ArrayList<>(all.getFirst());
        all.forEach(common::retainAll);
        if (!pairs) {
            return common;
        }
        List<String> detail = new ArrayList<>();
        for (List<String> words : shown(all)) {
            List<String> own = new ArrayList<>(words.subList(1, words.size()));
            own.removeAll(common);
            detail.add(words.getFirst() + (own.isEmpty() ? "" : ": " + String.join("; ", own)));
        }
        if (all.size() > MOST_PAIRS) {
            detail.add("and " + (all.size() - MOST_PAIRS) + " more alike");
        }
        common.removeAll(all.stream().map(List::getFirst).toList());
        detail.addAll(common);
        return detail;
    }

    /** Of many the first ones, of both sides where there are two. */
    private List<List<String>> shown(List<List<String>> all) {
        if (all.size() <= MOST_PAIRS) {
            return all;
        }
        int ofRight = Math.min(right.size(), Math.max(MOST_PAIRS / 2, MOST_PAIRS - left.size()));
        List<List<String>> shown = new ArrayList<>(left.subList(0, MOST_PAIRS - ofRight));
        shown.addAll(right.subList(0, ofRight));
        return shown;
    }
}
