package dev.ferrule.rule;

import java.util.List;
import java.util.ServiceLoader;

/** The rules that are there. */
final class FoundRules {

    private FoundRules() {}

    /** By the service loader; when the application is packed, the same objects are made without it, which is quicker. */
    static List<Rule> all() {
        return ServiceLoader.load(Rule.class, FoundRules.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
