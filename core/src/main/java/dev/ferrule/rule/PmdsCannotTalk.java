package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Band;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.PortType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 307. */
@AutoService(Rule.class)
public final class PmdsCannotTalk implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            307,
            "pmds-cannot-talk",
            Severity.ERROR,
            "the PMDs at the two ends cannot talk to each other",
            """
            The light arrives at the right fibre, but the receiver cannot read it: the lane rate, the number of lanes on a
            fibre, the modulation, the wavelengths, the FEC, the protocol or the mode (multimode, single-mode) differ, and
            nobody lists the two as interoperating. 200GBASE-DR4 and 400GBASE-DR4 look alike and use 53 and 106 Gb/s a
            lane; LR4 and CWDM4 use other wavelengths. Wavelengths are compared as bands: 1310 nm lies within 1295 to
            1325 nm and is no difference.

            Each fact is weighed alone: one that differs for certain is an error, however weak the others are. Where
            only weak sources say that something differs it is a warning: look into the data sheets.

            Where nothing that the catalogue knows differs, but no source says that the two work together, it is a
            warning: ask the maker.

            The way out: the same PMD on both ends, or a pair that `ferrule catalog list interop` names.
            """,
            "pmd 200GBASE-DR4 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4",
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4");

    private static final Map<String, String> SIGNAL_WORDS = Map.of(
            "lane_rate_gbps", "lane rate (Gb/s)",
            "modulation", "modulation",
            "wavelengths_nm", "wavelengths (nm)",
            "fec", "FEC",
            "protocol", "protocol");

    private static final Set<Outcome> ARRIVES = Set.of(
            Outcome.RECEIVED,
            Outcome.MONITORED,
            Outcome.ORDER_CHANGED,
            Outcome.ANOTHER_PORT,
            Outcome.ANOTHER_WAVELENGTH);

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        Map<String, List<Integer>> pairs = new LinkedHashMap<>();
        for (int i = 0; i < view.lanes().size(); i++) {
            LaneResult lane = view.lanes().get(i);
            if (ARRIVES.contains(lane.outcome()) && lane.toPort() >= 0) {
                String one = pmd(view, lane.path().port()).name();
                String other = pmd(view, lane.toPort()).name();
                String key = one.compareTo(other) <= 0 ? one + "\n" + other : other + "\n" + one;
                pairs.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        pairs.values().forEach(lanes -> check(view, lanes, findings));
    }

    private static void check(ShapeView view, List<Integer> lanes, Findings findings) {
        LaneResult lane = view.lanes().get(lanes.getFirst());
        Pmd one = pmd(view, lane.path().port());
        Pmd other = pmd(view, lane.toPort());
        if (one.name().equals(other.name()) || view.catalogue().interoperation(one.name(), other.name()) != null) {
            return;
        }
        List<String> differences = differences(one, other, Confidence.MEDIUM);
        boolean certain = !differences.isEmpty();
        List<String> doubted = differences(one, other, Confidence.LOW);
        String what = certain
                ? String.join("; ", differences)
                : doubted.isEmpty()
                        ? "nothing known differs, but no source says that they work together: ask the maker"
                        : String.join("; ", doubted) + ", which only weak sources say: look into the data sheets";
        Finding.Words words = names -> List.of(
                names.port(lane.path().port()) + " and " + names.port(lane.toPort()) + ": " + one.name() + " and "
                        + other.name(),
                what,
                "use the same PMD on both ends, or a pair that the catalogue lists under interop");
        if (certain) {
            findings.lanes(DOC, Severity.ERROR, lanes, words);
        } else {
            findings.doubtfulLanes(DOC, lanes, "it is not known whether the PMDs at the two ends can talk", words);
        }
    }

    /** Facts that both state, at least with that confidence, and that differ: each is weighed alone. */
    private static List<String> differences(Pmd one, Pmd other, Confidence least) {
        List<String> differences = new ArrayList<>();
        if (differ(one.singleMode(), other.singleMode(), least)) {
            differences.add(mode(one) + " against " + mode(other));
        }
        if (differ(lanesAFibre(one), lanesAFibre(other), least)) {
            differences.add(lanesAFibre(one).value() + " lanes on a fibre against "
                    + lanesAFibre(other).value());
        }
        one.signal().forEach((key, fact) -> {
            Fact<String> theirs = other.signal().get(key);
            if (theirs != null
                    && differ(fact, theirs, least)
                    && !(key.equals("wavelengths_nm") && alike(one.bands(), other.bands()))) {
                differences.add(
                        SIGNAL_WORDS.getOrDefault(key, key) + " " + fact.value() + " against " + theirs.value());
            }
        });
        return differences;
    }

    private static <T> boolean differ(Fact<T> one, Fact<T> other, Confidence least) {
        return one.confidence().compareTo(least) >= 0
                && other.confidence().compareTo(least) >= 0
                && !Objects.equals(one.value(), other.value());
    }

    /** Several where lanes of several wavelengths share a fibre. */
    private static Fact<Integer> lanesAFibre(Pmd pmd) {
        List<Lane> lanes = pmd.layouts().getFirst().lanes();
        long sent = lanes.stream().filter(Lane::transmit).count();
        // What only sends, or mostly listens, has fewer in one direction.
        long fibres = Math.max(1, Math.max(sent, lanes.size() - sent));
        return new Fact<>((int) (pmd.lanes() / fibres), pmd.provenance());
    }

    private static String mode(Pmd pmd) {
        return pmd.singleMode().value() ? "single-mode" : "multimode";
    }

    /** 1310 nm lies within 1295 to 1325 nm. */
    private static boolean alike(@Nullable Fact<List<Band>> one, @Nullable Fact<List<Band>> other) {
        return one != null && other != null && Band.alike(one.value(), other.value());
    }

    private static Pmd pmd(ShapeView view, int port) {
        PortType type = view.shape().ports().get(port).type();
        if (type == null) {
            throw new IllegalStateException("light arrived at an open place");
        }
        return type.pmd();
    }
}
