package dev.ferrule.rule;

import java.util.List;

/** Numbers as people write them: {@code positions 1–4, 9}. */
public final class Ranges {

    private Ranges() {}

    /** {@code lanes 1–4, 9}: the noun takes an s where there are several numbers. */
    public static String of(String noun, List<Integer> numbers) {
        StringBuilder text = new StringBuilder(noun).append(numbers.size() == 1 ? " " : "s ");
        for (int i = 0; i < numbers.size(); ) {
            int end = runEnd(numbers, i);
            text.append(i == 0 ? "" : ", ").append(numbers.get(i));
            if (end > i) {
                text.append('–').append(numbers.get(end));
            }
            i = end + 1;
        }
        return text.toString();
    }

    /** Last index of the run that begins at {@code start}, upwards or downwards by one. */
    private static int runEnd(List<Integer> numbers, int start) {
        if (start + 1 >= numbers.size()) {
            return start;
        }
        int step = numbers.get(start + 1) - numbers.get(start);
        if (Math.abs(step) != 1) {
            return start;
        }
        int end = start + 1;
        while (end + 1 < numbers.size() && numbers.get(end + 1) - numbers.get(end) == step) {
            end++;
        }
        return end;
    }
}
