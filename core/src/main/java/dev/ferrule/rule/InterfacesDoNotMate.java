package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 203. */
@AutoService(Rule.class)
public final class InterfacesDoNotMate implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            203,
            "interfaces-do-not-mate",
            Severity.ERROR,
            "interfaces do not mate",
            """
            The two connectors, or a connector and its adapter, belong to different interfaces: another key, other
            pins, another shell. MPO-12 and MPO-16 look alike and share the fibre pitch, but the key of MPO-16 is
            off centre and its pins are thinner and wider apart; MMC and SN-MT are families of their own; LC does not
            go into an array at all.

            Two simplex plugs do fit into a duplex port side by side. Which of them is at A and which at B decides the
            polarity, so the two are said as the duplex cable that they make: `cord LC A-B` or `cord LC A-A`.

            The way out: a cord with the right connector on each end (a hybrid or conversion cord), or a cassette.
            """,
            "pmd 800GBASE-SR8 MPO-16 > cord MPO-12 B F/F APC OM4 > pmd 800GBASE-SR8 MPO-16",
            "pmd 800GBASE-SR8 MPO-16 > cord MPO-16 B F/F APC OM4 > pmd 800GBASE-SR8 MPO-16");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        for (int p = 0; p < view.shape().pairs().size(); p++) {
            Shape.Pair pair = view.shape().pairs().get(p);
            if (!pair.joint().mated()) {
                continue;
            }
            String why =
                    why(view.a(pair).connector(), view.b(pair), pair.joint().adapter());
            if (why != null) {
                int index = p;
                String simplex = simplex(view, pair);
                findings.pair(
                        DOC,
                        p,
                        odd(view, pair),
                        simplex == null ? DOC.summary() : "a simplex plug meets a duplex one",
                        names -> List.of(
                                names.pair(index),
                                simplex == null ? why : simplex,
                                simplex == null
                                        ? "use a cord, a hybrid or a cassette that has the right connector on each end"
                                        : "write the two as the duplex cable that they make: A-B where each runs from A to"
                                                + " B, A-A where each runs from A to A"));
            }
        }
    }

    /** Of two plugs the one that does not go into the adapter, where the other does; −1 for none. */
    private static int odd(ShapeView view, Shape.Pair pair) {
        Face b = view.b(pair);
        Connector adapter = pair.joint().adapter();
        if (b == null || adapter == null) {
            return -1;
        }
        boolean fits = adapter.family().equals(view.a(pair).connector().family());
        boolean otherFits = adapter.family().equals(b.connector().family());
        return fits == otherFits ? -1 : fits ? pair.b() : pair.a();
    }

    /** Two simplex plugs do go into a duplex port, side by side: it is only not said which is where; null when it is not so. */
    private static @Nullable String simplex(ShapeView view, Shape.Pair pair) {
        List<Connector> meet = new ArrayList<>();
        meet.add(view.a(pair).connector());
        Face b = view.b(pair);
        if (b != null) {
            meet.add(b.connector());
        }
        if (pair.joint().adapter() != null) {
            meet.add(pair.joint().adapter());
        }
        for (Connector half : meet) {
            String whole = view.catalogue().duplexOf(half);
            if (whole != null && meet.stream().anyMatch(other -> other.name().equals(whole))) {
                return "two " + half.name() + " plugs do fit into one " + whole
                        + " port; it is not said which of them is at A and which at B";
            }
        }
        return null;
    }

    private static @Nullable String why(Connector a, @Nullable Face b, @Nullable Connector adapter) {
        if (adapter != null && !adapter.family().equals(a.family())) {
            return a.name() + " does not go into an adapter for " + adapter.name();
        }
        if (b == null) {
            return null;
        }
        if (adapter != null && !adapter.family().equals(b.connector().family())) {
            return b.connector().name() + " does not go into an adapter for " + adapter.name();
        }
        boolean family = a.family().equals(b.connector().family());
        boolean columns = a.columns() == b.connector().columns()
                || a.rows() != b.connector().rows();
        return family && columns
                ? null
                : a.name() + " does not mate with " + b.connector().name();
    }
}
