package dev.ferrule.netbox;

import java.util.List;

/** Names and numbers in a sentence. */
final class Words {

    private static final int MOST = 8;

    private Words() {}

    /** The first few, in quotation marks. */
    static String list(List<String> names) {
        String first = String.join(
                ", ", names.stream().limit(MOST).map(name -> "\"" + name + "\"").toList());
        return names.size() > MOST ? first + " … (" + names.size() + ")" : first;
    }

    /** {@code 1-4, 9}, of ascending numbers. */
    static String ranges(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); ) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(numbers.get(i));
            text.append(last == i ? "" : "-" + numbers.get(last));
            i = last + 1;
        }
        return text.toString();
    }

    static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
