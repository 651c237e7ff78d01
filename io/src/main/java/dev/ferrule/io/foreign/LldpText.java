package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code show lldp neighbors detail} as EOS and NX-OS print it. */
final class LldpText {

    private static final Pattern INTERFACE = Pattern.compile("Interface (\\S+) detected \\d+ LLDP neighbors.*");
    private static final Pattern NEIGHBOUR = Pattern.compile("\\s*Neighbor \\S.*, age .*");
    private static final Pattern FACT = Pattern.compile("[\\s-]*(Chassis ID|Chassis id|Port ID|Port id|Local Port id"
            + "|Port Description|System Name)\\s*:\\s?(.*)");
    private static final Pattern TABLE =
            Pattern.compile("(?m)^(?:Port\\s+Neighbor Device ID|Device ID\\s+Local Intf)\\b.*");
    private static final Pattern PROMPT = Pattern.compile("([A-Za-z0-9][\\w.-]*)[#>]\\s*sh\\S* lldp.*");
    private static final Pattern DETAILS =
            Pattern.compile("(?m)^(?:Interface \\S+ detected \\d+ LLDP neighbors|Local Port id:)");

    private final Imported imported;
    private final List<LldpNeighbour> neighbours = new ArrayList<>();
    private final Map<String, String> facts = new HashMap<>();
    private @Nullable Place place;
    private String host = "";

    /** The interface of EOS whose neighbours follow; empty before the first. */
    private String port = "";

    LldpText(Imported imported) {
        this.imported = imported;
    }

    static boolean recognises(String beginning) {
        return DETAILS.matcher(beginning).find() || TABLE.matcher(beginning).find();
    }

    void read(Input input, SourceText text, LldpFabric fabric) {
        if (!DETAILS.matcher(input.beginning()).find()) {
            imported.unread(
                    text.spanAt(text.start()),
                    "a table of neighbours is not read",
                    "it shortens names and does not say where; only details are read",
                    "save what \"show lldp neighbors detail\" prints");
            return;
        }
        Lines.each(text, imported, this::line);
        end();
        fabric.host(host, "", input, text.spanAt(text.start()), neighbours);
    }

    private void line(Lines.Line line) {
        Matcher prompt = PROMPT.matcher(line.text());
        Matcher of = INTERFACE.matcher(line.text());
        Matcher fact = FACT.matcher(line.text());
        if (prompt.matches()) {
            host = prompt.group(1);
        } else if (of.matches()) {
            end();
            port = of.group(1);
        } else if (NEIGHBOUR.matcher(line.text()).matches() || line.text().startsWith("Chassis id:")) {
            end();
            place = line.place();
            if (!port.isEmpty()) {
                facts.put("local port id", port);
            }
        }
        if (fact.matches() && place != null) {
            // A port's id of link aggregation follows that of the port itself.
            facts.putIfAbsent(
                    fact.group(1).toLowerCase(Locale.ROOT), ForeignName.read(fact.group(2), line.place(), imported));
        }
    }

    /** Ends a neighbour. */
    private void end() {
        Place at = place;
        if (at != null) {
            neighbours.add(new LldpNeighbour(
                    LldpNeighbour.port(fact("local port id")),
                    LldpNeighbour.device(fact("system name"), fact("chassis id")),
                    LldpNeighbour.chassis(fact("chassis id")),
                    LldpNeighbour.farPort(fact("port id"), fact("port description")),
                    at));
        }
        facts.clear();
        place = null;
    }

    private String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
