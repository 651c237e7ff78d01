package dev.ferrule.fabric;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shapes by their words; two shapes are equal when all their words are.
 *
 * <pre>
 * ports  (port type or NONE, side)*   items  (item type * 2 + flipped)*   pairs  (face, face or NONE, joint)*
 * </pre>
 *
 * each list preceded by its length; faces are counted through the shape.
 */
final class ShapeTable {

    /** Words with their hash; a class and no record because of the array. */
    private static final class Words {
        private final int[] words;
        private final int hash;

        Words(int[] words) {
            this.words = words;
            hash = Arrays.hashCode(words);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Words same && Arrays.equals(words, same.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Fabric fabric;
    private final Map<Words, Integer> numbers = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    ShapeTable(Fabric fabric) {
        this.fabric = fabric;
    }

    int size() {
        return shapes.size();
    }

    Shape shape(int number) {
        return shapes.get(number);
    }

    List<Shape> shapes() {
        return Collections.unmodifiableList(shapes);
    }

    int number(int[] words) {
        Integer known = numbers.putIfAbsent(new Words(words), shapes.size());
        if (known != null) {
            return known;
        }
        shapes.add(build(words));
        return shapes.size() - 1;
    }

    private Shape build(int[] words) {
        Shape.Builder shape = new Shape.Builder();
        List<Shape.Builder.FaceRef> faces = new ArrayList<>();
        int at = 0;
        int ports = words[at++];
        for (int p = 0; p < ports; p++) {
            PortType type = words[at] < 0 ? null : fabric.portTypes.get(words[at]);
            int port = shape.port(type, words[at + 1] == 0 ? Side.LEFT : Side.RIGHT);
            at += 2;
            for (int face = 0; type != null && face < type.mdis().size(); face++) {
                faces.add(shape.portFace(port, face));
            }
        }
        int items = words[at++];
        for (int i = 0; i < items; i++) {
            ItemType type = fabric.itemTypes.value(words[at] >> 1);
            int item = shape.item(type, (words[at++] & 1) == 1);
            for (int face = 0; face < type.faces().size(); face++) {
                faces.add(shape.itemFace(item, face));
            }
        }
        int pairs = words[at++];
        for (int k = 0; k < pairs; k++, at += 3) {
            Shape.Builder.FaceRef other = words[at + 1] < 0 ? null : faces.get(words[at + 1]);
            shape.pair(faces.get(words[at]), other, fabric.joints.value(words[at + 2]));
        }
        return shape.build();
    }
}
