package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.JudgedPlant;
import dev.ferrule.view.PlantCheck;
import dev.ferrule.view.PlantTrace;
import dev.ferrule.view.TraceView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small plant, written as one YAML file, and what is said of it. */
final class Checked {

    private static final Catalogue SHIPPED = ShippedCatalogue.load();

    private final String yaml;

    private Checked(String yaml) {
        this.yaml = yaml;
    }

    static Checked plant(String yaml) {
        return new Checked(yaml);
    }

    private PlantSource source() {
        try {
            return PlantFolder.read("plant.yaml", yaml);
        } catch (PlantFolder.Unreadable e) {
            throw new AssertionError(e.findings().toString(), e);
        }
    }

    private static Catalogue catalogue(PlantSource source) {
        return UserCatalogue.over(SHIPPED, source.catalogue(), source.report());
    }

    CheckView view() {
        PlantSource source = source();
        return new PlantCheck(catalogue(source)).check(source, "test");
    }

    /** Codes of errors and warnings, in the order of their places. */
    List<String> codes() {
        return findings().stream().map(DiagnosticView::code).toList();
    }

    /** The one error or warning. */
    DiagnosticView only() {
        assertThat(findings()).as(yaml).hasSize(1);
        return findings().getFirst();
    }

    /** Errors and warnings. */
    List<DiagnosticView> findings() {
        return view().diagnostics().stream()
                .filter(finding -> !finding.severity().equals("note"))
                .toList();
    }

    TraceView trace(String port) {
        TraceView view = tracer().trace(port);
        return Objects.requireNonNull(view, () -> "no port " + port);
    }

    /** The trace of a port without a transceiver; null when there is no such port. */
    @Nullable
    TraceView socket(String port, boolean rear) {
        return tracer().socket(port, rear);
    }

    List<String> near(String port) {
        return tracer().near(port);
    }

    private PlantTrace tracer() {
        PlantSource source = source();
        return new PlantTrace(JudgedPlant.of(source, catalogue(source)));
    }
}
