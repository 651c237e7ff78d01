package dev.ferrule.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.At;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.Link;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Part;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.chain.Origin;
import dev.ferrule.source.Node;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue that ships: what holds for every entry of it. */
final class ShippedCatalogueTest {

    private final Catalogue catalogue = ShippedCatalogue.load();

    @Test
    void everyEntryDecodesWithoutAFindingAndHasTheFormOfItsSection() {
        catalogue.decodeAll();
        catalogue.checkForms();

        assertThat(catalogue.report().findings()).isEmpty();
    }

    @Test
    void nothingThatADecoderReadsIsMissing() {
        assertThat(catalogue.sections())
                .contains("connectors", "fibres", "colours", "assemblies", "pmds", "transceivers", "parts");
        assertThat(catalogue.list("types")).isNotEmpty();
        assertThat(catalogue.list("ambiguous")).isNotEmpty();
        assertThat(catalogue.list("interop")).isNotEmpty();
    }

    @Test
    void everyEntryHasASourceAndAConfidence() {
        entries().forEach((name, entry) -> {
            assertThat(scalar(entry, "source"))
                    .as(name + " at " + entry.place())
                    .isNotBlank();
            assertThat(Confidence.parse(scalar(entry, "confidence")))
                    .as(name + " at " + entry.place())
                    .isNotNull();
        });
    }

    /** A value that differs from its entry says in what; a misspelt confidence would silently be the entry's. */
    @Test
    void everySourceAndConfidenceBelowAnEntryCanBeRead() {
        List<String> wrong = new ArrayList<>();
        entries().values().forEach(entry -> walk(entry, wrong));

        assertThat(wrong).isEmpty();
    }

    private static void walk(Node node, List<String> wrong) {
        switch (node) {
            case Node.Scalar ignored -> {}
            case Node.Sequence list -> list.items().forEach(item -> walk(item, wrong));
            case Node.Mapping mapping -> {
                Node source = mapping.get("source");
                if (source != null
                        && !(source instanceof Node.Scalar text && !text.text().isBlank())) {
                    wrong.add(source.place() + ": source");
                }
                Node confidence = mapping.get("confidence");
                if (confidence != null
                        && !(confidence instanceof Node.Scalar word && Confidence.parse(word.text()) != null)) {
                    wrong.add(confidence.place() + ": confidence");
                }
                mapping.entries().values().forEach(entry -> walk(entry.value(), wrong));
            }
        }
    }

    private Map<String, Node.Mapping> entries() {
        Map<String, Node.Mapping> entries = new HashMap<>();
        for (String section : catalogue.sections()) {
            for (String name : catalogue.names(section)) {
                entries.put(section + "/" + name, Objects.requireNonNull(catalogue.stanza(section, name)));
            }
        }
        for (String section : CatalogueBuilder.LISTED) {
            int number = 0;
            for (Node.Mapping entry : catalogue.list(section)) {
                entries.put(section + "/" + ++number, entry);
            }
        }
        assertThat(entries).hasSizeGreaterThan(300);
        return entries;
    }

    private static String scalar(Node.Mapping entry, String key) {
        return entry.get(key) instanceof Node.Scalar text ? text.text() : "";
    }

