package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Origin;
import dev.ferrule.fabric.Channel;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.view.ChainPrinter;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.JudgedPlant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random plants: right ones in which a random number of cells is wrong. */
final class RandomPlantTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();

    private static final List<String> OTHERS =
            List.of("400GBASE-FR4", "10GBASE-SR", "400GBASE-SR8", "100G-PSM4", "100GBASE-SR1", "40GBASE-SR4");

    private final ChannelCheck chains = new ChannelCheck(CATALOGUE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theFastWalkArrivesWhereTheSlowOneDoes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            PlantText plant = random(random);
            JudgedPlant judged = JudgedPlant.of(plant.source(), CATALOGUE);
            assertThat(arrivals(judged))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(new SlowWalker(CATALOGUE, plant).arrivals());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void everyChannelWrittenAsAChainIsJudgedAlike(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            JudgedPlant judged = JudgedPlant.of(random(random).source(), CATALOGUE);
            for (Judgement judgement : judged.judgements()) {
                String chain = ChainPrinter.print(judgement.view());
                if (chain != null) {
                    ChannelView view = chains.check("1", chain, Origin.COMMAND_LINE);
                    assertThat(view.codes())
                            .as("seed %d, round %d: %s", seed, round, chain)
                            .isEqualTo(codes(judgement));
                    assertThat(view.verdict()).isEqualTo(judgement.verdict().name());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void equalChannelsAreJudgedOnceAndAsIfAlone(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            JudgedPlant judged = JudgedPlant.of(random(random).source(), CATALOGUE);
            for (Channel channel : judged.channels().list()) {
                Judgement alone = judged.judge().judge(judged.channels().shape(channel.shape()));
                assertThat(codes(alone))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(codes(judged.judgement(channel)));
            }
        }
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.code().toString())
                .distinct()
                .sorted()
                .toList();
    }

    /** A right plant with up to twelve cells changed: types, pins, ports, adapters, cassettes, transceivers. */
    private static PlantText random(Random random) {
        PlantText plant = switch (random.nextInt(3)) {
            case 0 -> Plants.hall(1 + random.nextInt(4), 1 + random.nextInt(3));
            case 1 -> Plants.rails(1 + random.nextInt(4));
            default -> Plants.cassettes(1 + random.nextInt(2));
        };
        for (int i = random.nextInt(12); i > 0; i--) {
            change(plant, random);
        }
        return plant;
    }

    private static void change(PlantText plant, Random random) {
        List<Map<String, String>> cables = plant.rows("cables");
        Map<String, String> row = cables.get(random.nextInt(cables.size()));
        switch (random.nextInt(6)) {
            case 0 ->
                row.merge(
                        "part",
                        "",
                        (part, x) -> part.contains(" B ") ? part.replace(" B ", " A ") : part.replace(" A ", " C "));
            case 1 -> row.merge("part", "", (part, x) -> part.replace("F/F", "F/M"));
            case 2 -> row.merge("part", "", (part, x) -> part.replace("A-B", "A-A"));
            case 3 -> {
                Map<String, String> other = cables.get(random.nextInt(cables.size()));
                if (row.get("b_device").equals(other.get("b_device"))
                        && row.get("b_face").equals(other.get("b_face"))) {
                    String port = row.get("b_port");
                    row.put("b_port", other.get("b_port"));
                    other.put("b_port", port);
                }
            }
            case 4 -> optic(plant, random);
            default -> panel(plant, random);
        }
    }

    /** Another transceiver: of another interface, of other lanes, of another mode. Each has one layout only. */
    private static void optic(PlantText plant, Random random) {
        List<Map<String, String>> optics = plant.rows("optics");
        Map<String, String> row = optics.get(random.nextInt(optics.size()));
        if (!row.get("transceiver").equals("MMA4Z00-NS")) {
            row.put("transceiver", OTHERS.get(random.nextInt(OTHERS.size())));
        }
    }

    private static void panel(PlantText plant, Random random) {
        List<Map<String, String>> panels = plant.rows("panels");
        if (panels.isEmpty()) {
            return;
        }
        Map<String, String> row = panels.get(random.nextInt(panels.size()));
        row.merge("module", "", (module, x) -> switch (module) {
            case "U-low-A OM4" -> "SEQ OM4";
            case "SEQ OM4" -> "B2 OM4";
            case "B2 OM4" -> "U-high-A OM4";
            default -> module.contains(" A x") ? module.replace(" A x", " B x") : module.replace(" B x", " A x");
        });
    }

    private static List<String> arrivals(JudgedPlant judged) {
        List<String> arrivals = new ArrayList<>();
        for (Channel channel : judged.channels().list()) {
            Judgement judgement = judged.judgement(channel);
            for (LaneResult lane : judgement.view().lanes()) {
                if (!judged.channels().ofPort(channel.port(lane.path().port())).equals(channel)) {
                    continue;
                }
                String to = lane.toPort() < 0
                        ? "nowhere"
                        : judged.fabric().portName(channel.port(lane.toPort())) + " @"
                                + judgement.view().ends().positionOf(lane.path().last());
                arrivals.add(judged.fabric().portName(channel.port(lane.path().port())) + " Tx"
                        + lane.path().lane().number() + " > " + to);
            }
        }
        arrivals.sort(null);
        return arrivals;
    }
}
