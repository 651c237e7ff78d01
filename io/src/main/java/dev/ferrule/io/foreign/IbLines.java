package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.io.foreign.IbFabric.IbEnd;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of one dump of {@code ibnetdiscover}, in either of its two forms. */
final class IbLines {

    private static final String NUMBER = "(\\d{1,5})";

    /** {@code Switch  65 "S-2c5eab0300b87b40"  # "MF0;A09:MQM9701/U1" enhanced port 0 lid 73 lmc 0} */
    private static final Pattern NODE = Pattern.compile(
            "(Switch|Ca|Rt)\\s+" + NUMBER + "\\s+\"[SHR]-([0-9a-fA-F]{1,16})\"(?:\\s*#\\s*\"(.*)\".*)?\\s*");

    /** {@code [35] "S-2c5eab0300c26280"[32]  # "MF0;A10:MQM9701/U1" lid 236 4xNDR}; of a port of an adapter its GUID too. */
    private static final Pattern PORT = Pattern.compile("\\[" + NUMBER + "\\](?:\\[ext \\d+\\])?"
            + "(?:\\(([0-9a-fA-F]{1,16})\\))?\\s+\"([SHR])-([0-9a-fA-F]{1,16})\"\\[" + NUMBER + "\\](?:\\[ext \\d+\\])?"
            + "(?:\\(([0-9a-fA-F]{1,16})\\))?\\s*(?:#[^\"]*\"(.*)\"(.*))?");

    /** What is said of nodes beside their header. */
    private static final Pattern PASSED_OVER = Pattern.compile(
            "(?:vendid|devid|sysimgguid|switchguid|caguid|rtguid)=.*|Chassis\\b.*|Spine \\d.*|Line \\d.*|#.*|");

    private static final String OF_LIST = "(CA|SW|RT)\\s+\\d+\\s+" + NUMBER + "\\s+0x([0-9a-fA-F]{1,16})";

    /** {@code CA 134 1 0x7cfe9003003b4bde 4x EDR - SW 1719 10 0x7cfe9003009ce5b0 ( 'o0001 HCA-1' - 'ib-i1l1s01' )} */
    private static final Pattern LISTED = Pattern.compile(OF_LIST + "\\s+(\\S{1,9})\\s+(\\S{1,9})\\s+-\\s+" + OF_LIST
            + "\\s+\\(\\s*'(.*?)'\\s+-\\s+'(.*)'\\s*\\)\\s*");

    /** {@code SW 2052 37 0x506b4b03005c2740 4x ???  'ib-i4l1s01'} */
    private static final Pattern LISTED_OPEN = Pattern.compile(OF_LIST + "\\s+(\\S{1,9})\\s+(\\S{1,9})\\s+'(.*)'\\s*");

    private final IbFabric fabric;
    private final Imported imported;
    private @Nullable String guid;
    private boolean any;

    IbLines(IbFabric fabric, Imported imported) {
        this.fabric = fabric;
        this.imported = imported;
    }

    /** Whether a node was named. */
    boolean any() {
        return any;
    }

    void line(Lines.Line line) {
        String text = line.text().stripTrailing();
        if (!node(text, line.place())
                && !port(text, line.place())
                && !listed(text, line.place())
                && !listedOpen(text, line.place())
                && !PASSED_OVER.matcher(text).matches()) {
            if (!text.startsWith("[")) {
                // Ports that follow are of a node that this line was to name.
                guid = null;
            }
            imported.unread(line.place(), "a line is not understood", "it is neither a node nor a port of a fabric");
        }
    }

    private boolean node(String text, Place place) {
        Matcher node = NODE.matcher(text);
        if (!node.matches()) {
            return false;
        }
        any = true;
        guid = IbFabric.guid(node.group(3));
        fabric.node(guid, node.group(1).equals("Switch"), said(node.group(4)), place)
                .hasPorts(Integer.parseInt(node.group(2)));
        return true;
    }

    private boolean port(String text, Place place) {
        Matcher port = PORT.matcher(text);
        String near = guid;
        if (!port.matches() || near == null) {
            return false;
        }
        String far = IbFabric.guid(port.group(4));
        fabric.node(far, port.group(3).equals("S"), said(port.group(7)), place);
        fabric.portGuid(port.group(2), near, place);
        fabric.portGuid(port.group(6), far, place);
        String[] tail = said(port.group(8)).strip().split("\\s+", -1);
        String speed = tail[tail.length - 1];
        fabric.linkOfBlock(
                new IbEnd(near, Integer.parseInt(port.group(1))),
                new IbEnd(far, Integer.parseInt(port.group(5))),
                speed.matches("\\d+x\\w+") ? speed : "",
                place);
        return true;
    }

    private boolean listed(String text, Place place) {
        Matcher link = LISTED.matcher(text);
        // Told first, for else every dash of a line that has no end is tried.
        if (!hasEnd(text) || !link.matches()) {
            return false;
        }
        any = true;
        IbEnd a = listedEnd(link, 1, link.group(9), place);
        IbEnd z = listedEnd(link, 6, link.group(10), place);
        fabric.link(a, z, link.group(4) + link.group(5), place);
        return true;
    }

    /** {@code ')}. */
    private static boolean hasEnd(String text) {
        String line = text.stripTrailing();
        return line.endsWith(")")
                && line.substring(0, line.length() - 1).stripTrailing().endsWith("'");
    }

    private boolean listedOpen(String text, Place place) {
        Matcher port = LISTED_OPEN.matcher(text);
        if (!port.matches()) {
            return false;
        }
        any = true;
        fabric.open(listedEnd(port, 1, port.group(6), place), place);
        return true;
    }

    /** Its kind, port number and GUID are groups of a match from {@code first} on. An adapter is listed by its port's GUID. */
    private IbEnd listedEnd(Matcher match, int first, String description, Place place) {
        String of = IbFabric.guid(match.group(first + 2));
        boolean isSwitch = match.group(first).equals("SW");
        IbNode node = fabric.node(of, isSwitch, description, place);
        if (!isSwitch) {
            node.byPort();
        }
        return new IbEnd(of, Integer.parseInt(match.group(first + 1)));
    }

    private static String said(@Nullable String group) {
        return group == null ? "" : group;
    }
}
