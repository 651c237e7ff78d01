package dev.ferrule.chain;

import dev.ferrule.shape.NotSaid;
import dev.ferrule.shape.Shape;
import java.util.List;
import java.util.Set;

/** What a chain does not say of pins, polish and fibre, by element, with the elements that it fits. */
final class Unsaid {

    private Unsaid() {}

    static void find(Shape shape, List<Chain.Part> ports, List<Chain.Part> items, Assumptions assumptions) {
        for (NotSaid word : NotSaid.of(shape)) {
            boolean flipped = shape.items().get(word.item()).flipped();
            Set<String> left = flipped ? word.atB() : word.atA();
            Set<String> right = flipped ? word.atA() : word.atB();
            List<String> elements = word.met().stream()
                    .map(face -> shape.isPort(face) ? ports.get(shape.portOf(face)) : items.get(shape.itemOf(face)))
                    .map(Chain.Part::element)
                    .distinct()
                    .sorted()
                    .map(String::valueOf)
                    .toList();
            String why = elements.isEmpty()
                    ? "not said here nor by what it meets: not judged"
                    : "not said: fits element " + String.join(" and ", elements);
            assumptions.taken(
                    items.get(word.item()).element(), word.word(), word.value(left, "left", right, "right"), why);
        }
    }
}
