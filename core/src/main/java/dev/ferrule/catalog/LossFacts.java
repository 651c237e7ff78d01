package dev.ferrule.catalog;

import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of loss and reach: limits, attenuation, reflections, modules. Decoded when it is asked for. */
public final class LossFacts {

    private final Catalogue catalogue;
    private final Report report;
    private final Map<String, List<Limit>> limits = new HashMap<>();
    private final Map<String, @Nullable ModuleLoss> modules = new HashMap<>();
    private @Nullable Map<String, Reflections> reflections;

    private LossFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
        report = catalogue.report();
    }

    public static LossFacts of(Catalogue catalogue) {
        return catalogue.made(LossFacts.class, LossFacts::new);
    }

    /** Grades of connectors and splices. */
    public Grades grades() {
        return Grades.of(catalogue);
    }

    /** Limits of a PMD, in the order of the file; empty where none are known. */
    public List<Limit> limits(Pmd pmd) {
        return limits.computeIfAbsent(pmd.name(), name -> {
            Stanza stanza = stanza("pmds", name);
            return stanza == null
                    ? List.of()
                    : mappings(stanza, "limits").stream().map(this::limit).toList();
        });
    }

    private Limit limit(Stanza stanza) {
        Fact<Length> reach = stanza.metres("reach_m");
        Fact<Length> least = stanza.metres("reach_min_m");
        if (reach == null) {
            stanza.fail(stanza.place(), stanza.name() + ": a limit needs \"reach_m\"");
        }
        return new Limit(
                catalogue.canonical("fibres", stanza.text("fibre")),
                reach == null ? new Length(0) : reach.value(),
                least == null ? null : least.value(),
                value(stanza.loss("max_loss_db")),
                value(stanza.loss("allocation_db")),
                stanza.flag("informative", false),
                stanza.provenance());
    }

    private static @Nullable Loss value(@Nullable Fact<Loss> fact) {
        return fact == null ? null : fact.value();
    }

    /** How much the pairs of a PMD's channel may reflect; null where nothing is known. */
    public @Nullable Reflections reflections(Pmd pmd) {
        Map<String, Reflections> known = reflections;
        if (known == null) {
            known = new HashMap<>();
            for (Node.Mapping entry : catalogue.list("reflections")) {
                Stanza stanza = new Stanza("reflections", entry, report);
                Reflections table = reflections(stanza);
                for (String name : stanza.texts("pmds")) {
                    known.put(catalogue.canonical("pmds", name), table);
                }
            }
            reflections = known;
        }
        return known.get(pmd.name());
    }

    private static Reflections reflections(Stanza stanza) {
        List<Reflections.Row> rows = new ArrayList<>();
        for (Stanza row : mappings(stanza, "rows")) {
            Fact<Loss> least = row.loss("return_loss_min_db");
            if (least != null) {
                int pairs = row.has("pairs") ? row.integer("pairs") : Integer.MAX_VALUE;
                rows.add(new Reflections.Row(pairs, least.value(), row.provenance()));
            }
        }
        // Comparator.comparingInt would make a class at every start: the start-up cache does not keep its own.
        rows.sort((one, other) -> Integer.compare(one.pairs(), other.pairs()));
        return new Reflections(
                value(stanza.loss("counted_below_db")),
                List.copyOf(rows),
                stanza.loss("allowance_db"),
                stanza.provenance());
    }

    /**
     * What a cable of a kind of fibre loses in a kilometre: the value for the longest wavelength that is no longer than the
     * one asked for, since loss falls with it, else that for the shortest.
     *
     * @param profile whose value: {@code TIA}, {@code ISO}
     * @param nm wavelength
     * @return null where the catalogue has none
     */
    public @Nullable Attenuation attenuation(FibreKind fibre, String profile, int nm) {
        Stanza stanza = stanza("fibres", fibre.name());
        Attenuation best = null;
        for (Stanza entry : stanza == null ? List.<Stanza>of() : mappings(stanza, "attenuation")) {
            Fact<Loss> perKm = entry.loss("db_per_km");
            if (entry.text("profile").equals(profile) && perKm != null) {
                Attenuation one = new Attenuation(perKm.value(), entry.integer("nm"), profile, entry.provenance());
                best = best == null || nearer(one.nm(), best.nm(), nm) ? one : best;
            }
        }
        return best;
    }

    /** Wavelengths of a PMD in nm, each the shortest of its band; empty where they are not known. */
    public static List<Integer> wavelengths(Pmd pmd) {
        Fact<List<Band>> bands = pmd.bands();
        return bands == null
                ? List.of()
                : bands.value().stream().map(band -> band.fromPm() / 1000).toList();
    }

    static boolean nearer(int one, int other, int wanted) {
        boolean fits = one <= wanted;
        return fits == (other <= wanted) ? fits == (one > other) : fits;
    }

    /** How an assembly states its loss; null where it states none, so that its pairs alone count. */
    public @Nullable ModuleLoss module(String assembly) {
        if (!modules.containsKey(assembly)) {
            Stanza stanza = stanza("assemblies", assembly);
            modules.put(assembly, stanza == null ? null : moduleLoss(stanza));
        }
        return modules.get(assembly);
    }

    private static @Nullable ModuleLoss moduleLoss(Stanza stanza) {
        Fact<Loss> most = stanza.loss("loss_db");
        return most == null ? null : moduleLoss(stanza, most);
    }

    private static @Nullable ModuleLoss moduleLoss(Stanza stanza, Fact<Loss> most) {
        String word = String.valueOf(stanza.textOr("loss_basis", "inside"));
        ModuleLoss.Basis basis = ModuleLoss.Basis.of(word);
        if (basis == null) {
            stanza.fail(
                    stanza.placeOf("loss_basis"),
                    stanza.name() + ": \"loss_basis\" is module, rear or inside, not \"" + word + "\"");
            return null;
        }
        List<Fact<Loss>> branches = new ArrayList<>();
        for (Stanza branch : mappings(stanza, "branches")) {
            Fact<Loss> loss = branch.loss("loss_db");
            branches.add(loss == null ? most : loss);
        }
        Grade grade = new Grade(
                stanza.name(),
                null,
                most,
                stanza.loss("loss_mean_db"),
                stanza.loss("loss_p97_db"),
                null,
                null,
                null,
                null,
                most.provenance(),
                null);
        return new ModuleLoss(basis, grade, List.copyOf(branches));
    }

    /**
     * How far the maker of a thing lets it go, by category of fibre.
     *
     * @param section {@code transceivers} or {@code parts}
     * @param key {@code reach}, or {@code reach_split} behind a splitting cord
     */
    public Map<String, Fact<Length>> reach(String section, String name, String key) {
        Stanza stanza = stanza(section, name);
        Map<String, Fact<Length>> reach = new LinkedHashMap<>();
        if (stanza != null) {
            stanza.entries(key).forEach((fibre, entry) -> {
                Length length = entry.value() instanceof Node.Scalar text ? Length.parse(text.text()) : null;
                if (length == null) {
                    stanza.fail(entry.value().place(), stanza.name() + ": \"" + key + "\" is lengths such as 50 m");
                } else {
                    reach.put(catalogue.canonical("fibres", fibre), new Fact<>(length, stanza.provenance()));
                }
            });
        }
        return reach;
    }

    /** What a part's entry says of a kilometre of its cable; null where it says nothing. */
    public @Nullable Attenuation partAttenuation(String part, int nm) {
        Stanza stanza = stanza("parts", part);
        Attenuation best = null;
        for (Stanza entry : stanza == null ? List.<Stanza>of() : mappings(stanza, "attenuation")) {
            Fact<Loss> perKm = entry.loss("db_per_km");
            if (perKm != null) {
                Attenuation one = new Attenuation(perKm.value(), entry.integer("nm"), part, perKm.provenance());
                best = best == null || nearer(one.nm(), best.nm(), nm) ? one : best;
            }
        }
        return best;
    }

    /** How a part's entry states its loss; null where it states none. */
    public @Nullable ModuleLoss partModule(String part) {
        Stanza stanza = stanza("parts", part);
        if (stanza == null || stanza.has("loss_db")) {
            return stanza == null ? null : moduleLoss(stanza);
        }
        Fact<Loss> most = stanza.loss("max_loss_db");
        return most == null || Grades.ofPair(stanza) || basisUnsure(stanza) ? null : moduleLoss(stanza, most);
    }

    /** What the maker's figure is of is a guess: the plugs count by their grades, as without it. */
    private static boolean basisUnsure(Stanza part) {
        Fact<String> basis = part.fact("loss_basis");
        return basis != null && basis.provenance().confidence() == Confidence.LOW;
    }

    /** A profile of standards; null where nobody has that name. */
    public @Nullable Profile profile(String name) {
        Stanza stanza = stanza("profiles", name);
        return stanza == null
                ? null
                : new Profile(
                        stanza.name(), stanza.text("attenuation"), stanza.text("default_grade"), stanza.provenance());
    }

    /** Rows of a maker's application table; empty where nobody has that name. */
    public List<Warranted> applicationTable(String name) {
        Stanza stanza = stanza("application_tables", name);
        return stanza == null
                ? List.of()
                : mappings(stanza, "rows").stream().map(this::warranted).toList();
    }

    private Warranted warranted(Stanza row) {
        Fact<Loss> pair = row.loss("pair_max_db");
        return new Warranted(
                catalogue.canonical("pmds", row.text("pmd")),
                limit(row),
                row.integer("pairs"),
                pair == null ? null : pair.value());
    }

    /** What a mated pair returns at least by its polish; null where nothing is known. */
    public @Nullable Fact<Loss> returnLoss(boolean singleMode, boolean array, boolean angled) {
        for (Node.Mapping entry : catalogue.list("polish_return_loss")) {
            Stanza stanza = new Stanza("polish_return_loss", entry, report);
            if (stanza.text("mode").equals(singleMode ? "SM" : "MM")
                    && stanza.flag("array", false) == array
                    && stanza.text("polish").equals("APC") == angled) {
                return stanza.loss("return_loss_min_db");
            }
        }
        return null;
    }

    /** Figures of multipath interference; null where the catalogue has none. */
    public @Nullable InterferenceFacts interference() {
        Stanza stanza = stanza("interference", "multipath");
        Fact<Loss> end = stanza == null ? null : stanza.loss("end_return_loss_db");
        Fact<Loss> ratio = stanza == null ? null : stanza.loss("extinction_ratio_db");
        Fact<String> discount = stanza == null ? null : stanza.fact("discount");
        if (stanza == null || end == null || ratio == null || discount == null) {
            return null;
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        stanza.entries("levels").forEach((modulation, entry) -> {
            if (entry.value() instanceof Node.Scalar number) {
                levels.put(modulation, Integer.valueOf(number.text()));
            }
        });
        return new InterferenceFacts(
                end, ratio, new Fact<>(Double.valueOf(discount.value()), discount.provenance()), levels);
    }

    /** Up to how many mated pairs a maker's reach is given for; 0 where nothing is said. */
    public int reachPairs(String section, String name) {
        Stanza stanza = stanza(section, name);
        return stanza == null || !stanza.has("reach_pairs") ? 0 : stanza.integer("reach_pairs");
    }

    private @Nullable Stanza stanza(String section, String name) {
        return Stanza.of(catalogue, section, name);
    }

    private static List<Stanza> mappings(Stanza stanza, String key) {
        List<Stanza> inner = new ArrayList<>();
        for (Node item : stanza.list(key)) {
            if (item instanceof Node.Mapping mapping) {
                inner.add(stanza.inner(mapping));
            }
        }
        return inner;
    }
}
