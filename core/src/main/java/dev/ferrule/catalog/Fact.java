package dev.ferrule.catalog;

/** A value with its provenance. */
public record Fact<T>(T value, Provenance provenance) {

    public Confidence confidence() {
        return provenance.confidence();
    }

    public boolean isCertain() {
        return provenance.confidence() == Confidence.HIGH;
    }
}
