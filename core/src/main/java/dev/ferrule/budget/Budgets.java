package dev.ferrule.budget;

import dev.ferrule.catalog.Attenuation;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.ModuleLoss;
import dev.ferrule.catalog.Performance;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Profile;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up what light loses on each way of a shape, and compares it with what is allowed. */
public final class Budgets {

    private static final String FUSION = "fusion";

    private final LossFacts facts;
    private final Profile profile;
    private final DefaultGrade unsaid;
    private final Imposed imposed;

    /** @param unsaid the grade of a plug of which nobody says one */
    public Budgets(LossFacts facts, Profile profile, DefaultGrade unsaid) {
        this(facts, profile, unsaid, Imposed.NOTHING);
    }

    /** The same with limits that a user gives. */
    public Budgets(LossFacts facts, Profile profile, DefaultGrade unsaid, Imposed imposed) {
        this.facts = facts;
        this.profile = profile;
        this.unsaid = unsaid;
        this.imposed = imposed;
    }

    public Imposed imposed() {
        return imposed;
    }

    public DefaultGrade unsaid() {
        return unsaid;
    }

    public LossFacts facts() {
        return facts;
    }

    public Profile profile() {
        return profile;
    }

    /**
     * The budget of every way between two PMDs.
     *
     * @param shape with what nobody says of its fibres taken from what they meet
     */
    public List<Budget> of(Shape shape, FibreEnds ends, List<LaneResult> lanes, Installation made) {
        return Route.of(shape, ends, lanes).stream()
                .map(route -> of(shape, route, made))
                .toList();
    }

    /** The budget of every way of an open channel, from a PMD or from end to end. */
    public List<Budget> ofOpen(Shape shape, FibreEnds ends, List<LaneResult> lanes, Installation made) {
        return OpenRoutes.of(shape, ends, lanes, imposed.pmd()).stream()
                .map(route -> of(shape, route, made))
                .toList();
    }

    /** The PMD at a port; that which is meant where nothing is plugged, null for none. */
    public @Nullable Pmd pmd(Shape shape, int port) {
        PortType type = port < 0 ? null : shape.ports().get(port).type();
        return type == null ? imposed.pmd() : type.pmd();
    }

    /** Whether the light of a way is of one mode: by the PMD that it leaves, else by the first cable that says. */
    public boolean singleMode(Shape shape, Route route) {
        Pmd pmd = pmd(shape, route.from());
        if (pmd != null) {
            return pmd.singleMode().value();
        }
        return route.items().stream()
                .map(item ->
                        shape.singleMode(shape.items().get(item).firstFace()).value())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(false);
    }

    /** The budget of one way. */
    public Budget of(Shape shape, Route route, Installation made) {
        return new Sum(shape, route, made).budget();
    }

    /** The same with all plugs whose grade can be chosen of one grade. */
    public Budget regraded(Shape shape, Budget budget, String grade) {
        return of(shape, budget.route(), new Regraded(budget.made(), grade));
    }

    /** The same with so many pairs of one grade in place of those whose grade can be chosen. */
    Budget withPairs(Shape shape, Budget budget, Grade grade, int pairs) {
        return new Sum(shape, budget.route(), budget.made()).withPairs(grade, pairs);
    }

    /** One way's budget in the making. */
    private final class Sum {

        private final Shape shape;
        private final Route route;
        private final Installation made;
        private final Allowed allowed;
        private final Set<FibreKind> kinds = new LinkedHashSet<>();
        private final List<Term> terms = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        Sum(Shape shape, Route route, Installation made) {
            this.shape = shape;
            this.route = route;
            this.made = made;
            allowed = new Allowed(facts, shape, route, made, kinds, terms, imposed);
        }

        Budget budget() {
            int nm = add();
            return budget(nm);
        }

        /** The pairs in place of others are of the polish of the first of these, and reflect what is said of the worst. */
        Budget withPairs(Grade grade, int pairs) {
            int nm = add();
            List<Term.Pair> chosen = terms.stream()
                    .filter(Grading::chosen)
                    .map(Term.Pair.class::cast)
                    .toList();
            int like = chosen.isEmpty() ? -1 : chosen.getFirst().pair();
            Loss returned = chosen.stream()
                    .map(Term.Pair::returned)
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> one.compareTo(other) <= 0 ? one : other)
                    .orElse(null);
            terms.removeIf(Grading::chosen);
            for (int i = 0; i < pairs; i++) {
                terms.add(new Term.Pair(like, false, grade, grade.name(), false, -1, -1, returned));
            }
            return budget(nm);
        }

        /** The terms of the way; returns the wavelength that they are for. */
        private int add() {
            route.items().forEach(this::kind);
            int nm = wavelength();
            terms(nm);
            return nm;
        }

