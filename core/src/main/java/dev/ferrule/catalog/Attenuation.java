package dev.ferrule.catalog;

import dev.ferrule.diag.Span;
import dev.ferrule.unit.Loss;

/**
 * What a cable loses in a kilometre, at most.
 *
 * @param nm for which wavelength it is stated; 0 for any
 * @param by whose value it is: a profile of standards, or {@code data sheet}
 */
public record Attenuation(Loss perKm, int nm, String by, Provenance provenance) {

    private static final Provenance SAID = new Provenance(Confidence.HIGH, "said", Span.ofFile(""));

    /** What a user says of a cable, at whatever wavelength. */
    public static Attenuation said(Loss perKm) {
        return new Attenuation(perKm, 0, "said", SAID);
    }

    /** Whose value it is, and for which wavelength: {@code TIA at 850 nm}. */
    public String inWords() {
        return nm == 0 ? by : by + " at " + nm + " nm";
    }
}
