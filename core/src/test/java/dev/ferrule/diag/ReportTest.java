package dev.ferrule.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReportTest {

    private final Report report = new Report();

    private static Diagnostic at(String file, String what) {
        return Diagnostic.error(Code.UNKNOWN_NAME, Span.ofFile(file), "unknown", what, "mend it");
    }

    @Test
    void findingsOfOneReasonAreToldOnceWithTheirNumberAndAllPlaces() {
        for (int i = 1; i <= 6; i++) {
            report.add("live", at("f" + i, "word " + Math.min(i, 3)));
        }
        report.add("other", at("g", "word"));

        assertThat(report.findings()).hasSize(2);
        Diagnostic first = report.findings().getFirst();
        assertThat(first.place()).isEqualTo(Span.ofFile("f1"));
        assertThat(first.detail()).containsExactly("word 1", "mend it", "it is so in 5 more places");
        assertThat(first.related())
                .containsExactly(
                        new Diagnostic.Related(Span.ofFile("f2"), "word 2"),
                        new Diagnostic.Related(Span.ofFile("f3"), "word 3"),
                        new Diagnostic.Related(Span.ofFile("f4"), "word 3"),
                        new Diagnostic.Related(Span.ofFile("f5"), "word 3"),
                        new Diagnostic.Related(Span.ofFile("f6"), "word 3"));
        assertThat(report.findings().getLast().detail()).containsExactly("word", "mend it");
    }

    @Test
    void findingsAtOnePlaceAreListedThere() {
        report.add("row", at("f", "a has one"));
        report.add("row", at("f", "b has one"));
        report.add("row", at("f", "a has one"));

        Diagnostic only = report.findings().getFirst();
        assertThat(report.findings()).hasSize(1);
        assertThat(only.detail()).containsExactly("a has one", "mend it", "it is so in 2 more places");
        assertThat(only.related()).containsExactly(new Diagnostic.Related(Span.ofFile("f"), "b has one"));
    }

    @Test
    void aReportTakesThoseOfAnotherAsTheyAreTold() {
        Report all = new Report();
        report.add("row", at("f", "one"));
        report.add("row", at("g", "two"));
        all.addAll(report);

        assertThat(all.findings()).isEqualTo(report.findings()).hasSize(1);
        assertThat(all.hasErrors()).isTrue();
    }
}
