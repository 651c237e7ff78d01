package dev.ferrule.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Views as JSON: snake case, what is unknown is absent, arrays whole. */
final class Json {

    private static final JsonMapper COMPACT =
            mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    private Json() {}

    /** What all our JSON has in common, whatever its names: hidden characters are escaped, null is absent. */
    static JsonMapper.Builder mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .characterEscapes(new JsonEscapes())
                        .build())
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** One line. */
    static String line(Object view) {
        return COMPACT.writeValueAsString(view);
    }

    /** One document, indented. */
    static String document(Object view) {
        return COMPACT.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(view);
    }
}
