package dev.ferrule.io.sheet;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook: its sheets in order, cells as texts. What is not a cell (pictures, comments, links, macros) is passed
 * over.
 */
public final class WorkbookReader {

    private static final int MOST_SHEETS = 1000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final String name;
    private final Report report;
    private final BlankRows blank;

    private WorkbookReader(String name, Report report) {
        this.name = name;
        this.report = report;
        blank = new BlankRows(report);
    }

    /** Whether a file is named as workbooks are, those that cannot be read included. */
    public static boolean isNamed(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".xltx").stream()
                .anyMatch(lower::endsWith);
    }

    /** Whether a file that is named otherwise begins as workbooks do, which are ZIP archives. */
    public static boolean begins(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The sheets of a workbook.
     *
     * @param name of the file in diagnostics
     * @return those that could be read; what could not is in {@code report}
     */
    public static List<Sheet> read(Path file, String name, Place place, Report report) {
        WorkbookReader reader = new WorkbookReader(name, report);
        try {
            return reader.read(file);
        } catch (NoWorkbook e) {
            reader.refuse(place, String.valueOf(e.getMessage()));
        } catch (ZipException e) {
            reader.refuse(place, reader.whatElse(file));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            // The XML reader answers some malformed documents with exceptions of no certain kind.
            reader.refuse(place, Damage.of(e));
        }
        return List.of();
    }

    private void refuse(Place place, String why) {
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                place,
                "a workbook cannot be read",
                "\"" + name + "\": " + why,
                "open it in a spreadsheet program and save it as .xlsx, or its sheets as CSV UTF-8"));
    }

    /** What a file is that is no ZIP archive, by its first bytes. */
    private String whatElse(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(8);
            boolean ole = first.length == 8 && (first[0] & 0xff) == 0xd0 && (first[1] & 0xff) == 0xcf;
            boolean zip = first.length > 1 && first[0] == 'P' && first[1] == 'K';
            return ole
                    ? "it is protected by a password, or of the format of Excel 97 (.xls)"
                    : zip ? "it is damaged or cut short" : "it is no workbook";
        } catch (IOException e) {
            return "reading it failed";
        }
    }

    private List<Sheet> read(Path file) throws IOException, XMLStreamException {
        try (Archive archive = new Archive(file)) {
            String workbook = part("", targets(archive, "_rels/.rels").get("officeDocument"), "xl/workbook.xml");
            String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
            Map<String, String> targets =
                    targets(archive, folder + "_rels/" + workbook.substring(folder.length()) + ".rels");
            XMLStreamReader xml = archive.xml(workbook);
            if (xml == null) {
                throw new NoWorkbook(
                        archive.has("xl/workbook.bin")
                                ? "it is of the binary format .xlsb"
                                : archive.has("content.xml")
                                        ? "it is of the format of OpenDocument (.ods)"
                                        : "there is no workbook in it");
            }
            List<Entry> entries = entries(xml);
            SharedStrings strings =
                    SharedStrings.of(archive.xml(part(folder, targets.get("sharedStrings"), "sharedStrings.xml")));
            Styles styles = Styles.of(archive.xml(part(folder, targets.get("styles"), "styles.xml")));
            List<Sheet> sheets = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Entry entry : entries) {
                if (!names.add(entry.name.toLowerCase(Locale.ROOT))) {
                    namesake(entry);
                }
                Sheet sheet = sheet(archive, part(folder, targets.get(entry.id), ""), entry, strings, styles);
                if (sheet != null) {
                    sheets.add(sheet);
                }
            }
            return sheets;
        }
    }

    private @Nullable Sheet sheet(Archive archive, String part, Entry entry, SharedStrings strings, Styles styles)
            throws IOException, XMLStreamException {
        SheetReader reader = new SheetReader(name, entry.name, strings, styles, blank);
        try {
            XMLStreamReader xml = part.isEmpty() ? null : archive.xml(part);
            if (xml != null) {
                return reader.read(entry.name, entry.hidden, xml);
            }
            unread(entry, reader, "the file does not hold it");
        } catch (NoWorkbook e) {
            throw e;
        } catch (XMLStreamException | IOException | RuntimeException e) {
            unread(entry, reader, Damage.of(e));
        }
        return new Sheet(
                entry.name,
                entry.hidden,
                SourceText.ofSheet(name, Sheet.quoted(entry.name), new byte[0]),
                new Report());
    }

    private void namesake(Entry entry) {
        report.add(Diagnostic.warning(
                Code.AMBIGUOUS_NAME,
                Span.ofFile(name),
                "two sheets have one name",
                "both are called " + Sheet.quoted(entry.name)
                        + ", so that a cell's place says neither which; both are read",
                "rename one of them"));
    }

    private void unread(Entry entry, SheetReader reader, String why) {
        int row = reader.row();
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                reader.reached(),
                "a sheet cannot be read",
                "sheet " + Sheet.quoted(entry.name) + (row > 0 ? ", in or behind row " + row : "") + ": " + why,
                "nothing of the sheet is read; open the workbook in a spreadsheet program and save it again"));
    }

    /** A sheet in the list of all. */
    private record Entry(String name, boolean hidden, String id) {}

    private static List<Entry> entries(XMLStreamReader xml) throws IOException, XMLStreamException {
        List<Entry> entries = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
                String id = "";
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    id = xml.getAttributeLocalName(i).equals("id") ? xml.getAttributeValue(i) : id;
                }
                String state = xml.getAttributeValue(null, "state");
                boolean hidden = state != null && !state.equals("visible");
                entries.add(new Entry(RichText.plain(String.valueOf(xml.getAttributeValue(null, "name"))), hidden, id));
                if (entries.size() > MOST_SHEETS) {
                    throw new NoWorkbook("it has more than " + MOST_SHEETS + " sheets");
                }
            }
        }
        return entries;
    }

    /** Where other parts are, by their id, and those of which there is one by their kind. */
    private static Map<String, String> targets(Archive archive, String relations)
            throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = archive.xml(relations);
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                String target = xml.getAttributeValue(null, "Target");
                String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                if (target != null) {
                    targets.put(String.valueOf(xml.getAttributeValue(null, "Id")), target);
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        }
        return targets;
    }

    /** A target is relative to the folder, or begins with a slash. */
    private static String part(String folder, @Nullable String target, String usual) {
        if (target == null) {
            return usual.isEmpty() ? "" : folder + usual;
        }
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
