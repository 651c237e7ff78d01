package dev.ferrule.app;

import dev.ferrule.view.BudgetSheet;
import dev.ferrule.view.DiagnosticView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A budget as text: verdict, then way by way the sum, the margins and the answers, then what is wrong. */
final class BudgetSheetText {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> WORST_FIRST = List.of("ERROR", "FAIL", "undetermined", "OK_WARN", "OK");

    private final Terminal terminal;

    BudgetSheetText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(BudgetSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(sheet));
        lines.add(terminal.faint("profile " + terminal.escape(sheet.profile())
                + (sheet.reserveDb() == null
                        ? ""
                        : ", reserve " + sheet.reserveDb().toPlainString() + " dB")));
        for (List<BudgetSheet.Way> alike : AlikeWays.of(sheet)) {
            lines.add("");
            lines.addAll(new BudgetWayText(terminal).lines(alike.getFirst(), alike.size()));
            lines.addAll(new BudgetAnswersText(terminal).lines(alike.getFirst(), sheet.reserveDb()));
        }
        if (!sheet.missing().isEmpty()) {
            lines.add("");
            lines.add("not said: " + terminal.escape(String.join(", ", sheet.missing())));
        }
        if (!sheet.channelCodes().isEmpty()) {
            lines.add("");
            lines.add("\"ferrule channel\" also finds " + String.join(", ", sheet.channelCodes())
                    + ", which is not judged here");
        }
        for (DiagnosticView finding : sheet.diagnostics()) {
            lines.add("");
            lines.addAll(new DiagnosticText(terminal).lines(finding, sheet.chain()));
        }
        return lines;
    }

    private String verdict(BudgetSheet sheet) {
        String codes = sheet.codes().isEmpty() ? "" : " " + String.join(" ", sheet.codes());
        String word = switch (sheet.verdict()) {
            case "OK" -> terminal.green(sheet.verdict());
            case "OK_WARN", "undetermined" -> terminal.yellow(sheet.verdict() + codes);
            default -> terminal.red(sheet.verdict() + codes);
        };
        String chain = SPACES.matcher(sheet.chain().strip()).replaceAll(" ");
        return word + "  " + terminal.escape(sheet.verdict().equals("ERROR") ? chain : chain.replace(">", "─"));
    }

    /** The way that stands for the channel in one line: what fails, then what has the smaller margin. */
    static BudgetSheet.Way nearest(BudgetSheet sheet) {
        BudgetSheet.Way nearest = sheet.ways().getFirst();
        for (BudgetSheet.Way way : sheet.ways()) {
            int rank = WORST_FIRST.indexOf(way.verdict()) - WORST_FIRST.indexOf(nearest.verdict());
            boolean nearer = rank == 0 ? less(way.marginDb(), nearest.marginDb()) : rank < 0;
            nearest = nearer ? way : nearest;
        }
        return nearest;
    }

    private static boolean less(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && (other == null || one.compareTo(other) < 0);
    }
}
