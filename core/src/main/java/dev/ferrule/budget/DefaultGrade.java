package dev.ferrule.budget;

import dev.ferrule.catalog.Profile;

/**
 * The grade of a plug of which nobody says one.
 *
 * @param from who gives it: {@code default of TIA}, {@code defaults of plant.yaml}
 * @param counts whether it decides; else it is only shown
 */
public record DefaultGrade(String word, String from, boolean counts) {

    /** The grade that the profile gives. */
    public static DefaultGrade of(Profile profile, boolean counts) {
        return new DefaultGrade(profile.defaultGrade(), "default of " + profile.name(), counts);
    }
}
