package dev.ferrule.io.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import dev.ferrule.view.AppsAsked;
import dev.ferrule.view.AppsView;
import dev.ferrule.view.BudgetAsked;
import dev.ferrule.view.ChainApps;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can run on links that are written as chains. */
final class AppsOfChainTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final AppsAsked TWO_METRES = new AppsAsked(new Length(2000), true, BudgetAsked.NOTHING);
    private static final AppsAsked AS_IT_IS = new AppsAsked(new Length(2000), false, BudgetAsked.NOTHING);
    private static final String TRUNK = "adapter A > trunk MPO-12 B M/M flat %s > adapter A";

    private static AppsView.Link apps(String chain) {
        return apps(chain, TWO_METRES);
    }

    private static AppsView.Link apps(String chain, AppsAsked asked) {
        return Objects.requireNonNull(ChainApps.of(CATALOGUE, asked, chain).view())
                .links()
                .getFirst();
    }

    private static AppsView.Application app(AppsView.Link link, String pmd) {
        return link.applications().stream()
                .filter(one -> one.pmd().equals(pmd))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> running(String chain) {
        Set<String> running = new TreeSet<>();
        apps(chain, AS_IT_IS).applications().stream()
                .filter(one -> one.status().equals(AppsView.RUNS))
                .forEach(one -> running.add(one.pmd()));
        return running;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adapter A > trunk MPO-12 B M/M flat OM4 80m low-loss > adapter A",
                "adapter A > trunk MPO-12 A M/M APC OS2 80m low-loss > adapter A",
                "adapter B > trunk MPO-12 B F/F flat OM4 30m > adapter B",
                "adapter A > trunk MPO-16 B M/M APC OM4 30m low-loss > adapter A",
                "adapter A > trunk MPO-24 B_full M/M flat OM4 30m low-loss > adapter A",
                "cassette SEQ M flat OM4 low-loss > adapter A > trunk MPO-12 A F/F flat OM4 9m low-loss > adapter A >"
                        + " cassette SEQ M flat OM4 low-loss",
                "adapter > trunk LC A-B UPC OS2 300m low-loss > adapter"
            })
    void whatRunsAndWhatAChangeMendsIsRightToTheRulesOfChannels(String chain) {
        ChannelCheck check = ChannelCheck.brief(CATALOGUE);
        int changes = 0;
        for (AppsView.Application one : apps(chain).applications()) {
            if (one.status().equals(AppsView.RUNS)) {
                ChannelView judged = check.check("1", one.chain(), Origin.COMMAND_LINE);
                assertThat(judged.verdict()).as(one.chain()).isIn("OK", "OK_WARN");
            }
            AppsView.Change change = one.change();
            if (change != null) {
                changes++;
                ChannelView judged = check.check("1", change.chain(), Origin.COMMAND_LINE);
                assertThat(judged.verdict()).as(change.chain()).isIn("OK", "OK_WARN");
            }
        }
        assertThat(running(chain)).isNotEmpty();
        assertThat(changes).isPositive();
    }

    @Test
    void betterFibreNeverTakesAnApplicationAway() {
        Set<String> before = new HashSet<>();
        for (String fibre : List.of("OM3", "OM4", "OM5")) {
            Set<String> now = running(TRUNK.formatted(fibre + " 60m low-loss"));
            assertThat(now).as(fibre).containsAll(before);
            before = now;
        }
        assertThat(running("adapter A > trunk MPO-12 B M/M APC OS2 400m low-loss > adapter A"))
                .containsAll(running("adapter A > trunk MPO-12 B M/M APC OS1a 400m low-loss > adapter A"));
    }

    @Test
    void betterPlugsNeverTakeAnApplicationAway() {
        assertThat(running(TRUNK.formatted("OM4 90m low-loss")))
                .containsAll(running(TRUNK.formatted("OM4 90m standard")));
    }

    @Test
    void aLongerLinkNeverAddsAnApplication() {
        Set<String> before = running(TRUNK.formatted("OM4 5m low-loss"));
        for (String length : List.of("30m", "60m", "96m", "146m", "400m")) {
            Set<String> now = running(TRUNK.formatted("OM4 " + length + " low-loss"));
            assertThat(before).as(length).containsAll(now);
            before = now;
        }
        assertThat(before).isEmpty();
    }

    @Test
    void atTheReachItRunsAndAMetreFurtherItMustBeShorter() {
        assertThat(app(apps(TRUNK.formatted("OM4 96m low-loss")), "100GBASE-SR4")
                        .status())
                .isEqualTo(AppsView.RUNS);

        AppsView.Application further = app(apps(TRUNK.formatted("OM4 97m low-loss")), "100GBASE-SR4");
        assertThat(further.status()).isEqualTo(AppsView.DOES_NOT_RUN);
        assertThat(further.binds()).isEqualTo(new AppsView.Binds("reach", "F502 the channel is longer than it may be"));
        assertThat(Objects.requireNonNull(further.change()).steps()).containsExactly("at most 96 m of cable");
    }

    @Test
    void theCordsAreFoundByTheirTypePinsAndPolish() {
        AppsView.Application bTrunk = app(apps(TRUNK.formatted("OM4 50m low-loss")), "100GBASE-SR4");
        assertThat(bTrunk.aCord()).isEqualTo("cord MPO-12 B F/F flat OM4 2m low-loss");
        assertThat(bTrunk.bCord()).isEqualTo(bTrunk.aCord());

        AppsView.Application aTrunk =
                app(apps("adapter A > trunk MPO-12 A F/F flat OM4 50m low-loss > adapter A"), "100GBASE-SR4");
        assertThat(List.of(aTrunk.aCord(), aTrunk.bCord()))
                .containsExactlyInAnyOrder(
                        "cord MPO-12 A F/M flat OM4 2m low-loss", "cord MPO-12 B M/F flat OM4 2m low-loss");
    }

    @Test
    void fromCassettesToParallelOpticsThereAreAdapterPlates() {
        AppsView.Application parallel = app(
                apps("cassette SEQ M flat OM4 low-loss > adapter A > trunk MPO-12 A F/F flat OM4 50m low-loss >"
                        + " adapter A > cassette SEQ M flat OM4 low-loss"),
                "100GBASE-SR4");

        // A harness to four fronts mates, and does not cross what the trunk of type A does not cross.
        assertThat(Objects.requireNonNull(parallel.binds()).kind()).isEqualTo("polarity");
        assertThat(Objects.requireNonNull(parallel.change()).steps())
                .containsExactly("adapter plates in place of modules SEQ");
    }

    /** Cords of the link's interface do not mate with LC; the harness does, and is too long. */
    @Test
    void whatBindsIsToldOfTheCordsThatComeNearest() {
        AppsAsked long999 = new AppsAsked(new Length(999_000), false, BudgetAsked.NOTHING);
        AppsView.Link link = apps(TRUNK.formatted("OM4 50m low-loss"), long999);

        AppsView.Application duplex = app(link, "10GBASE-SR");
        assertThat(Objects.requireNonNull(duplex.binds()).kind()).isEqualTo("reach");
        assertThat(duplex.aCord()).startsWith("harness H12-4LC");
        assertThat(Objects.requireNonNull(app(link, "400GBASE-SR16").binds()).kind())
                .isEqualTo("connector");
    }

    @Test
    void aReserveThatIsNotKeptIsAWarning() {
        AppsAsked reserving = new AppsAsked(
                new Length(2000), false, new BudgetAsked(null, false, Loss.parse("2.5"), null, null, null));
        String chain = TRUNK.formatted("OM4 50m low-loss");

        AppsView.Application warned = app(apps(chain, reserving), "100GBASE-SR4");
        assertThat(warned.status()).isEqualTo(AppsView.RUNS);
        assertThat(warned.warnings()).containsExactly("F506 the margin is less than the reserve that is asked for");
        assertThat(app(apps(chain, AS_IT_IS), "100GBASE-SR4").warnings()).isEmpty();
    }

    @Test
    void aProfileAndTheGradesThatItAssumesAreAsked() {
        String ungraded = "adapter A > trunk MPO-12 B M/M flat OM4 20m > adapter A > trunk MPO-12 A F/M flat OM4 20m >"
                + " adapter A > trunk MPO-12 A F/M flat OM4 20m > adapter A";
        AppsAsked assuming =
                new AppsAsked(new Length(2000), false, new BudgetAsked("ISO", true, null, null, null, null));

        AppsView view = Objects.requireNonNull(
                ChainApps.of(CATALOGUE, assuming, ungraded).view());
        assertThat(view.profile()).isEqualTo("ISO");
        assertThat(app(view.links().getFirst(), "100GBASE-SR4").status()).isEqualTo(AppsView.DOES_NOT_RUN);
        assertThat(app(apps(ungraded, AS_IT_IS), "100GBASE-SR4").status()).isEqualTo(AppsView.UNDETERMINED);
    }

    @Test
    void aLengthOrAGradeThatIsNotSaidLeavesItUndetermined() {
        AppsView.Application unsaid = app(apps(TRUNK.formatted("OM4 low-loss")), "100GBASE-SR4");
        assertThat(unsaid.status()).isEqualTo(AppsView.UNDETERMINED);
        assertThat(unsaid.missing()).isNotEmpty();

        String three = "adapter A > trunk MPO-12 B M/M flat OM4 20m > adapter A > trunk MPO-12 A F/M flat OM4 20m >"
                + " adapter A > trunk MPO-12 A F/M flat OM4 20m > adapter A";
        AppsView.Application ungraded = app(apps(three), "100GBASE-SR4");
        assertThat(ungraded.status()).isEqualTo(AppsView.UNDETERMINED);
        assertThat(Objects.requireNonNull(ungraded.change()).steps())
                .singleElement()
                .asString()
                .contains("low-loss");
    }

    @Test
    void ofAChannelTheCordsAreTakenOff() {
        AppsView.Link link = apps("pmd 40GBASE-SR4 > cord MPO-12 B F/F OM4 3m low-loss > "
                + TRUNK.formatted("OM4 50m low-loss") + " > cord MPO-12 B F/F OM4 3m low-loss > pmd 40GBASE-SR4");

        assertThat(link.link()).isEqualTo(TRUNK.formatted("OM4 50m low-loss"));
    }

    @Test
    void aDirectCordIsNoPermanentLink() {
        ChainApps none =
                ChainApps.of(CATALOGUE, TWO_METRES, "pmd 40GBASE-SR4 > cord MPO-12 B OM4 5m > pmd 40GBASE-SR4");

        assertThat(none.view()).isNull();
        assertThat(none.diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.summary()).isEqualTo("a chain has no permanent link"));
    }
}
