package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.chain.Origin;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every channel of the published recipes gets its verdict and at least its codes. */
final class ReferenceRecipesTest {

    private static final String RECIPES = "reference/polarity/recipes.csv";

    private final ChannelCheck check = new ChannelCheck(ShippedCatalogue.load());

    @TestFactory
    Stream<DynamicTest> everyRecipeGetsItsVerdictAndItsCodes() throws IOException {
        return SharedFolder.rows(RECIPES).stream()
                .map(recipe -> DynamicTest.dynamicTest(name(recipe), () -> judgedAsPublished(recipe)));
    }

    @TestFactory
    Stream<DynamicTest> mapsThatWereDerivedAreShownAsAssumptions() throws IOException {
        return SharedFolder.rows(RECIPES).stream()
                .filter(recipe -> recipe.getField("verdict_basis").contains("constructed/derived here"))
                .map(recipe -> DynamicTest.dynamicTest(
                        name(recipe),
                        () -> assertThat(check(recipe).assumptions())
                                .extracting(ChannelView.Assumption::word)
                                .contains("map")));
    }

    /** The page that describes them counts 73; a file that lost rows would prove less and say nothing. */
    @Test
    void thereAreSeventyThreeRecipes() throws IOException {
        assertThat(SharedFolder.rows(RECIPES)).hasSizeGreaterThanOrEqualTo(73);
    }

    private void judgedAsPublished(NamedCsvRecord recipe) {
        ChannelView view = check(recipe);
        assertThat(view.verdict()).as(view.codes().toString()).isEqualTo(recipe.getField("verdict"));
        if (recipe.getField("codes").isEmpty()) {
            assertThat(view.codes()).isEmpty();
            return;
        }
        for (String code : recipe.getField("codes").split(" ", -1)) {
            assertThat(view.codes()).anyMatch(found -> found.startsWith(code.replace("x", "")));
        }
    }

    private ChannelView check(NamedCsvRecord recipe) {
        return check.check(recipe.getField("id"), recipe.getField("chain"), Origin.COMMAND_LINE);
    }

    private static String name(NamedCsvRecord recipe) {
        return String.join(" ", List.of(recipe.getField("id"), recipe.getField("description")));
    }
}
