package dev.ferrule.fabric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the legs of one cable go, from row to row: {@code 1/1}, {@code 1/2}, {@code 1/12}, {@code 1/4} counts up by one
 * but for the third. Law: what is expected of a row is told by two others of the cable, and by all others alike.
 */
public final class LegSequence {

    private static final int MOST_DIGITS = 6;

    private final Cables cables;

    /** Rows that say their leg, by the number of their cable's id; null until somebody asks. */
    private @Nullable Map<Integer, List<Integer>> rows;

    public LegSequence(Cables cables) {
        this.cables = cables;
    }

    /**
     * Where the other legs let expect that an end of a row goes, as {@code DEVICE/PORT}; null where they do not say, or
     * where it goes there.
     *
     * @param side {@code a} or {@code b}
     */
    public @Nullable String broken(int row, String side) {
        String expected = expected(row, side);
        return expected == null || plain(expected).equals(plain(end(row, side))) ? null : expected;
    }

    private String end(int row, String side) {
        return cables.cell(row, side + "_device") + "/" + cables.cell(row, side + "_port");
    }

    private @Nullable String expected(int row, String side) {
        List<Integer> others = others(row);
        Map<String, String> expected = new HashMap<>();
        for (int i = 0; i + 1 < others.size(); i++) {
            String next = expected(row, others.get(i), others.get(i + 1), side);
            if (next == null) {
                return null;
            }
            expected.putIfAbsent(plain(next), next);
        }
        return expected.size() == 1 ? expected.values().iterator().next() : null;
    }

    /** The other rows of the cable, in the order of their legs. */
    private List<Integer> others(int row) {
        return rows().getOrDefault(cables.idNumber(row), List.of()).stream()
                .filter(cable -> cable != row && cables.legNumber(row) > 0)
                .sorted(Comparator.comparingInt(cables::legNumber))
                .toList();
    }

    private Map<Integer, List<Integer>> rows() {
        if (rows == null) {
            rows = new HashMap<>();
            for (int cable = 0; cable < cables.count(); cable++) {
                if (cables.legNumber(cable) > 0) {
                    rows.computeIfAbsent(cables.idNumber(cable), id -> new ArrayList<>())
                            .add(cable);
                }
            }
        }
        return rows;
    }

    /** What goes on as two rows begin, which differ in one number; null where they do not, or in more. */
    private @Nullable String expected(int row, int one, int other, String side) {
        List<String> from = NamePieces.of(end(one, side));
        List<String> to = NamePieces.of(end(other, side));
        int legs = cables.legNumber(other) - cables.legNumber(one);
        int differs = -1;
        for (int i = 0; i < from.size() && from.size() == to.size(); i++) {
            if (!from.get(i).equals(to.get(i))) {
                if (differs >= 0) {
                    return null;
                }
                differs = i;
            }
        }
        if (differs < 0 || legs == 0 || !counts(from.get(differs)) || !counts(to.get(differs))) {
            return null;
        }
        int first = Integer.parseInt(from.get(differs));
        int step = Integer.parseInt(to.get(differs)) - first;
        int number = first + step / legs * (cables.legNumber(row) - cables.legNumber(one));
        if (step % legs != 0 || number < 0) {
            return null;
        }
        List<String> next = new ArrayList<>(from);
        boolean padded = from.get(differs).startsWith("0");
        String digits = String.valueOf(number);
        int zeros = padded ? Math.max(0, from.get(differs).length() - digits.length()) : 0;
        next.set(differs, "0".repeat(zeros) + digits);
        return String.join("", next);
    }

    /** Whether it is a number of a port, and not one so large that no leg is counted by it. */
    private static boolean counts(String piece) {
        return NamePieces.isNumber(piece) && piece.length() <= MOST_DIGITS;
    }

    /** Without zeros before numbers. */
    private static String plain(String end) {
        StringBuilder plain = new StringBuilder();
        NamePieces.of(end)
                .forEach(piece ->
                        plain.append(NamePieces.isNumber(piece) ? String.valueOf(Integer.parseInt(piece)) : piece));
        return plain.toString();
    }
}
