package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is wrong alike in many places, because one part was ordered wrong or one rule misread. Where no single change
 * mends, or several causes ask for the same change of the same part, all things that are alike are changed at once; when
 * that mends, it is one cause.
 */
final class Systematic {

    /** Two of a kind may be chance. */
    private static final int MANY = 3;

    private static final int MOST_NAMES = 12;

    /**
     * What causes have in common.
     *
     * @param part what is to be changed; empty when nothing single is
     */
    private record Kind(Code code, String part, String words) {}

    private final Fabric fabric;
    private final Places places;
    private final GroupTrials trials;

    private final Predicate<Cause.Candidate> unlike;

    /** @param unlike whether the siblings of a thing speak against it */
    Systematic(Fabric fabric, GroupTrials trials, Predicate<Cause.Candidate> unlike) {
        this.fabric = fabric;
        places = new Places(fabric);
        this.trials = trials;
        this.unlike = unlike;
    }

    List<Cause> of(List<Cause> causes) {
        List<Cause> left = misfits(neighbours(causes));
        Map<Kind, List<Cause>> kinds = new LinkedHashMap<>();
        left.forEach(cause ->
                kinds.computeIfAbsent(kind(cause), k -> new ArrayList<>()).add(cause));
        kinds.forEach((kind, alike) -> {
            if (left.containsAll(alike) && (kind.part.isEmpty() || alike.size() >= MANY)) {
                List<GroupTrials.Group> groups = trials.of(together(alike, List.of()));
                if (!groups.isEmpty()) {
                    Cause one = one(alike, groups);
                    int at = left.indexOf(alike.getFirst());
                    left.removeAll(alike);
                    List<Cause> besides = left.stream()
                            .filter(cause -> kind.part.isEmpty() && trials.mends(groups.getFirst(), cause))
                            .toList();
                    left.removeAll(besides);
                    left.add(Math.min(at, left.size()), with(one, besides));
                }
            }
        });
        left.replaceAll(this::withGroups);
        return onceAnAsset(left);
    }

    /**
     * What a trunk or a plate would mend may be wrong in all cords of one end alike: they stand behind it, unless its
     * siblings speak against it.
     */
    private Cause withGroups(Cause cause) {
        boolean clear = cause.candidates().isEmpty()
                || cause.channels().size() < MANY
                || !cause.alike().isEmpty()
                || unlike.test(cause.candidates().getFirst());
        if (clear) {
            return cause;
        }
        List<Cause.Candidate> candidates = new ArrayList<>(cause.candidates());
        for (GroupTrials.Group group : trials.of(cause)) {
            Cause.Candidate all = named(group.first(), group.assets());
            if (candidates.stream().noneMatch(known -> names(known, group))) {
                candidates.add(all);
            }
        }
        return new Cause(cause.finding(), cause.channels(), cause.also(), candidates, cause.alike());
    }

    /**
     * Causes that ask for the same change of cables of one part between the same racks, or of modules or adapters of one
     * panel, in channels of their own: somebody took the wrong box to that rack. Faults far from each other stay apart.
     */
    private List<Cause> neighbours(List<Cause> causes) {
        Map<Kind, Set<Cause>> near = new LinkedHashMap<>();
        for (Cause cause : causes) {
            Code code = cause.finding().rule().code();
            for (Cause.Candidate candidate : cause.candidates()) {
                Kind kind = new Kind(code, part(candidate) + "\n" + where(candidate), candidate.words());
                near.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(cause);
            }
        }
        List<Cause> left = new ArrayList<>(causes);
        near.values().stream()
                .filter(alike -> alike.size() >= MANY)
                .sorted(Comparator.comparingInt(alike -> -alike.size()))
                .forEach(alike -> {
                    List<Cause> still = new ArrayList<>(alike);
                    still.retainAll(left);
                    if (still.size() >= MANY && apart(still)) {
                        int at = left.indexOf(still.getFirst());
                        left.removeAll(still);
                        left.add(at, one(still, List.of()));
                    }
                });
        return left;
    }

    /** Transceivers of one kind in one device, into which nothing fits that is plugged in there, are one error. */
    private List<Cause> misfits(List<Cause> causes) {
        Map<String, List<Cause>> alike = new LinkedHashMap<>();
        for (Cause cause : causes) {
            int port = cause.candidates().isEmpty() ? trials.misfit(cause) : Fabric.NONE;
            if (port >= 0) {
                alike.computeIfAbsent(
                                cause.finding().rule().code() + " " + fabric.deviceOfPort(port) + " "
                                        + fabric.portType(port).pmd().name(),
                                k -> new ArrayList<>())
                        .add(cause);
            }
        }
        List<Cause> left = new ArrayList<>(causes);
        for (List<Cause> some : alike.values()) {
            if (some.size() >= MANY) {
                Cause all = together(some, List.of());
                List<Cause.Candidate> ports = some.stream()
                        .map(trials::misfit)
                        .map(port -> new Cause.Candidate(fabric.opticsName(port), -1, -1, port, ""))
                        .toList();
                int at = left.indexOf(some.getFirst());
                left.removeAll(some);
                left.add(at, new Cause(all.finding(), all.channels(), all.also(), List.of(), ports));
            }
        }
        return left;
    }

    private String where(Cause.Candidate candidate) {
        if (candidate.port() >= 0) {
            return candidate.asset();
        }
        if (candidate.slot() >= 0) {
            return fabric.devices().name(fabric.deviceOfSlot(candidate.slot()));
        }
        return fabric.cableOf(candidate.item()) >= 0
                ? places.between(candidate.item())
                : fabric.devices().name(fabric.deviceOfModule(candidate.item()));
    }