    @Test
    void noTwoEntriesOfASectionAnswerToOneName() {
        for (String section : catalogue.sections()) {
            List<String> spellings = new ArrayList<>(catalogue.names(section));
            for (String name : catalogue.names(section)) {
                Node.Mapping entry = Objects.requireNonNull(catalogue.stanza(section, name));
                if (entry.get("aliases") instanceof Node.Sequence aliases) {
                    aliases.items().forEach(alias -> spellings.add(((Node.Scalar) alias).text()));
                }
            }
            assertThat(spellings).as(section).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCableTypeIsAPairingOfAsManyPositionsAsItHasFibres() {
        types().forEach(type -> {
            Set<Integer> reached = new HashSet<>();
            for (int near = 1; near <= type.connector().positions(); near++) {
                int far = type.far().far(near);
                assertThat(far == 0 || reached.add(far)).as(name(type)).isTrue();
                assertThat(far == 0 || type.far().far(far) == near)
                        .as(name(type) + " is the same from either end")
                        .isTrue();
            }
            assertThat(reached).as(name(type)).hasSize(type.fibres());
        });
    }

    @Test
    void theFibresOfACableTypeLieWhereItsConnectorIsPopulated() {
        types().forEach(type -> {
            List<Integer> populated = type.connector().populated().get(type.fibres());
            assertThat(populated).as(name(type)).isNotNull();
            for (int near = 1; near <= type.connector().positions(); near++) {
                assertThat(type.far().far(near) > 0).as(name(type)).isEqualTo(populated.contains(near));
            }
        });
    }

    private Stream<CableType> types() {
        return catalogue.names("connectors").stream()
                .map(name -> Objects.requireNonNull(catalogue.connector(name)))
                .flatMap(connector -> catalogue.letters(connector).stream()
                        .flatMap(letter -> catalogue.fibreCounts(letter, connector).stream()
                                .map(count -> Objects.requireNonNull(catalogue.cableType(letter, connector, count)))));
    }

    private static String name(CableType type) {
        return type.letter() + " on " + type.connector().name() + " with " + type.fibres();
    }

    @Test
    void everyCandidateOfAnAmbiguousLetterIsAType() {
        for (Node.Mapping entry : catalogue.list("ambiguous")) {
            Connector connector = Objects.requireNonNull(catalogue.connector(scalar(entry, "connector")));
            List<String> candidates = catalogue.candidates(scalar(entry, "letter"), connector);

            assertThat(candidates).hasSizeGreaterThan(1);
            assertThat(catalogue.letters(connector)).containsAll(candidates);
            assertThat(catalogue.letters(connector)).doesNotContain(scalar(entry, "letter"));
        }
    }

    @Test
    void noFibreOfAnAssemblyForks() {
        assemblies()
                .filter(assembly -> assembly.kind() != Assembly.Kind.LOOPBACK)
                .forEach(assembly -> {
                    assertThat(assembly.links())
                            .as(assembly.name())
                            .extracting(Link::a)
                            .doesNotHaveDuplicates();
                    assertThat(assembly.links())
                            .as(assembly.name())
                            .extracting(Link::b)
                            .doesNotHaveDuplicates();
                });
    }

    @Test
    void aLoopbackJoinsEachPositionOnce() {
        assemblies()
                .filter(assembly -> assembly.kind() == Assembly.Kind.LOOPBACK)
                .forEach(loopback -> {
                    List<At> ends = loopback.links().stream()
                            .flatMap(link -> Stream.of(link.a(), link.b()))
                            .toList();
                    assertThat(ends).as(loopback.name()).doesNotHaveDuplicates().hasSize(loopback.fibres());
                });
    }

    @Test
    void everyVariantOfAnAssemblyIsAnAssemblyWithTheSameFaces() {
        assemblies().filter(assembly -> !assembly.variants().isEmpty()).forEach(plain -> {
            List<Assembly> variants = plain.variants().stream()
                    .map(name -> Objects.requireNonNull(catalogue.assembly(name)))
                    .toList();
            assertThat(variants).hasSize(2);
            assertThat(variants)
                    .extracting(Assembly::a)
                    .containsOnly(variants.getFirst().a());
            assertThat(variants)
                    .extracting(Assembly::b)
                    .containsOnly(variants.getFirst().b());
        });
    }

    @Test
    void oneTwentyFourToThreeEightsIsTheTwoConversionsOneBehindTheOther() {
        List<Link> second =
                Objects.requireNonNull(catalogue.assembly("C2x12-3x8-SYM")).links();
        List<Link> both = Objects.requireNonNull(catalogue.assembly("C24-2x12-ROW")).links().stream()
                .flatMap(first -> second.stream()
                        .filter(next -> next.a().equals(first.b()))
                        .map(next -> new Link(first.a(), next.b())))
                .toList();

        assertThat(both).hasSize(24);
        assertThat(Objects.requireNonNull(catalogue.assembly("C24-3x8-SYM")).links())
                .containsExactlyInAnyOrderElementsOf(both);
    }

    /** Whoever builds with a PMD finds a plug, an adapter or plate, and something to test with. */
    @Test
    void everyConnectorOfAPmdHasCordsAdaptersAndLoopbacksToBuy() {
        Set<String> sold = new HashSet<>();
        catalogue.entries("parts").values().forEach(part -> sold.add(scalar(part, "words")));
        pmds().flatMap(pmd -> pmd.layouts().stream())
                .map(layout -> layout.connector().name())
                .distinct()
                .forEach(connector -> assertThat(List.of("cord ", "adapter ", "loopback "))
                        .as(connector)
                        .allMatch(head -> sold.stream()
                                .anyMatch(words ->
                                        words.equals(head + connector) || words.startsWith(head + connector + " "))));
    }

    private Stream<Assembly> assemblies() {
        return catalogue.names("assemblies").stream().map(name -> Objects.requireNonNull(catalogue.assembly(name)));
    }

    @Test
    void everyPmdSendsAndReceivesTheSameLanes() {
        pmds().forEach(pmd -> pmd.layouts().forEach(layout -> {
            assertThat(numbers(layout, true))
                    .as(pmd.name())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(numbers(layout, false));
            assertThat(layout.lanes()).as(pmd.name()).doesNotHaveDuplicates();
        }));
    }

    private static List<Integer> numbers(MdiLayout layout, boolean transmit) {
        return layout.lanes().stream()
                .filter(lane -> lane.transmit() == transmit)
                .map(Lane::number)
                .toList();
    }

    @Test
    void arrayMdisArePinnedAndDuplexOnesHaveNoPins() {
        pmds().forEach(pmd -> pmd.layouts()
                .forEach(layout -> assertThat(layout.pins() == null)
                        .as(pmd.name())
                        .isEqualTo(!layout.connector().array())));
    }

    @Test
    void everyFibreThatIsNamedIsInTheCatalogue() {
        pmds().forEach(pmd -> assertThat(pmd.fibres())
                .as(pmd.name())
                .isNotEmpty()
                .allSatisfy(fibre -> assertThat(
                                Objects.requireNonNull(catalogue.fibre(fibre)).singleMode())
                        .as(pmd.name() + " on " + fibre)
                        .isEqualTo(pmd.singleMode().value())));
        for (String name : catalogue.names("fibres")) {
            assertThat(Objects.requireNonNull(catalogue.fibre(name)).meets())
                    .as(name)
                    .allSatisfy(lower -> assertThat(catalogue.fibre(lower)).isNotNull());
        }
    }

    /** Once the catalogue has the map of one, it is no longer the maker's to give. */
    @Test
    void whatOnlyItsMakerCanSayIsNoAssemblyAndLeadsToSomeThatAre() {
        assertThat(catalogue.names("makers_own")).isNotEmpty().allSatisfy(name -> {
            assertThat(catalogue.assembly(name)).isNull();
            assertThat(Objects.requireNonNull(catalogue.makersOwn(name)).instead())
                    .isNotEmpty()
                    .allSatisfy(other -> assertThat(catalogue.assembly(other)).isNotNull());
        });
    }

    @Test
    void interoperationIsSaidOfPmdsThatExistAndOnceOnly() {
        List<Set<String>> pairs = new ArrayList<>();
        for (Node.Mapping entry : catalogue.list("interop")) {
            assertThat(catalogue.pmd(scalar(entry, "a"))).as(scalar(entry, "a")).isNotNull();
            assertThat(catalogue.pmd(scalar(entry, "b"))).as(scalar(entry, "b")).isNotNull();
            pairs.add(Set.of(scalar(entry, "a"), scalar(entry, "b")));
        }
        assertThat(pairs).doesNotHaveDuplicates();
    }

    @Test
    void everyModeOfATransceiverNamesPmds() {
        for (String name : catalogue.names("transceivers")) {
            Transceiver transceiver = Objects.requireNonNull(catalogue.transceiver(name));
            transceiver.modes().values().stream()
                    .flatMap(List::stream)
                    .forEach(pmd ->
                            assertThat(catalogue.pmd(pmd)).as(name + ": " + pmd).isNotNull());
        }
    }

    /** A maker's part has one connector; the generic ones have whatever their PMD may have. */
    @Test
    void everyTransceiverOfAMakerSaysItsConnectorAndHasItInEveryMode() {
        for (String name : catalogue.names("transceivers")) {
            Node.Mapping entry = Objects.requireNonNull(catalogue.stanza("transceivers", name));
            Transceiver transceiver = Objects.requireNonNull(catalogue.transceiver(name));
            assertThat(transceiver.connector() == null).as(name).isEqualTo(entry.get("maker") == null);
            if (transceiver.connector() != null) {
                transceiver
                        .modes()
                        .forEach((mode, pmds) -> assertThat(mdis(pmds, transceiver.connector()))
                                .as(name + " " + mode)
                                .isEqualTo(
                                        transceiver
                                                        .overrides()
                                                        .get("connector")
                                                        .value()
                                                        .startsWith("2 ")
                                                ? 2
                                                : 1));
            }
        }
    }

    private int mdis(List<String> pmds, String connector) {
        return pmds.stream()
                .flatMap(pmd -> Objects.requireNonNull(catalogue.pmd(pmd)).layouts().stream())
                .filter(layout -> layout.connector().name().equals(connector))
                .mapToInt(MdiLayout::mdis)
                .sum();
    }

    /** Between two of one PMD stands one cord that reverses; each must then hear what the other says. */
    @Test
    void everyPmdTalksToItsLikeOverOneReversingCordPerMdi() {
        ChannelCheck check = new ChannelCheck(catalogue);
        pmds().forEach(pmd -> pmd.layouts().forEach(layout -> {
            String letter = Stream.of("B", "B_full", "A-B")
                    .filter(word -> catalogue.cableType(word, layout.connector(), 0) != null)
                    .findFirst()
                    .orElseThrow();
            ChannelView view = judged(
                    check,
                    "pmd " + pmd.name() + " " + layout.connector().name() + " > cord "
                            + layout.connector().name() + " " + letter + " x" + layout.mdis() + " > pmd " + pmd.name());

            assertThat(view.verdict()).as(view.chain()).isEqualTo("OK");
            assertThat(view.lanes())
                    .as(view.chain())
                    .allMatch(lane -> lane.outcome().equals("received"));
        }));
    }

    @Test
    void aLoopbackBringsEveryLaneOfAnArrayMdiBackToItself() {
        ChannelCheck check = new ChannelCheck(catalogue);
        pmds().forEach(pmd -> pmd.layouts().stream()
                .filter(layout -> layout.mdis() == 1 && layout.connector().array())
                .forEach(layout -> {
                    String connector = layout.connector().name();
                    ChannelView view =
                            judged(check, "pmd " + pmd.name() + " " + connector + " > loopback " + connector);

                    assertThat(view.lanes())
                            .as(view.chain() + " " + view.diagnostics())
                            .isNotEmpty()
                            .allMatch(lane -> lane.outcome().equals("received"));
                }));
    }

    /** What a part says of itself is one element of a chain that can be read; active cables and devices are no fibre. */
    @Test
    void everyPartThatIsNoActiveCableAndNoDeviceCanStandInAChain() {
        ChannelCheck check = new ChannelCheck(catalogue);
        for (String number : catalogue.names("parts")) {
            Part part = Objects.requireNonNull(catalogue.part(number));
            ChannelView view = judged(check, "part \"" + number + "\"");

            assertThat(part.active() || part.device()).as(number).isEqualTo(part.words() == null);
            assertThat(part.device())
                    .as(number)
                    .isEqualTo(scalar(Objects.requireNonNull(catalogue.stanza("parts", number)), "kind")
                            .equals("device"));
            assertThat(view.verdict())
                    .as(number + " " + view.diagnostics())
                    .isEqualTo(part.words() == null ? "ERROR" : "OK");
        }
    }

    private static ChannelView judged(ChannelCheck check, String chain) {
        return check.check("1", chain, Origin.COMMAND_LINE);
    }

    private Stream<Pmd> pmds() {
        return catalogue.names("pmds").stream().map(name -> Objects.requireNonNull(catalogue.pmd(name)));
    }
}
