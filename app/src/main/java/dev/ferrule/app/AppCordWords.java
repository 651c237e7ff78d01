package dev.ferrule.app;

import dev.ferrule.view.AppsView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Equipment cords as they are ordered: interface, type, pins and polish, each cord from the PMD to the link, so that one that
 * is turned round at the other end is seen to be the same. What all cords of a link have in common is said once.
 */
final class AppCordWords {

    private AppCordWords() {}

    /** {@code cord MPO-12 B F/F APC/flat}, or both where they differ. */
    static String both(AppsView.Application one, AppsView.Link link) {
        String a = kind(one.aCord(), link);
        String b = turned(kind(one.bCord(), link));
        return a.equals(b) ? a : a + ", " + b;
    }

    /** {@code OM4 2 m low-loss}. */
    static String bought(AppsView.Link link, BigDecimal metres) {
        return (link.fibre() == null ? "" : link.fibre() + " ") + metres.toPlainString() + " m " + link.cordGrade();
    }

    /** Without fibre, length, grade and number. */
    private static String kind(String cord, AppsView.Link link) {
        if (cord.isEmpty()) {
            return "no cord";
        }
        String single = cord.replaceFirst(" x[0-9]+$", "");
        int grade = single.endsWith(" " + link.cordGrade())
                ? single.length() - link.cordGrade().length() - 1
                : -1;
        if (grade < 0) {
            return single;
        }
        String kind = single.substring(0, single.lastIndexOf(' ', grade - 1));
        String fibre = " " + link.fibre();
        return kind.endsWith(fibre) ? kind.substring(0, kind.length() - fibre.length()) : kind;
    }

    /** The same from its other end: {@code F/M} is {@code M/F}. */
    private static String turned(String cord) {
        List<String> words = new ArrayList<>();
        for (String word : cord.split(" ", -1)) {
            int slash = word.indexOf('/');
            boolean ends = slash > 0 && words.size() > 2 && words.getFirst().equals("cord");
            words.add(ends ? word.substring(slash + 1) + "/" + word.substring(0, slash) : word);
        }
        return String.join(" ", words);
    }
}