        private Budget budget(int nm) {
            Length length = length();
            Loss loss = Sums.of(terms);
            Bound<Length> reach = allowed.reach();
            Bound<Loss> most = allowed.most(length);
            allowed.unlimited().forEach(port -> missing.add(new Missing(Missing.What.LIMIT, port)));
            List<Integer> undefined = allowed.undefined();
            if (most == null && undefined.isEmpty() && allowed.unlimited().isEmpty() && allowed.fibreFits()) {
                missing.add(new Missing(Missing.What.LIMIT, route.from()));
            }
            List<Reflected> reflected = Reflecting.of(facts, shape, allowed, terms);
            unreflected(reflected);
            return new Budget(
                    route, made, terms, nm, length, loss, reach, allowed.least(), most, undefined, reflected, missing);
        }

        /** What is not known of reflections. Of a pair whose grade is missing, or of flat and angled plugs, enough is said. */
        private void unreflected(List<Reflected> reflected) {
            for (Reflected asked : reflected) {
                if (asked.least() != null
                        && asked.least().doubted()
                        && asked.failing().isEmpty()) {
                    missing.add(new Missing(Missing.What.REFLECTIONS, asked.port()));
                }
            }
            for (Term term : terms) {
                if (term instanceof Term.Pair pair
                        && !pair.taken()
                        && !Reflecting.isClash(shape, pair.pair())
                        && reflected.stream().anyMatch(asked -> asked.unknown().contains(pair.pair()))) {
                    missing.add(new Missing(Missing.What.RETURN, pair.pair()));
                }
            }
        }

        private void kind(int item) {
            FibreKind kind = kindOf(item);
            if (kind != null) {
                kinds.add(kind);
            }
        }

        private @Nullable FibreKind kindOf(int item) {
            Shape.Item there = shape.items().get(item);
            for (int face = 0; face < there.type().faces().size(); face++) {
                FibreKind kind = shape.face(there.firstFace() + face).fibre().value();
                if (kind != null) {
                    return kind;
                }
            }
            return null;
        }

        /** The wavelength at which the cables lose most. */
        private int wavelength() {
            int worst = 0;
            long most = -1;
            for (int nm : allowed.wavelengths()) {
                long sum = 0;
                for (int item : route.items()) {
                    Attenuation attenuation = attenuation(item, nm);
                    Length length = made.length(item);
                    sum += attenuation == null
                            ? 0
                            : attenuation.perKm().micro() * (length == null ? 1 : length.millimetres());
                }
                if (sum > most) {
                    most = sum;
                    worst = nm;
                }
            }
            return worst;
        }

        private @Nullable Attenuation attenuation(int item, int nm) {
            Loss said = made.performance(item).attenuation();
            if (said != null) {
                return Attenuation.said(said);
            }
            String part = made.performance(item).part();
            Attenuation own = part == null ? null : facts.partAttenuation(part, nm);
            FibreKind kind = kindOf(item);
            return own != null || kind == null ? own : facts.attenuation(kind, profile.attenuation(), nm);
        }

        /** Items and the pairs between them, in the order of the way. */
        private void terms(int nm) {
            for (int i = 0; i < route.items().size(); i++) {
                if (i > 0) {
                    pair(route.pairs().get(i - 1));
                }
                item(route.items().get(i), route.legs().get(i), nm);
            }
        }

        private void item(int item, int leg, int nm) {
            ModuleLoss loss = module(item);
            if (loss != null && loss.grade().max() != null) {
                Loss most = leg >= 0
                        ? loss.branches().get(leg).value()
                        : loss.grade().max().value();
                terms.add(new Term.Module(item, loss.grade().name(), loss.grade(), most));
            }
            if (cable(item)) {
                fibre(item, nm);
            }
        }

        private boolean cable(int item) {
            ItemType.Kind kind = shape.items().get(item).type().kind();
            return kind.cable() || kind == ItemType.Kind.HARNESS;
        }

        private void fibre(int item, int nm) {
            FibreKind kind = kindOf(item);
            Attenuation attenuation = attenuation(item, nm);
            Length length = made.length(item);
            if (length == null) {
                missing.add(new Missing(Missing.What.LENGTH, item));
            }
            if (kind == null) {
                missing.add(new Missing(Missing.What.FIBRE, item));
            } else if (attenuation == null) {
                missing.add(new Missing(Missing.What.ATTENUATION, item));
            }
            terms.add(new Term.Fibre(item, kind == null ? null : kind.name(), attenuation, length));
        }

