package dev.ferrule.fabric;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Slope;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a transceiver in a mode is: one PMD for each port that it makes. Equal cells give the same optic. */
final class Optics {

    /**
     * A transceiver in a mode.
     *
     * @param number dense, from 0
     * @param pmds one for each port
     * @param links into how many links each port's lanes are cut
     * @param modeSaid the row says so; else the cabling may cut them
     * @param mdiEach every port is one MDI of a PMD that has several
     * @param form of the cage that it fits; empty when it is not known
     * @param connector of each MDI, whatever is plugged in; null where a PMD may have several and nobody says which
     */
    record Optic(
            int number,
            String name,
            List<Pmd> pmds,
            int links,
            boolean modeSaid,
            boolean mdiEach,
            @Nullable Fact<Slope> slope,
            String form,
            @Nullable Connector connector) {}

    private record Key(String transceiver, String mode) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = transceiver.compareTo(other.transceiver);
            return order == 0 ? mode.compareTo(other.mode) : order;
        }
    }

    private final Catalogue catalogue;
    private final Report report;
    private final Map<Key, @Nullable Optic> known = new HashMap<>();

    /** Names of transceivers and PMDs; null until one is asked for that is none. */
    private @Nullable KnownNames modules;

    Optics(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    /**
     * The optic; null when it is unknown, which is reported once.
     *
     * @param place of the transceiver
     * @param modePlace of the mode
     */
    @Nullable
    Optic of(String transceiver, String mode, Place place, Place modePlace) {
        Key key = new Key(transceiver, mode);
        if (!known.containsKey(key)) {
            known.put(key, find(transceiver, plain(mode), place, modePlace));
        }
        return known.get(key);
    }

    /** {@code 2×400G} is {@code 2x400}. */
    private static String plain(String mode) {
        String text = mode.toLowerCase(Locale.ROOT)
                .replace('×', 'x')
                .replace("gbe", "")
                .replace("g", "");
        return text.replace(" ", "");
    }

    private @Nullable Optic find(String transceiver, String mode, Place place, Place modePlace) {
        Transceiver module = catalogue.transceiver(transceiver);
        if (module != null) {
            return module(module, mode, place, modePlace);
        }
        Pmd pmd = catalogue.pmd(transceiver);
        if (pmd != null) {
            return bare(pmd, mode, modePlace);
        }
        String question = modules().question(transceiver);
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                place,
                "unknown transceiver",
                "\"" + transceiver + "\" is neither a transceiver nor a PMD of the catalogue",
                question.isEmpty() ? "add it to a catalogue file in catalog/, or name its PMD" : question));
        return null;
    }

    private KnownNames modules() {
        KnownNames names = modules;
        if (names == null) {
            names = catalogue.knownSpellings("transceivers", "pmds").forFile();
            modules = names;
        }
        return names;
    }

    private @Nullable Optic module(Transceiver module, String mode, Place place, Place modePlace) {
        String wanted = mode.isEmpty() ? module.modes().keySet().iterator().next() : mode;
        List<String> names = module.modes().get(wanted);
        if (names == null) {
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    modePlace,
                    "unknown mode",
                    module.name() + " has no mode " + mode + "; it has "
                            + String.join(", ", module.modes().keySet())));
            return null;
        }
        List<Pmd> pmds = new ArrayList<>();
        for (String name : names) {
            Pmd pmd = catalogue.pmd(name);
            if (pmd == null) {
                report.add(Diagnostic.error(
                        Code.UNKNOWN_NAME,
                        place,
                        "unknown PMD",
                        module.name() + " has the PMD \"" + name + "\", which nobody describes"));
                return null;
            }
            if (module.connector() != null && connector(pmd, module.connector()) == null) {
                unknownConnector(module, pmd, place);
                return null;
            }
            pmds.add(pmd);
        }
        int links = Math.max(1, count(wanted) / Math.max(1, pmds.size()));
        Fact<String> polish = module.overrides().get("polish");
        Fact<Slope> slope = polish == null
                ? null
                : new Fact<>(polish.value().startsWith("APC") ? Slope.UP : Slope.FLAT, polish.provenance());
        Connector connector = module.connector() == null ? null : connector(pmds.getFirst(), module.connector());
        return new Optic(
                known.size(), module.name(), pmds, links, !mode.isEmpty(), false, slope, module.form(), connector);
    }

    private static @Nullable Connector connector(Pmd pmd, String name) {
        return pmd.layouts().stream()
                .map(MdiLayout::connector)
                .filter(connector -> connector.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void unknownConnector(Transceiver module, Pmd pmd, Place place) {
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                place,
                "unknown connector of a PMD",
                module.name() + " has the connector " + module.connector() + ", and its PMD " + pmd.name() + " only "
                        + String.join(
                                " or ",
                                pmd.layouts().stream()
                                        .map(MdiLayout::connectorName)
                                        .toList())));
    }

    /** A PMD alone: a mode with as many links as it has MDIs makes a port of each MDI. */
    private @Nullable Optic bare(Pmd pmd, String mode, Place place) {
        int links = count(mode);
        int mdis = pmd.layouts().getFirst().mdis();
        if (links < 1 || pmd.lanes() % links != 0) {
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    place,
                    "unknown mode",
                    pmd.name() + " has " + pmd.lanes() + " lanes, which mode " + mode + " does not divide"));
            return null;
        }
        boolean mdiEach = mdis > 1 && links >= mdis;
        List<Pmd> pmds = mdiEach ? java.util.Collections.nCopies(mdis, pmd) : List.of(pmd);
        return new Optic(
                known.size(),
                pmd.name(),
                pmds,
                mdiEach ? links / mdis : links,
                !mode.isEmpty(),
                mdiEach,
                null,
                "",
                null);
    }

    /** The number before the x; 1 when no mode is said, 0 when it cannot be read. */
    private static int count(String mode) {
        if (mode.isEmpty()) {
            return 1;
        }
        int x = mode.indexOf('x');
        String digits = x < 0 ? "" : mode.substring(0, x);
        boolean number =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : 0;
    }
}
