package dev.ferrule.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class PlantRiskTest {

    @Test
    void aPlantOfNoLinksDoesNotFail() {
        PlantRisk plant = new PlantRisk();
        plant.add(1, 0);
        assertThat(plant.expected()).isZero();
        assertThat(plant.none()).isOne();
        assertThat(plant.any()).isZero();
    }

    @Test
    void theExpectedNumberIsTheSumWithoutRoundingErrors() {
        PlantRisk plant = new PlantRisk();
        for (int i = 0; i < 1_000_000; i++) {
            plant.add(0.1);
        }
        // Added plainly it would be 100000.00000133288.
        assertThat(plant.expected()).isCloseTo(100_000, within(1e-10));
    }

    @Test
    void aMillionSmallProbabilitiesCountBesideALargeOne() {
        PlantRisk plant = new PlantRisk();
        plant.add(0.5);
        for (int i = 0; i < 1_000_000; i++) {
            plant.add(1e-17);
        }
        assertThat(plant.expected() - 0.5).isCloseTo(1e-11, within(1e-15));
        assertThat(0.5 - plant.none()).isCloseTo(0.5e-11, within(1e-15));
    }

    @Test
    void linksAlikeAreAddedAtOnce() {
        PlantRisk plant = new PlantRisk();
        plant.add(1e-6, 500_000);
        plant.add(1e-6, 500_000);
        assertThat(plant.expected()).isCloseTo(1, within(1e-12));
        assertThat(plant.none()).isCloseTo(Math.pow(1 - 1e-6, 1e6), Percentage.withPercentage(1e-6));
        assertThat(plant.any() + plant.none()).isCloseTo(1, within(1e-15));
    }

    @Test
    void aPlantThatAllButNeverFailsKeepsItsDigits() {
        PlantRisk plant = new PlantRisk();
        plant.add(1e-20, 1000);
        assertThat(plant.any()).isCloseTo(1e-17, Percentage.withPercentage(1e-10));
    }

    @Test
    void aLinkThatCertainlyFailsDecides() {
        PlantRisk plant = new PlantRisk();
        plant.add(1);
        plant.add(0.25, 2);
        assertThat(plant.expected()).isEqualTo(1.5);
        assertThat(plant.none()).isZero();
        assertThat(plant.any()).isOne();
    }

    @Test
    void whatIsNoProbabilityOrNoCountIsRefused() {
        assertThatThrownBy(() -> new PlantRisk().add(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlantRisk().add(0.5, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
