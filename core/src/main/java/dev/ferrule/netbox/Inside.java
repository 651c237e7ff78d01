package dev.ferrule.netbox;

import dev.ferrule.shape.Branching;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.List;

/** What is behind the passive ports of a type. Names still hold {@code {module}}. */
public sealed interface Inside {

    /** One adapter for each front port, whose rear ports are the same places seen from behind. */
    record Adapters(List<Adapter> adapters) implements Inside {}

    /**
     * One adapter.
     *
     * @param names of its front port, then of its rear port where that has another
     */
    record Adapter(List<String> names, Joint joint) {}

    /** Cassettes or modules. */
    record Units(List<Unit> units) implements Inside {}

    /**
     * One cassette.
     *
     * @param names by face of the type, rear first: names of its port, the first of which is the port's own
     * @param rear by face: whether its port is at the rear of the housing
     */
    record Unit(ItemType type, List<List<String>> names, List<Boolean> rear) {

        /** Names of front ports that no fibre leads to. */
        public List<String> dark() {
            List<String> dark = new ArrayList<>();
            for (int face = 0; face < names.size(); face++) {
                if (!rear.get(face) && !lit(face)) {
                    dark.add(names.get(face).getFirst());
                }
            }
            return dark;
        }

        /** Whether any fibre leads to the face. */
        public boolean lit(int face) {
            for (int position = type.offset(face); position < type.offset(face + 1); position++) {
                if (type.far(position) >= 0) {
                    return true;
                }
            }
            return !type.branching().equals(Branching.NONE);
        }

        /** A cassette whose side a is at the rear. */
        Unit(ItemType type, List<List<String>> names) {
            this(
                    type,
                    names,
                    type.faces().stream().map(face -> face.side() == Side.LEFT).toList());
        }
    }

    /** Nobody says; ports exist and lead nowhere. */
    record Unsaid(List<String> names) implements Inside {}
}
