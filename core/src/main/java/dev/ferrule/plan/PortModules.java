package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.PlanningFacts;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.PortSplit;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The transceivers of the catalogue that fit a cage and cut it as wanted. */
final class PortModules {

    private final Catalogue catalogue;
    private final PlanningFacts facts;
    private final LossFacts losses;

    PortModules(Catalogue catalogue) {
        this.catalogue = catalogue;
        facts = PlanningFacts.of(catalogue);
        losses = LossFacts.of(catalogue);
    }

    /**
     * In the order of the catalogue.
     *
     * @param protocol that the modules are to speak; empty for any
     */
    List<PortModule> fitting(CageGroup cage, PortSplit mode, String protocol) {
        List<PortModule> found = new ArrayList<>();
        int order = 0;
        for (String name : catalogue.entries("transceivers").keySet()) {
            Transceiver transceiver = catalogue.transceiver(name);
            order++;
            if (transceiver == null || !facts.fits(cage.form(), transceiver.form())) {
                continue;
            }
            List<String> protocols = facts.protocols(name);
            boolean speaks = protocols.isEmpty() || protocol.isEmpty() || protocols.contains(protocol);
            List<String> pmds = transceiver.modes().get(mode.toString());
            PortModule module = !speaks || pmds == null ? null : module(transceiver, mode, pmds, order);
            if (module != null) {
                found.add(module);
            }
        }
        return found;
    }

    private @Nullable PortModule module(Transceiver transceiver, PortSplit mode, List<String> pmds, int order) {
        Pmd pmd = catalogue.pmd(pmds.getFirst());
        if (pmd == null || pmds.stream().anyMatch(name -> !name.equals(pmds.getFirst()))) {
            return null;
        }
        MdiLayout layout = layout(transceiver, pmd);
        int mdis = pmds.size() > 1 ? pmds.size() : layout.mdis();
        if (mode.links() % mdis != 0 && mdis % mode.links() != 0) {
            return null;
        }
        return new PortModule(
                transceiver,
                mode,
                pmd,
                layout,
                mdis,
                PortModule.polish(transceiver, layout),
                reach(transceiver, pmd, "reach"),
                reach(transceiver, pmd, "reach_split"),
                losses.reachPairs("transceivers", transceiver.name()),
                order);
    }

    private static MdiLayout layout(Transceiver transceiver, Pmd pmd) {
        String connector = transceiver.connector();
        for (MdiLayout layout : pmd.layouts()) {
            if (layout.connector().name().equals(connector)) {
                return layout;
            }
        }
        return pmd.layouts().getFirst();
    }

    /** The maker's reach; that of the PMD where the maker says none, and no further than it. */
    private Map<String, Long> reach(Transceiver transceiver, Pmd pmd, String key) {
        Map<String, Long> reach = new HashMap<>();
        for (String fibre : catalogue.entries("fibres").keySet()) {
            FibreKind kind = catalogue.fibre(fibre);
            if (kind != null && kind.singleMode() == pmd.singleMode().value()) {
                long most = limit(pmd, kind);
                var makers = losses.reach("transceivers", transceiver.name(), key);
                if (makers.isEmpty()) {
                    makers = losses.reach("transceivers", transceiver.name(), "reach");
                }
                var makersWord = makers.get(fibre);
                if (!makers.isEmpty()) {
                    most = makersWord == null
                            ? 0
                            : most == 0
                                    ? makersWord.value().millimetres()
                                    : Math.min(most, makersWord.value().millimetres());
                }
                if (most > 0) {
                    reach.put(fibre, most);
                }
            }
        }
        return reach;
    }

    private long limit(Pmd pmd, FibreKind kind) {
        long most = 0;
        for (var limit : losses.limits(pmd)) {
            Length reach = limit.reach();
            if (limit.fibre().equals(kind.name()) || kind.meets().contains(limit.fibre())) {
                most = Math.max(most, reach.millimetres());
            }
        }
        return most;
    }
}
