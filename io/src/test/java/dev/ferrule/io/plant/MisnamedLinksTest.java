package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;

/** Rows of links and aliases that are wrong while the cables are right are one error, at that row. */
final class MisnamedLinksTest {

    private static String plant() {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: leaf }, { name: gpu2 }, { name: gpu3 } ]
                optics: [ { device: "*", port: "*", transceiver: 400GBASE-DR4 } ]
                aliases:
                  - { alias: g2, device: gpu2 }
                  - { alias: g3, device: gpu3 }
                  - { alias: mlx1, device: gpu2, port: h1 }
                  - { alias: mlx2, device: gpu2, port: h2 }
                  - { alias: mlx1, device: gpu3, port: h1 }
                  - { alias: mlx2, device: gpu3, port: h2 }
                cables:
                """);
        StringBuilder links = new StringBuilder("links:\n");
        for (int gpu = 2; gpu <= 3; gpu++) {
            for (int k = 1; k <= 2; k++) {
                plant.append(
                        "  - { id: C%d%d, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: e%d%d, b_device: gpu%d, b_port: h%d }%n"
                                .formatted(gpu, k, gpu, k, gpu, k));
                links.append("  - { a_device: leaf, a_port: e%d%d, z_device: g%d, z_port: mlx%d }%n"
                        .formatted(gpu, k, gpu, k));
            }
        }
        return plant.append(links).toString();
    }

    private static DiagnosticView one(String yaml) {
        return Checked.plant(yaml).only();
    }

    @Test
    void thePlantIsRight() {
        assertThat(Checked.plant(plant()).findings()).isEmpty();
    }

    @Test
    void aLinkThatNamesThePortOfAnother() {
        DiagnosticView twice = one(plant().replace("a_port: e21, z_device: g2", "a_port: e22, z_device: g2"));

        assertThat(twice.code()).isEqualTo("F601");
        assertThat(twice.span().line()).isEqualTo(16);
        assertThat(twice.detail()).contains("g2/mlx1 reaches leaf/e21");
        assertThat(Checked.plant(plant().replace("a_port: e21, z_device: g2", "a_port: e22, z_device: g2"))
                        .view()
                        .counts()
                        .linksFailed())
                .isEqualTo(1);
    }

    @Test
    void anAliasOfAnotherDevice() {
        DiagnosticView alias = one(plant().replace("alias: g2, device: gpu2", "alias: g2, device: gpu3"));

        assertThat(alias.code()).isEqualTo("F601");
        assertThat(alias.span().line()).isEqualTo(4);
        assertThat(alias.detail()).contains("leaf/e21 reaches gpu2/h1", "the alias \"g2\"");
    }

    @Test
    void anAliasOfAPortThatIsMissing() {
        DiagnosticView missing = one(plant().replace("  - { alias: mlx2, device: gpu3, port: h2 }\n", ""));

        assertThat(missing.code()).isEqualTo("F603");
        assertThat(missing.span().line()).isEqualTo(18);
        assertThat(missing.detail()).contains("no link means h2", "aliases");
    }

    @Test
    void aPortOfACordThatIsMissingIsStillDark() {
        assertThat(Checked.plant(plant().replaceFirst("  - [{] id: C32.*\\n", ""))
                        .codes())
                .containsExactly("F610");
    }
}
