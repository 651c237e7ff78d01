package dev.ferrule.netbox;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.List;

/** What is behind the passive ports of a type. Names still hold {@code {module}}. */
public sealed interface Inside {

    /** One adapter for each front port, whose rear ports are the same places seen from behind. */
    record Adapters(List<Adapter> adapters) implements Inside {}

    /**
     * One adapter.
     *
     * @param names of its front port, then of its rear port where that has another
     */
    record Adapter(List<String> names, Joint joint) {}

    /** Cassettes or modules. */
    record Units(List<Unit> units) implements Inside {}

    /**
     * One cassette.
     *
     * @param names by face of the type, rear first: names of its port, the first of which is the port's own
     */
    record Unit(ItemType type, List<List<String>> names) {}

    /** Nobody says; ports exist and lead nowhere. */
    record Unsaid(List<String> names) implements Inside {}
}
