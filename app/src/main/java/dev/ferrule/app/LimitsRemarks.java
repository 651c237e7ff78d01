package dev.ferrule.app;

import dev.ferrule.view.LimitsView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What has to be known of limits before one is set in a tester, below their table. */
final class LimitsRemarks {

    private final Terminal terminal;

    LimitsRemarks(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(LimitsView.Test test) {
        List<String> lines = new ArrayList<>();
        String unheld = unheld(test);
        if (!unheld.isEmpty()) {
            lines.add(terminal.faint("  " + terminal.escape(unheld)));
        }
        test.limits().stream()
                .flatMap(limit -> limit.doubts().stream().map(doubt -> limit.standard() + ": " + doubt))
                .distinct()
                .forEach(doubt -> lines.add("  " + terminal.yellow("? ") + terminal.escape(doubt)));
        return lines;
    }

    private static String jumpers(LimitsView.Test test) {
        return test.limits().stream()
                .filter(limit -> limit.endPairs() < 2)
                .map(limit -> String.valueOf(limit.jumpers()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** With more than one jumper, pairs of the reference give way to pairs with random plugs, which no limit holds. */
    private static String unheld(LimitsView.Test test) {
        Map<String, BigDecimal> most = new LinkedHashMap<>();
        for (LimitsView.Limit limit : test.limits()) {
            BigDecimal one = limit.endDifferenceDb();
            if (one != null && one.signum() > 0) {
                most.merge(limit.standard(), one.divide(BigDecimal.valueOf(2L - limit.endPairs())), BigDecimal::max);
            }
        }
        List<String> words = new ArrayList<>();
        most.forEach((standard, one) -> words.add(BudgetText.db(one) + " dB (" + standard + ")"));
        return words.isEmpty()
                ? ""
                : jumpers(test) + " jumpers: an end that is not in the limit adds up to " + String.join(", ", words)
                        + " to the measurement";
    }
}