        private @Nullable ModuleLoss module(int item) {
            ModuleLoss part = null;
            String number = made.performance(item).part();
            if (number != null) {
                part = facts.partModule(number);
            }
            ItemType type = shape.items().get(item).type();
            return part != null || type.kind().cable() ? part : facts.module(type.name());
        }

        private void pair(int pair) {
            Shape.Pair joined = shape.pairs().get(pair);
            boolean single = singleMode(shape, route);
            if (joined.joint().kind() == Joint.Kind.SPLICE) {
                String said = made.splice(pair);
                Grade grade = said == null
                        ? facts.grades().splice(FUSION, single)
                        : facts.grades().named(said, single);
                add(new Term.Pair(
                        pair, true, grade, said == null ? "fusion splice" : said, false, -1, joined.a(), null));
                return;
            }
            int within = within(joined.a()) >= 0 ? within(joined.a()) : within(joined.b());
            Plug a = plug(joined.a(), single);
            Plug b = plug(joined.b(), single);
            // What was measured is of the pair: what else is said of the other plug does not count.
            if (a.measured() != b.measured()) {
                a = a.measured() ? a : b;
                b = a;
            }
            if (within >= 0) {
                terms.add(new Term.Pair(
                        pair, false, null, "stated by the module", false, within, joined.a(), returned(joined)));
            } else if (a.grade == null || b.grade == null) {
                undergraded(pair, a, b, single);
            } else {
                boolean first = a.grade.worse(b.grade).equals(a.grade);
                add(new Term.Pair(
                        pair,
                        false,
                        first ? a.grade : b.grade,
                        first ? a.from : b.from,
                        false,
                        -1,
                        first ? joined.a() : joined.b(),
                        returned(joined)));
            }
        }

        /** One of the plugs has no grade that somebody says. */
        private void undergraded(int pair, Plug a, Plug b, boolean single) {
            Grade standard = facts.grades().named(unsaid.word(), single);
            Grade known = a.grade != null ? a.grade : b.grade;
            Grade worse = standard == null || known == null ? standard : standard.worse(known);
            Shape.Pair joined = shape.pairs().get(pair);
            int plug = a.grade == null ? joined.a() : joined.b();
            if (unsaid.counts()) {
                add(new Term.Pair(pair, false, worse, unsaid.from(), false, -1, plug, returned(joined)));
            } else {
                ungraded(joined.a(), a);
                ungraded(joined.b(), b);
                terms.add(new Term.Pair(pair, false, worse, unsaid.from(), true, -1, plug, returned(joined)));
            }
        }

        /** What is said that the plugs of a pair return; the less of both, null where neither says it. */
        private @Nullable Loss returned(Shape.Pair joined) {
            Loss a = made.performance(shape.itemOf(joined.a())).returnLoss();
            Loss b = made.performance(shape.itemOf(joined.b())).returnLoss();
            return a == null || (b != null && b.compareTo(a) < 0) ? b : a;
        }

        private void ungraded(int face, Plug plug) {
            if (plug.grade == null) {
                missing.add(new Missing(Missing.What.GRADE, face));
            }
        }

        private void add(Term.Pair term) {
            if (term.most() == null) {
                missing.add(new Missing(Missing.What.MOST, term.pair()));
            }
            terms.add(term);
        }

        private record Plug(@Nullable Grade grade, String from) {
            boolean measured() {
                return grade != null && grade.measured();
            }
        }

        private Plug plug(int face, boolean single) {
            Performance performance = made.performance(shape.itemOf(face));
            String said = performance.grade();
            String part = performance.part();
            if (said == null && part != null) {
                said = facts.grades().partGrade(part, single);
                Grade grade = said == null ? null : facts.grades().named(said, single);
                return new Plug(grade, part);
            }
            return new Plug(said == null ? null : facts.grades().named(said, single), said == null ? "" : said);
        }

        /** The item whose stated loss holds the pair at this face already; −1 for none. */
        private int within(int face) {
            int item = shape.itemOf(face);
            ModuleLoss loss = module(item);
            if (loss == null || loss.basis() == ModuleLoss.Basis.INSIDE) {
                return -1;
            }
            Face there = shape.face(face);
            return loss.basis() == ModuleLoss.Basis.MODULE || there.side() == Side.LEFT ? item : -1;
        }

        /** A way without any cable, such as a loopback in the port, has no length. */
        private @Nullable Length length() {
            if (terms.stream().noneMatch(Term.Fibre.class::isInstance)) {
                return null;
            }
            long sum = 0;
            for (Term term : terms) {
                if (term instanceof Term.Fibre fibre) {
                    if (fibre.length() == null) {
                        return null;
                    }
                    sum += fibre.length().millimetres();
                }
            }
            return new Length(sum);
        }
    }
}
