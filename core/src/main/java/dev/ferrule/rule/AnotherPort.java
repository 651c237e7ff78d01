package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.LanePath;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** 304. */
@AutoService(Rule.class)
public final class AnotherPort implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            304,
            "another-port",
            Severity.WARNING,
            "a link arrives at another port than its own number",
            """
            All lanes of a link arrive in order and the way back is right too, but at another port: front port k of
            one module is not front port k of the module at the other end of the trunk leg. The link comes up, with
            the wrong neighbour, unless the labels say so. Method B with two like cassettes does this: port 1 arrives
            at port 6.

            In a plant with `links.csv` the intent decides, and what is not intended is an error (610).

            The way out: the partner of the cassette (such as B2 to SEQ under method B, or universal cassettes), or
            labels that say where each port leads.
            """,
            "pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter B > trunk MPO-12 B F/F PC > adapter B"
                    + " > cassette SEQ M > cord LC A-B x6 > pmd 10GBASE-SR x6",
            "pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter B > trunk MPO-12 B F/F PC > adapter B"
                    + " > cassette B2 M > cord LC A-B x6 > pmd 10GBASE-SR x6");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        List<Integer> lanes = new ArrayList<>();
        for (int i = 0; i < view.lanes().size(); i++) {
            Outcome outcome = view.lanes().get(i).outcome();
            boolean moved = outcome == Outcome.RECEIVED
                    && moved(view, view.lanes().get(i).path());
            if (outcome == Outcome.ANOTHER_PORT || moved) {
                lanes.add(i);
            }
        }
        LaneCheck.report(
                view,
                DOC,
                lanes,
                findings,
                "use the partner of the cassette at one end, or label the ports by where they lead");
    }

    /** Front port k of a cassette leads to another front port of the cassette at the other end of the trunk leg. */
    private static boolean moved(ShapeView view, LanePath path) {
        int front = -1;
        int ports = 0;
        for (int i = 1; i + 1 < path.length(); i += 2) {
            int item = view.shape().itemOf(view.ends().faceOf(path.end(i)));
            ItemType type = view.shape().items().get(item).type();
            if (type.kind().cable()) {
                continue;
            }
            if (type.kind() != ItemType.Kind.CASSETTE) {
                front = -1;
                continue;
            }
            Face in = view.shape().face(view.ends().faceOf(path.end(i)));
            Face out = view.shape().face(view.ends().faceOf(path.end(i + 1)));
            if (front > 0
                    && out.role() == Face.Role.FRONT
                    && ports == fronts(view.shape(), item)
                    && out.number() != front) {
                return true;
            }
            front = in.role() == Face.Role.FRONT ? in.number() : -1;
            ports = fronts(view.shape(), item);
        }
        return false;
    }

    private static int fronts(Shape shape, int item) {
        return (int) shape.items().get(item).type().faces().stream()
                .filter(face -> face.role() == Face.Role.FRONT)
                .count();
    }
}
