package dev.ferrule.view;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Keying;
import dev.ferrule.link.Cabling;
import dev.ferrule.link.Run;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Mating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fibres of a run in words, as people count them: on the plug of the link, at the front of a cassette on the plug that
 * goes in.
 *
 * @param a {@code 1-12}
 * @param b where the same fibres are at the other end
 */
record Positions(String a, String b) {

    static Positions of(Cabling cabling, Run run) {
        Face from = cabling.face(run.from());
        Face to = cabling.face(run.to());
        List<Integer> order = IntStream.range(0, run.positions().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> counted(from, run.positions().get(i))))
                .toList();
        return new Positions(
                words(
                        from.connector(),
                        order.stream()
                                .map(i -> counted(from, run.positions().get(i)))
                                .toList()),
                words(
                        to.connector(),
                        order.stream()
                                .map(i -> counted(to, run.arriving().get(i)))
                                .toList()));
    }

    private static int counted(Face face, int position) {
        return face.role() == Face.Role.FRONT ? Mating.facing(face.connector(), Keying.ALIGNED, position) : position;
    }

    /** Three and more that follow each other are one word: {@code 1-4, 9-12}. */
    private static String words(Connector connector, List<Integer> positions) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < positions.size(); ) {
            int end = lastOfRow(positions, at);
            String first = connector.positionName(positions.get(at));
            words.add(end == at ? first : first + "-" + connector.positionName(positions.get(end)));
            at = end + 1;
        }
        return String.join(", ", words);
    }

    private static int lastOfRow(List<Integer> positions, int at) {
        int step = at + 1 < positions.size() ? positions.get(at + 1) - positions.get(at) : 0;
        int end = at;
        while (Math.abs(step) == 1
                && end + 1 < positions.size()
                && positions.get(end + 1) - positions.get(end) == step) {
            end++;
        }
        return end - at < 2 ? at : end;
    }
}
