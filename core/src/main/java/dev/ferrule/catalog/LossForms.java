package dev.ferrule.catalog;

import static dev.ferrule.catalog.ValueForms.ANY;
import static dev.ferrule.catalog.ValueForms.FLAG;
import static dev.ferrule.catalog.ValueForms.GRADE;
import static dev.ferrule.catalog.ValueForms.LENGTH;
import static dev.ferrule.catalog.ValueForms.LOSS;
import static dev.ferrule.catalog.ValueForms.LOSS_OR_RANGE;
import static dev.ferrule.catalog.ValueForms.METRES;
import static dev.ferrule.catalog.ValueForms.MODE;
import static dev.ferrule.catalog.ValueForms.TEXT;
import static dev.ferrule.catalog.ValueForms.TEXTS;
import static dev.ferrule.catalog.ValueForms.WHOLE;
import static dev.ferrule.catalog.ValueForms.byMode;
import static dev.ferrule.catalog.ValueForms.listOf;
import static dev.ferrule.catalog.ValueForms.mapOf;
import static dev.ferrule.catalog.ValueForms.named;
import static dev.ferrule.catalog.ValueForms.words;

import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The forms of the sections that loss and reach are read from. Other sections are checked by their decoders alone. */
final class LossForms {

    private static final ValueForm FIBRE = named("fibres");
    private static final ValueForm PMD = named("pmds");
    private static final ValueForm POLISH = words("flat", "PC", "UPC", "APC");

    private static final Map<String, MappingForm> SECTIONS = new HashMap<>();

    static {
        SECTIONS.put("grades", grade());
        SECTIONS.put("splices", grade());
        SECTIONS.put("field_limits", grade());
        SECTIONS.put("return_loss", MappingForm.of(Map.of("mode", MODE, "min_db", LOSS)));
        SECTIONS.put("profiles", profile());
        SECTIONS.put("field_tests", fieldTest());
        SECTIONS.put(
                "application_tables",
                MappingForm.of(Map.of("description", TEXT, "maker", TEXT, "rows", listOf(warranted())))
                        .needing("rows"));
        SECTIONS.put("reflections", reflections());
        SECTIONS.put(
                "polish_return_loss",
                MappingForm.of(Map.of("mode", MODE, "array", FLAG, "polish", POLISH, "return_loss_min_db", LOSS))
                        .needing("mode", "polish", "return_loss_min_db"));
        SECTIONS.put("interference", interference());
        SECTIONS.put(
                "ambiguous_grades",
                MappingForm.of(Map.of("word", TEXT, "candidates", listOf(GRADE)))
                        .needing("word", "candidates"));
        SECTIONS.put("fibres", fibre());
        SECTIONS.put("pmds", pmd());
        SECTIONS.put("assemblies", assembly());
        SECTIONS.put("parts", part());
        SECTIONS.put("products", product());
        SECTIONS.put("transceivers", transceiver());
    }

    private LossForms() {}

    /** Holds an entry against the form of its section, if that has one. */
    static void check(Catalogue catalogue, String section, String name, Node.Mapping entry, Report report) {
        MappingForm form = SECTIONS.get(section);
        if (form != null) {
            form.check(new EntryCheck(catalogue, name + " in " + section, report), name, entry);
        }
    }

    /** A form of these keys, and of keys of which nothing is read here. */
    private static MappingForm form(Map<String, ValueForm> keys, String... others) {
        Map<String, ValueForm> all = new HashMap<>(keys);
        Arrays.stream(others).forEach(key -> all.put(key, ANY));
        return MappingForm.of(all);
    }

    private static MappingForm grade() {
        ValueForm loss = byMode(LOSS);
        return form(
                Map.of(
                        "mode", MODE,
                        "polish", POLISH,
                        "common", FLAG,
                        "max_db", loss,
                        "mean_db", loss,
                        "p97_db", loss,
                        "std_db", loss,
                        "typical_db", LOSS_OR_RANGE,
                        "return_loss_min_db", loss,
                        "return_floor_db", loss),
                "aliases",
                "basis",
                "connector",
                "description",
                "acceptance_db",
                "planning_db");
    }

    private static MappingForm profile() {
        ValueForm pairOfTest = named(
                "grades",
                (catalogue, word) ->
                        ValueForms.isGrade(catalogue, word) || catalogue.stanza("field_limits", word) != null);
        ValueForm acceptance = MappingForm.of(Map.of(
                        "standard", TEXT,
                        "pair", GRADE,
                        "end_pair", pairOfTest,
                        "reference_pair", pairOfTest,
                        "splice", named("splices"),
                        "jumpers", WHOLE))
                .needing("standard", "pair", "end_pair", "splice", "jumpers");
        return MappingForm.of(Map.of(
                        "description", TEXT,
                        "aliases", TEXTS,
                        "attenuation", named("profiles", LossForms::statesAttenuation),
                        "default_grade", GRADE,
                        "acceptance", acceptance))
                .needing("attenuation", "default_grade");
    }

    /** Some fibre has values by that name. */
    private static boolean statesAttenuation(Catalogue catalogue, String profile) {
        return catalogue.names("fibres").stream()
                .map(name -> Stanza.of(catalogue, "fibres", name))
                .anyMatch(fibre -> fibre != null
                        && fibre.list("attenuation").stream()
                                .anyMatch(row -> row instanceof Node.Mapping mapping
                                        && mapping.get("profile") instanceof Node.Scalar text
                                        && text.text().equals(profile)));
    }

    private static MappingForm fieldTest() {
        ValueForm wavelengths = listOf(WHOLE);
        return MappingForm.of(Map.of(
                        "wavelengths_nm", wavelengths,
                        "optional_nm", wavelengths,
                        "launch", TEXT,
                        "procedure", TEXT,
                        "description", TEXT))
                .needing("wavelengths_nm", "procedure");
    }

