package dev.ferrule.view;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Equipment cords that may join a PMD to both ends of a link, those that are at hand most easily first. */
final class AppCords {

    private static final String NO_LETTER = "simplex";

    /**
     * What is put around a link.
     *
     * @param ports PMDs side by side
     * @param links side by side that they take
     * @param a cord at the first end; empty where the link itself goes into the transceiver
     */
    record Around(String pmd, int ports, int links, String a, String b) {

        String chain(LinkChain link) {
            return Stream.of(port(), a, link.text(links), b, port())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" > "));
        }

        /** The same PMDs at both ends of the cord of the first end, without a link. */
        String direct() {
            return port() + " > " + (a.isEmpty() ? b : a) + " > " + port();
        }

        private String port() {
            return pmd + (ports == 1 ? "" : " x" + ports);
        }
    }

    private final Catalogue catalogue;
    private final Length length;
    private final String usualGrade;

    /** @param usualGrade of a cord of a link of which nobody says a grade */
    AppCords(Catalogue catalogue, Length length, String usualGrade) {
        this.catalogue = catalogue;
        this.length = length;
        this.usualGrade = usualGrade;
    }

    /**
     * What may be tried.
     *
     * @param cords never empty: where nothing fits it is the cord of the link, which the rules refuse
     * @param harnesses and conversion cords
     */
    record Candidates(List<Around> cords, List<Around> harnesses) {}

    Candidates around(Pmd pmd, LinkChain link) {
        List<Around> cords = new ArrayList<>();
        for (MdiLayout layout : pmd.layouts()) {
            if (fits(layout.connector(), link.first()) && fits(layout.connector(), link.last())) {
                cords(pmd, layout, link, false, cords);
                cords(pmd, layout, link, true, cords);
            }
        }
        if (cords.isEmpty()) {
            cords(pmd, pmd.layouts().getFirst(), link, false, cords);
        }
        List<Around> harnesses = new ArrayList<>();
        for (MdiLayout layout : pmd.layouts()) {
            if (layout.mdis() == 1) {
                harnesses(pmd, layout, link, harnesses);
            }
        }
        return new Candidates(cords, harnesses);
    }

    private static boolean fits(Connector connector, Face end) {
        return connector.family().equals(end.connector().family())
                && connector.rows() == end.connector().rows()
                && connector.columns() == end.connector().columns();
    }

    /** @param hybrid cords with two polishes, where the PMD's is not the link's */
    private void cords(Pmd pmd, MdiLayout layout, LinkChain link, boolean hybrid, List<Around> all) {
        if (hybrid && !differ(layout, link.first()) && !differ(layout, link.last())) {
            return;
        }
        String words = words(pmd, layout);
        int count = layout.mdis();
        for (String first : letters(link.firstLoose(), link.first().connector())) {
            for (String last : letters(link.lastLoose(), link.last().connector())) {
                all.add(new Around(
                        words,
                        1,
                        count,
                        cord(layout, link.first(), first, link, false, hybrid, count),
                        cord(layout, link.last(), last, link, true, hybrid, count)));
            }
        }
    }

    /** One empty letter where the plug of the link is in no adapter: it goes into the transceiver itself. */
    private List<String> letters(boolean loose, Connector connector) {
        return loose ? List.of("") : letters(connector);
    }

    private List<String> letters(Connector connector) {
        return catalogue.letters(connector).stream()
                .filter(letter -> !letter.equals(NO_LETTER))
                .toList();
    }

    private static String words(Pmd pmd, MdiLayout layout) {
        boolean usual = pmd.layouts().size() == 1;
        return "pmd " + ChainWords.quoted(pmd.name())
                + (usual ? "" : " " + layout.connector().name());
    }

    private String cord(
            MdiLayout layout, Face end, String letter, LinkChain link, boolean mirrored, boolean hybrid, int count) {
        if (letter.isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder("cord ").append(end.connector().name());
        words.append(' ').append(ChainWords.quoted(letter));
        words.append(pins(layout, end, mirrored));
        words.append(polish(layout, end, mirrored, hybrid));
        return words.append(tail(link)).append(count == 1 ? "" : " x" + count).toString();
    }

    private String tail(LinkChain link) {
        return (link.fibre() == null ? "" : " " + link.fibre().name()) + " " + length.toMetres() + "m " + grade(link);
    }

    /** As the link's, else the usual one. */
    String grade(LinkChain link) {
        String grade = link.grade();
        return grade == null ? usualGrade : grade;
    }

    /** Both ends are the opposite of what they meet; nothing where one of these is not known. */
    private static String pins(MdiLayout layout, Face end, boolean mirrored) {
        Pins mdi = layout.pins() == null ? null : layout.pins().value();
        Pins link = end.pins().value();
        if (mdi == null || link == null || !end.connector().array()) {
            return "";
        }
        String near = mdi == Pins.PINNED ? "F" : "M";
        String far = link == Pins.PINNED ? "F" : "M";
        return " " + (mirrored ? far + "/" + near : near + "/" + far);
    }

    private static @Nullable String polish(@Nullable Slope slope) {
        return slope == null ? null : slope.angled() ? "APC" : "flat";
    }

    private static @Nullable String polish(MdiLayout layout) {
        return polish(layout.slope() == null ? null : layout.slope().value());
    }

    private static boolean differ(MdiLayout layout, Face end) {
        String mdi = polish(layout);
        String link = polish(end.slope().value());
        return mdi != null && link != null && !mdi.equals(link);
    }

    private static String polish(MdiLayout layout, Face end, boolean mirrored, boolean hybrid) {
        String mdi = polish(layout);
        String link = polish(end.slope().value());
        if (mdi == null || link == null) {
            return "";
        }
        if (mdi.equals(link)) {
            return " " + mdi;
        }
        return !hybrid ? " " + link : " " + (mirrored ? link + "/" + mdi : mdi + "/" + link);
    }

    /** Harnesses and conversion cords with the PMD's interface on one side and the link's on the other. */
    private void harnesses(Pmd pmd, MdiLayout layout, LinkChain link, List<Around> all) {
        if (link.firstLoose()
                || link.lastLoose()
                || !link.first().connector().equals(link.last().connector())) {
            return;
        }
        for (String name : catalogue.names("assemblies")) {
            Assembly assembly = catalogue.assembly(name);
            if (assembly == null || assembly.kind() != Assembly.Kind.HARNESS) {
                continue;
            }
            boolean forward = all(assembly.a(), layout.connector())
                    && all(assembly.b(), link.first().connector());
            boolean backward = all(assembly.b(), layout.connector())
                    && all(assembly.a(), link.first().connector());
            if (forward || backward) {
                String words = "harness " + ChainWords.quoted(name) + tail(link);
                int ports = (forward ? assembly.a() : assembly.b()).size();
                int links = (forward ? assembly.b() : assembly.a()).size();
                all.add(new Around(words(pmd, layout), ports, links, words, words));
            }
        }
    }

    private static boolean all(List<Connector> ends, Connector connector) {
        return !ends.isEmpty() && ends.stream().allMatch(connector::equals);
    }
}
