package dev.ferrule.io.foreign;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that names the device and the port of an end.
 *
 * @param port empty where no port can be told in it
 * @param between what stands between both
 * @param isSure the port looks like one, so that the device is the name of one
 */
record WholeEnd(String device, String port, String between, boolean isSure) {

    /** How both may stand in a cell whose port looks like none, the surest first. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(.+?)\\s*(?:\\||->|→|=>)\\s*(.+)"),
            Pattern.compile("(.+?)\\s+[-–/]\\s+(.+)"),
            Pattern.compile("(.+?)\\s*[;,]\\s*(.+)"),
            Pattern.compile("([^\\s:]+)\\s*:\\s*(.+)"),
            Pattern.compile("(.+?)\\s*[(\\[]([^)\\]]+)[)\\]]"),
            Pattern.compile("(\\S+)\\s+(.+)"),
            Pattern.compile("([^/:]+)/(.+)"),
            Pattern.compile("([^:]+):(.+)"));

    private static final Pattern BRACKETED = Pattern.compile("(.+?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]");

    /** What is no part of either name where it stands between them. */
    private static final String SEPARATORS = " \t\n,;|:/>=→–([-";

    private static final Pattern BEHIND = Pattern.compile("[\\s,;|:/>=→–@._-]+$");

    private static final Pattern AHEAD = Pattern.compile("^[\\s,;|@–-]+(?:(?:on|of|at|an|von) )?");

    private static final Pattern NAME_OF_TWO = Pattern.compile("\\p{L}+ +\\d+");

    private static final int LONGEST = 200;

    /** A cell whose own words tell its parts. */
    static WholeEnd of(String cell) {
        if (cell.length() > LONGEST) {
            return none(cell);
        }
        Matcher brackets = BRACKETED.matcher(cell);
        if (brackets.matches() && PortTail.isPort(brackets.group(2).strip())) {
            String first = brackets.group(1).strip();
            String second = brackets.group(2).strip();
            boolean turned = PortTail.isCalled(first) && !PortTail.isCalled(second);
            return turned ? new WholeEnd(second, first, "(", true) : new WholeEnd(first, second, "(", true);
        }
        WholeEnd turned = portFirst(cell);
        if (!turned.port.isEmpty()) {
            return turned;
        }
        WholeEnd lettered = at(cell, PortTail.ofLetters(cell), true);
        WholeEnd numbered = lettered.port.isEmpty() ? at(cell, PortTail.ofNumber(cell), false) : lettered;
        return numbered.port.isEmpty() ? formed(cell) : numbered;
    }

    /** A cell that may begin with the name of a device that is known otherwise. */
    static WholeEnd of(String cell, Predicate<String> isDevice) {
        if (cell.length() > LONGEST || isDevice.test(cell)) {
            return none(cell);
        }
        for (int at = cell.length() - 1; at > 0; at--) {
            boolean apart = SEPARATORS.indexOf(cell.charAt(at)) >= 0 && SEPARATORS.indexOf(cell.charAt(at - 1)) < 0;
            if (apart && isDevice.test(cell.substring(0, at))) {
                return behind(cell, at);
            }
        }
        return of(cell);
    }

    /** With what is behind a device as its port, without the separators. */
    private static WholeEnd behind(String cell, int at) {
        int port = at;
        while (port < cell.length() && SEPARATORS.indexOf(cell.charAt(port)) >= 0) {
            port++;
        }
        boolean brackets = port > at && "([".indexOf(cell.charAt(port - 1)) >= 0;
        String said = cell.substring(port).replaceFirst(brackets ? "[)\\]]$" : "$", "");
        String between = cell.substring(at, port).strip();
        return said.isBlank() ? none(cell) : new WholeEnd(cell.substring(0, at), said.strip(), between, true);
    }

    private static WholeEnd at(String cell, int port, boolean isSure) {
        String device = port < 0 ? "" : BEHIND.matcher(cell.substring(0, port)).replaceFirst("");
        return device.isBlank()
                ? none(cell)
                : new WholeEnd(
                        device,
                        cell.substring(port),
                        cell.substring(device.length(), port).strip(),
                        isSure);
    }

    /** {@code Eth1/2 leaf1}, {@code Eth1/2@leaf1}: what begins with a port's own word, where nothing behind it does. */
    private static WholeEnd portFirst(String cell) {
        for (int at = 1; at < cell.length() - 1; at++) {
            if (" @,;|".indexOf(cell.charAt(at)) >= 0 && PortTail.isCalled(cell.substring(0, at))) {
                String device = AHEAD.matcher(cell.substring(at)).replaceFirst("");
                return device.isEmpty() || PortTail.ofLetters(device) >= 0 || PortTail.isCalled(device)
                        ? none(cell)
                        : new WholeEnd(device, cell.substring(0, at), "@", true);
            }
        }
        return none(cell);
    }

    private static WholeEnd formed(String cell) {
        if (!NAME_OF_TWO.matcher(cell).matches()) {
            for (Pattern form : FORMS) {
                Matcher both = form.matcher(cell);
                if (both.matches()) {
                    String between = cell.substring(both.end(1), both.start(2)).strip();
                    return new WholeEnd(both.group(1).strip(), both.group(2).strip(), between, false);
                }
            }
        }
        return none(cell);
    }

    private static WholeEnd none(String cell) {
        return new WholeEnd(cell, "", "", false);
    }
}