    private static Map<String, ValueForm> limitKeys() {
        return Map.of(
                "fibre", FIBRE,
                "reach_m", METRES,
                "reach_min_m", METRES,
                "max_loss_db", LOSS,
                "allocation_db", LOSS,
                "informative", FLAG);
    }

    private static MappingForm warranted() {
        Map<String, ValueForm> keys = new HashMap<>(limitKeys());
        keys.putAll(Map.of("pmd", PMD, "pairs", WHOLE, "pair_max_db", LOSS));
        return MappingForm.of(keys).needing("pmd", "fibre", "pairs", "reach_m");
    }

    private static MappingForm reflections() {
        ValueForm rows = MappingForm.of(Map.of("pairs", WHOLE, "return_loss_min_db", LOSS))
                .needing("return_loss_min_db");
        return MappingForm.of(Map.of(
                        "name", TEXT,
                        "pmds", listOf(PMD),
                        "counted_below_db", LOSS,
                        "rows", listOf(rows),
                        "allowance_db", LOSS))
                .needing("pmds");
    }

    private static MappingForm interference() {
        return MappingForm.of(Map.of(
                        "end_return_loss_db",
                        LOSS,
                        "extinction_ratio_db",
                        LOSS,
                        "discount",
                        ValueForms.FRACTION,
                        "levels",
                        mapOf(TEXT, WHOLE)))
                .needing("end_return_loss_db", "extinction_ratio_db", "discount", "levels");
    }

    private static MappingForm fibre() {
        ValueForm attenuation = MappingForm.of(Map.of("profile", TEXT, "nm", WHOLE, "db_per_km", LOSS))
                .needing("profile", "nm", "db_per_km");
        return form(
                        Map.of(
                                "mode",
                                MODE,
                                "meets",
                                listOf(FIBRE),
                                "attenuation",
                                listOf(attenuation),
                                "core_um",
                                TEXT),
                        "aliases",
                        "description",
                        "jacket",
                        "bandwidth",
                        "group_index",
                        "zero_dispersion_nm",
                        "dispersion",
                        "bend_radius_mm")
                .withMore();
    }

    private static MappingForm pmd() {
        return form(
                        Map.of(
                                "mode",
                                MODE,
                                "fibres",
                                listOf(FIBRE),
                                "limits",
                                listOf(MappingForm.of(limitKeys()).needing("fibre", "reach_m")),
                                "cable_db_per_km",
                                LOSS),
                        "aliases",
                        "description",
                        "standard",
                        "names_from",
                        "status",
                        "rate_gbps",
                        "lanes",
                        "lane_rate_gbps",
                        "modulation",
                        "wavelengths_nm",
                        "bands_nm",
                        "fec",
                        "protocol",
                        "layouts")
                .withMore();
    }

    private static MappingForm assembly() {
        ValueForm branch = form(Map.of("loss_db", LOSS), "map").withMore();
        return form(
                        module(Map.of("mode", MODE, "polish", ANY, "branches", listOf(branch))),
                        "aliases",
                        "description",
                        "kind",
                        "a",
                        "b",
                        "a_positions",
                        "b_positions",
                        "map",
                        "pins",
                        "rear_adapter",
                        "variants",
                        "fibres",
                        "light_enters")
                .withMore();
    }

    /** How a module states its loss, and more. */
    private static Map<String, ValueForm> module(Map<String, ValueForm> more) {
        Map<String, ValueForm> all = new HashMap<>(more);
        all.putAll(Map.of(
                "loss_db", LOSS,
                "loss_mean_db", LOSS,
                "loss_p97_db", LOSS,
                "loss_basis", words("module", "rear", "inside")));
        return all;
    }

    private static MappingForm part() {
        ValueForm attenuation =
                MappingForm.of(Map.of("nm", WHOLE, "db_per_km", LOSS)).needing("nm", "db_per_km");
        Map<String, ValueForm> keys = module(Map.of(
                "grade", byMode(GRADE),
                "attenuation", listOf(attenuation),
                "lengths_m", listOf(METRES),
                "max_length_m", METRES,
                "max_loss_db", LOSS));
        keys.putAll(reach());
        keys.put("loss_basis", words("pair", "module", "rear", "inside"));
        return form(
                        keys,
                        "aliases",
                        "description",
                        "maker",
                        "number",
                        "number_pattern",
                        "brand",
                        "words",
                        "length_pattern",
                        "length_pattern_half",
                        "field_changes",
                        "kind",
                        "medium",
                        "a",
                        "b",
                        "rate_gbps",
                        "fibres",
                        "count",
                        "ports")
                .withMore();
    }

    private static Map<String, ValueForm> reach() {
        return Map.of("reach", mapOf(FIBRE, LENGTH), "reach_split", mapOf(FIBRE, LENGTH), "reach_pairs", WHOLE);
    }

    /** A product whose grade is that of the order has none of its own. */
    private static MappingForm product() {
        ValueForm grade =
                named("grades", (catalogue, word) -> word.equals("as ordered") || ValueForms.isGrade(catalogue, word));
        return form(
                        Map.of("grade", byMode(grade), "name_is_grade", FLAG, "polish", POLISH),
                        "aliases",
                        "description",
                        "maker",
                        "interface",
                        "field_changes",
                        "mechanics")
                .withMore();
    }

    private static MappingForm transceiver() {
        return form(
                        reach(),
                        "aliases",
                        "description",
                        "maker",
                        "number",
                        "form",
                        "pmd",
                        "modes",
                        "connector",
                        "polish",
                        "pins",
                        "protocols")
                .withMore();
    }
}