    /** Lanes that nothing mends, with one code and in channels that all pass one cable or module, are told of once. */
    private List<Cause> onceAnAsset(List<Cause> causes) {
        List<Cause> once = new ArrayList<>();
        Map<String, Integer> told = new HashMap<>();
        for (Cause cause : causes) {
            String code = cause.finding().rule().code().toString();
            boolean lanes = cause.finding().pairs().isEmpty();
            Set<String> shared = lanes && cause.candidates().isEmpty() ? shared(cause) : Set.of();
            Integer first = shared.stream()
                    .map(asset -> told.get(code + asset))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (first != null) {
                once.set(first, together(List.of(once.get(first), cause), List.of()));
            } else {
                shared.forEach(asset -> told.put(code + asset, once.size()));
                once.add(cause);
            }
        }
        return once;
    }

    /** Cables and modules that all channels of a cause pass. */
    private Set<String> shared(Cause cause) {
        Set<String> shared = new LinkedHashSet<>();
        for (int number : cause.channels()) {
            Set<String> own = trials.assets(number);
            if (shared.isEmpty()) {
                shared.addAll(own);
            }
            shared.retainAll(own);
            if (shared.isEmpty()) {
                return shared;
            }
        }
        return shared;
    }

    /** No channel has two of the causes, so that each change does what it does by itself when all are made. */
    private static boolean apart(List<Cause> causes) {
        Set<Integer> seen = new HashSet<>();
        return causes.stream().flatMap(cause -> cause.channels().stream()).allMatch(seen::add);
    }

    private Kind kind(Cause cause) {
        Code code = cause.finding().rule().code();
        if (cause.candidates().isEmpty()) {
            return new Kind(code, "", "");
        }
        Cause.Candidate first = cause.candidates().getFirst();
        return new Kind(code, part(first), first.words());
    }

    private String part(Cause.Candidate candidate) {
        if (candidate.port() >= 0) {
            return candidate.asset();
        }
        if (candidate.slot() >= 0) {
            return fabric.joint(candidate.slot()).toString();
        }
        int cable = fabric.cableOf(candidate.item());
        return cable < 0
                ? "module " + fabric.itemType(candidate.item()).name()
                : "cable " + fabric.cables().partText(cable);
    }

    private Cause one(List<Cause> alike, List<GroupTrials.Group> groups) {
        List<Cause.Candidate> candidates = new ArrayList<>();
        List<Cause.Candidate> first = alike.getFirst().candidates();
        for (int i = 0; i < first.size(); i++) {
            Cause.Candidate candidate = first.get(i);
            long before = first.subList(0, i).stream()
                    .filter(other -> same(other, candidate))
                    .count();
            List<Cause.Candidate> same = same(candidate, before, alike);
            if (same.size() == alike.size()) {
                candidates.add(named(
                        candidate,
                        same.stream().map(Cause.Candidate::asset).distinct().toList()));
            }
        }
        groups.stream()
                .filter(group -> candidates.stream().noneMatch(known -> names(known, group)))
                .forEach(group -> candidates.add(named(group.first(), group.assets())));
        return together(alike, candidates);
    }

    /** Whether a candidate names all things of a group already. */
    private static boolean names(Cause.Candidate candidate, GroupTrials.Group group) {
        Set<String> names = new HashSet<>(List.of(candidate.asset().split(", ", -1)));
        return names.containsAll(group.assets());
    }

    private static Cause together(List<Cause> alike, List<Cause.Candidate> candidates) {
        Set<Integer> all = new LinkedHashSet<>();
        SortedSet<Code> also = new TreeSet<>();
        for (Cause cause : alike) {
            all.addAll(cause.channels());
            also.addAll(cause.also());
        }
        List<Cause.Candidate> first = alike.stream()
                .filter(cause -> !cause.candidates().isEmpty())
                .map(cause -> cause.candidates().getFirst())
                .toList();
        return new Cause(alike.getFirst().finding(), List.copyOf(all), also, candidates, first);
    }

    /** @param before how many candidates of one cause that are alike stand before it: the cords of one end, then of the other */
    private List<Cause.Candidate> same(Cause.Candidate candidate, long before, List<Cause> alike) {
        List<Cause.Candidate> same = new ArrayList<>();
        for (Cause cause : alike) {
            cause.candidates().stream()
                    .filter(other -> same(other, candidate))
                    .skip(before)
                    .findFirst()
                    .ifPresent(same::add);
        }
        return same;
    }

    private boolean same(Cause.Candidate one, Cause.Candidate other) {
        return part(one).equals(part(other)) && one.words().equals(other.words());
    }

    /** {@code trunk T1, trunk T2, trunk T3 and 5 more}. */
    private static Cause.Candidate named(Cause.Candidate first, List<String> assets) {
        String names = String.join(", ", assets.subList(0, Math.min(MOST_NAMES, assets.size())))
                + (assets.size() > MOST_NAMES ? " and " + (assets.size() - MOST_NAMES) + " more" : "");
        return new Cause.Candidate(names, first.item(), first.slot(), first.port(), first.words());
    }

    private static Cause with(Cause cause, List<Cause> besides) {
        SortedSet<Code> also = new TreeSet<>(cause.also());
        Set<Integer> all = new LinkedHashSet<>(cause.channels());
        for (Cause other : besides) {
            also.add(other.finding().rule().code());
            also.addAll(other.also());
            all.addAll(other.channels());
        }
        also.remove(cause.finding().rule().code());
        return new Cause(cause.finding(), List.copyOf(all), also, cause.candidates(), cause.alike());
    }
}
