package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Interoperation;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Slope;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.diag.Suggest;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers what a PMD can do: how far, how much, by which connectors and modules, with whom. */
public final class PmdQuery {

    private final Catalogue catalogue;
    private final LossFacts facts;

    public PmdQuery(Catalogue catalogue) {
        this.catalogue = catalogue;
        facts = LossFacts.of(catalogue);
    }

    /** PMDs that have all the words, in any letter case, in a name, an alias, a connector, a fibre or their standard. */
    public PmdView list(List<String> words) {
        List<Pmd> all = all();
        List<PmdView.Row> rows =
                all.stream().map(this::row).filter(row -> contains(row, words)).toList();
        return new PmdView(
                PmdView.SCHEMA,
                new PmdView.Listing(words.isEmpty() ? null : String.join(" ", words), all.size(), rows),
                null);
    }

    private List<Pmd> all() {
        return catalogue.names("pmds").stream()
                .map(catalogue::pmd)
                .filter(Objects::nonNull)
                .toList();
    }

    private PmdView.Row row(Pmd pmd) {
        return new PmdView.Row(
                pmd.name(),
                pmd.aliases(),
                pmd.standard(),
                mode(pmd),
                pmd.lanes(),
                pmd.layouts().stream().map(MdiLayout::connectorName).toList(),
                limits(pmd));
    }

    private static boolean contains(PmdView.Row row, List<String> words) {
        StringBuilder all = new StringBuilder();
        List.of(row.name(), row.standard(), row.mode())
                .forEach(text -> all.append(text).append('\n'));
        row.aliases().forEach(text -> all.append(text).append('\n'));
        row.connectors().forEach(text -> all.append(text).append('\n'));
        row.limits().forEach(limit -> all.append(limit.fibre()).append('\n'));
        String text = all.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * All of one.
     *
     * @param name or an alias
     * @throws CatalogRefusal where no PMD has that name
     */
    public PmdView show(String name) throws CatalogRefusal {
        Pmd pmd = catalogue.pmd(name);
        if (pmd == null) {
            String question = Suggest.question(name, catalogue.spellings("pmds"));
            throw new CatalogRefusal(
                    "the catalogue has no PMD \"" + name + "\"",
                    question.isEmpty() ? "\"ferrule pmd list\" shows what there is" : question);
        }
        return new PmdView(PmdView.SCHEMA, null, entry(pmd, name.equals(pmd.name()) ? null : name));
    }

    private PmdView.Entry entry(Pmd pmd, @Nullable String asked) {
        Map<String, String> signal = new LinkedHashMap<>();
        pmd.signal().forEach((key, fact) -> signal.put(key, fact.value()));
        return new PmdView.Entry(
                pmd.name(),
                asked,
                pmd.aliases(),
                pmd.standard(),
                mode(pmd),
                pmd.lanes(),
                signal,
                pmd.layouts().stream().map(PmdQuery::connector).toList(),
                limits(pmd),
                reflections(pmd),
                transceivers(pmd),
                peers(pmd),
                pmd.provenance().source(),
                pmd.provenance().confidence().word());
    }

    private static String mode(Pmd pmd) {
        return pmd.singleMode().value() ? "SM" : "MM";
    }

    private static PmdView.Connector connector(MdiLayout layout) {
        return new PmdView.Connector(
                layout.connector().name(),
                layout.mdis(),
                layout.pins() == null ? null : layout.pins().value().word(),
                layout.slope() == null ? null : layout.slope().value() == Slope.FLAT ? "flat" : "APC",
                layout.provenance().confidence().word());
    }

    private List<PmdView.Limit> limits(Pmd pmd) {
        return facts.limits(pmd).stream()
                .map(limit -> new PmdView.Limit(
                        limit.fibre(),
                        new BigDecimal(limit.reach().toMetres()),
                        BudgetViews.metres(limit.least()),
                        BudgetViews.db(limit.most()),
                        BudgetViews.db(limit.allocation()),
                        limit.informative(),
                        limit.provenance().source(),
                        limit.provenance().confidence().word()))
                .toList();
    }

    private PmdView.@Nullable Reflections reflections(Pmd pmd) {
        var asked = facts.reflections(pmd);
        if (asked == null) {
            return null;
        }
        Fact<Loss> allowance = asked.allowance();
        return new PmdView.Reflections(
                BudgetViews.db(asked.countedBelow()),
                asked.rows().stream()
                        .map(row -> new PmdView.ReflectionRow(
                                row.pairs() == Integer.MAX_VALUE ? null : row.pairs(),
                                new BigDecimal(row.leastReturnLoss().toDb()),
                                row.provenance().confidence().word()))
                        .toList(),
                allowance == null ? null : BudgetViews.db(allowance.value()),
                allowance == null ? null : allowance.provenance().source(),
                allowance == null ? null : allowance.confidence().word(),
                asked.provenance().source(),
                asked.provenance().confidence().word());
    }

    private List<PmdView.Module> transceivers(Pmd pmd) {
        List<PmdView.Module> modules = new ArrayList<>();
        for (String name : catalogue.names("transceivers")) {
            Transceiver module = catalogue.transceiver(name);
            String mode = module == null ? null : mode(module, pmd);
            if (module != null && mode != null) {
                modules.add(new PmdView.Module(
                        module.name(),
                        module.form(),
                        mode,
                        reach(module, "reach"),
                        reach(module, "reach_split"),
                        module.provenance().source(),
                        module.provenance().confidence().word()));
            }
        }
        return modules;
    }

    private @Nullable String mode(Transceiver module, Pmd pmd) {
        for (Map.Entry<String, List<String>> mode : module.modes().entrySet()) {
            boolean carries = mode.getValue().stream()
                    .map(catalogue::pmd)
                    .filter(Objects::nonNull)
                    .anyMatch(known -> known.name().equals(pmd.name()));
            if (carries) {
                return mode.getKey();
            }
        }
        return null;
    }

    private List<PmdView.Reach> reach(Transceiver module, String key) {
        List<PmdView.Reach> reach = new ArrayList<>();
        for (Map.Entry<String, Fact<Length>> one :
                facts.reach("transceivers", module.name(), key).entrySet()) {
            reach.add(new PmdView.Reach(
                    one.getKey(), new BigDecimal(one.getValue().value().toMetres())));
        }
        return reach;
    }

    private List<PmdView.Peer> peers(Pmd pmd) {
        List<PmdView.Peer> peers = new ArrayList<>();
        for (Pmd other : all()) {
            Interoperation known =
                    other.name().equals(pmd.name()) ? null : catalogue.interoperation(pmd.name(), other.name());
            if (known != null) {
                peers.add(new PmdView.Peer(
                        other.name(),
                        known.how(),
                        known.reachRule(),
                        known.provenance().source(),
                        known.provenance().confidence().word()));
            }
        }
        return peers;
    }
}
