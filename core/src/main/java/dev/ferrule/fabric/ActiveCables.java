package dev.ferrule.fabric;

import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Side;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cables with a module on each end (DAC, ACC, AEC, AOC): every leg is a link from a cage to a cage. Their light, if any,
 * is nobody's business.
 */
public final class ActiveCables {

    private final Cables cables;
    private final PortFinder ports;
    private final CageOptics optics;
    private final Report report;

    /** By end: the end at the other side, and the row of the cable. */
    private final Map<Integer, Integer> peers = new HashMap<>();

    private final Map<Integer, Integer> rowAt = new HashMap<>();

    private final BitSet laid = new BitSet();

    /** Cages that do not take the module in them, which was reported. */
    private final BitSet misfits = new BitSet();

    /** By cage: the first row of the active cable in it. */
    private final Map<Integer, Integer> inCage = new HashMap<>();

    /** By cage: the first row of a passive cable that goes into it. */
    private final Map<Integer, Integer> plugged = new HashMap<>();

    private final NoSuchLegs noSuchLegs;

    private ActiveCables(Cables cables, PortFinder ports, CageOptics optics, Report report) {
        this.cables = cables;
        this.ports = ports;
        this.optics = optics;
        this.report = report;
        noSuchLegs = new NoSuchLegs(cables);
    }

    static ActiveCables read(Cables cables, PortFinder ports, CageOptics optics, Report report) {
        ActiveCables active = new ActiveCables(cables, ports, optics, report);
        if (cables.parts.stream().anyMatch(part -> part != null && part.active())) {
            active.findPlugs();
        }
        for (int cable = 0; cable < cables.count(); cable++) {
            PartSpec part = cables.part(cable);
            if (part != null && part.active()) {
                active.add(cable, part.activeEnds());
            }
        }
        active.noSuchLegs.report(report);
        return active;
    }

    private void findPlugs() {
        for (int cable = 0; cable < cables.count(); cable++) {
            if (cables.face(cable, Side.LEFT) != null) {
                for (int end : new int[] {cables.a.get(cable), cables.b.get(cable)}) {
                    if (Ends.isCage(end)) {
                        plugged.putIfAbsent(Ends.cageOf(end), cable);
                    }
                }
            }
        }
    }

    /** Ends that a leg of an active cable leads to, by its other end. */
    public Map<Integer, Integer> peers() {
        return peers;
    }

    boolean anyMisfits() {
        return !misfits.isEmpty();
    }

    /** Whether a cable's module is of a form that the cage does not take. */
    boolean misfits(int cage) {
        return misfits.get(cage);
    }

    /** Whether both ends of the row are in cages. */
    boolean laid(int cable) {
        return laid.get(cable);
    }

    /** The row of the cable at an end; NONE when there is none. */
    public int cableAt(int end) {
        return rowAt.getOrDefault(end, Fabric.NONE);
    }

    /** An active cable's end as {@link Ends} writes it: the end itself, or the only one in a cage whose MDI is not said. */
    int end(int end) {
        int cage = Ends.cageOf(end);
        int bare = Ends.cage(cage, 0);
        int first = Ends.cage(cage, 1);
        if (peers.containsKey(end)) {
            return end;
        }
        if (end == bare && peers.containsKey(first) && !peers.containsKey(Ends.cage(cage, 2))) {
            return first;
        }
        return end == first && peers.containsKey(bare) ? bare : Fabric.NONE;
    }

    /** The first form is that of end a, the others are those of the legs at end b. */
    private void add(int cable, List<String> forms) {
        int leg = cables.leg.get(cable);
        int legs = forms.size() - 1;
        if (leg > legs) {
            noSuchLegs.add(cable, legs == 1 ? "1 leg" : legs + " legs");
            return;
        }
        int a = end(cable, cables.a.get(cable), "a", forms.getFirst(), legs > 1 ? leg : 0);
        int b = end(cable, cables.b.get(cable), "b", forms.get(Math.max(1, leg)), 0);
        if (a >= 0 && b >= 0 && Ends.cageOf(a) == Ends.cageOf(b)) {
            oneCage(cable, b);
        } else if (a >= 0 && b >= 0) {
            peers.put(a, b);
            peers.put(b, a);
            rowAt.put(a, cable);
            rowAt.put(b, cable);
            laid.set(cable);
        }
    }

    private void oneCage(int cable, int end) {
        report.add(Diagnostic.error(
                new Code(601),
                cables.place(cable, "b_port"),
                "a port is used twice",
                "both ends of " + cables.name(cable) + " go into " + ports.endName(Ends.cage(Ends.cageOf(end), 0)),
                "mend the port of one of its ends"));
    }

    private int end(int cable, int end, String side, String form, int leg) {
        if (end < 0) {
            return end;
        }
        if (!Ends.isCage(end)) {
            report.add(Diagnostic.error(
                    new Code(609),
                    cables.place(cable, side + "_port"),
                    "a part does not fit",
                    cables.name(cable) + ": \"" + cables.partText(cable)
                            + "\" has a module on its end, which goes into a cage and not into a panel"));
            return Ends.UNKNOWN;
        }
        int cage = Ends.cageOf(end);
        int key = Ends.mdiOf(end) == 0 ? Ends.cage(cage, leg) : end;
        if (taken(cable, cage, key, side)) {
            return Ends.UNKNOWN;
        }
        fits(cable, cage, side, form);
        return key;
    }

    private boolean taken(int cable, int cage, int key, String side) {
        Integer passive = plugged.get(cage);
        int first = passive == null ? inCage.computeIfAbsent(cage, c -> cable) : passive;
        boolean other = cables.idNumber(first) != cables.idNumber(cable) || rowAt.containsKey(key);
        if (!other && !optics.insists(cage)) {
            optics.remove(cage);
            return false;
        }
        int there = rowAt.getOrDefault(key, first);
        if (other && there != cable && cables.sameLeg(there, cable)) {
            // That its row stands twice was reported.
            return true;
        }
        report.add(new Diagnostic(
                new Code(601),
                Severity.ERROR,
                cables.place(cable, side + "_port"),
                "a port is used twice",
                List.of(
                        cables.name(cable) + " goes into " + ports.endName(key) + ", which already has "
                                + (other ? cables.name(there) : "a transceiver"),
                        "mend the port of one of the two"),
                other ? List.of(new Diagnostic.Related(cables.place(there), "the other cable")) : List.of(),
                0));
        return true;
    }

    private void fits(int cable, int cage, String side, String form) {
        String of = ports.cageForm(cage);
        if (!of.isEmpty() && !optics.takes(of, form)) {
            misfits.set(cage);
            report.add(Diagnostic.error(
                    new Code(209),
                    cables.place(cable, side + "_port"),
                    "a module does not fit the cage",
                    ports.endName(Ends.cage(cage, 0)) + " is a cage for " + of + "; " + cables.name(cable)
                            + " has the form " + form + " there"));
        }
    }
}
