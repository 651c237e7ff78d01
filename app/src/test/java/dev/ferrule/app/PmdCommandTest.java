package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PmdCommandTest {

    @Test
    void everyLimitHasReachSourceAndConfidence() {
        JsonNode pmds = json("list").path("list").path("pmds");
        assertThat(pmds.size()).isGreaterThan(50);
        assertThat(pmds)
                .allSatisfy(pmd -> assertThat(pmd.path("limits")).allSatisfy(limit -> {
                    assertThat(limit.path("reach_m").asDouble()).isPositive();
                    assertThat(limit.path("source").asString()).isNotBlank();
                    assertThat(limit.path("confidence").asString()).isIn("high", "medium", "low");
                }));
    }

    @Test
    void aListHasOnlyWhatHasAllWords() {
        JsonNode list = json("list", "sm", "mpo-12").path("list");
        assertThat(list.path("filter").asString()).isEqualTo("sm mpo-12");
        assertThat(list.path("pmds")).isNotEmpty().allSatisfy(pmd -> {
            assertThat(pmd.path("mode").asString()).isEqualTo("SM");
            assertThat(pmd.path("connectors").toString()).contains("MPO-12");
        });
        assertThat(json("list", "nothing like it").path("list").path("pmds")).isEmpty();
    }

    @Test
    void aPmdIsFoundByAnAliasWithAllThatBindsIt() {
        JsonNode pmd = json("show", "400G-DR4").path("pmd");

        assertThat(pmd.path("name").asString()).isEqualTo("400GBASE-DR4");
        assertThat(pmd.path("asked").asString()).isEqualTo("400G-DR4");
        assertThat(pmd.at("/limits/0/reach_m").asInt()).isEqualTo(500);
        assertThat(pmd.at("/limits/0/max_loss_db").asInt()).isEqualTo(3);
        assertThat(pmd.at("/reflections/allowance_db").asDouble()).isEqualTo(0.1);
        assertThat(pmd.path("transceivers")).anySatisfy(module -> {
            assertThat(module.path("name").asString()).isEqualTo("MMS4X00-NS");
            assertThat(module.at("/reach/0/reach_m").asInt()).isEqualTo(100);
            assertThat(module.at("/reach_split/0/reach_m").asInt()).isEqualTo(50);
        });
        assertThat(pmd.path("talks_to"))
                .anySatisfy(peer -> assertThat(peer.path("pmd").asString()).isEqualTo("100GBASE-DR"));
    }

    @Test
    void aNameThatIsNoneIsWrongUsageAndSaysWhatIsNear() {
        Captured run = Captured.run("pmd", "show", "400GBASE-DR44");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the catalogue has no PMD").contains("Did you mean 400GBASE-DR4");
    }

    private static JsonNode json(String... words) {
        String[] arguments = new String[words.length + 3];
        arguments[0] = "pmd";
        System.arraycopy(words, 0, arguments, 1, words.length);
        arguments[words.length + 1] = "--format";
        arguments[words.length + 2] = "json";
        return JsonMapper.shared().readTree(Captured.run(arguments).out());
    }
}
