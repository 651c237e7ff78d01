package dev.ferrule.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Views as JSON: snake case, what is unknown is absent, arrays whole. */
final class Json {

    private static final JsonMapper COMPACT = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new JsonEscapes()).build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /** One line. */
    static String line(Object view) {
        return COMPACT.writeValueAsString(view);
    }

    /** One document, indented. */
    static String document(Object view) {
        return COMPACT.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(view);
    }
}
