package dev.ferrule.io.foreign;

import dev.ferrule.diag.Report;
import dev.ferrule.io.sheet.Sheet;
import dev.ferrule.io.sheet.WorkbookReader;
import dev.ferrule.source.ColumnMap;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.TableKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file as an importer gets it. */
public final class Input {

    private static final int BEGINNING = 1 << 16;

    /** The byte order mark, which is no part of a text. */
    private static final String MARK = "\ufeff";

    /** Endings of whatever a tool printed. */
    private static final Set<String> SAY_NOTHING = Set.of(".raw", ".log", ".dump", ".text");

    private final String name;
    private final byte[] bytes;
    private final List<Sheet> sheets;
    private final SheetMap map;
    private @Nullable String ending;

    private Input(String name, byte[] bytes, List<Sheet> sheets, SheetMap map) {
        this.name = name;
        this.bytes = bytes;
        this.sheets = List.copyOf(sheets);
        this.map = map;
    }

    /** A file of bytes. */
    public static Input of(String name, byte[] bytes, SheetMap map) {
        return new Input(name, bytes, List.of(), map);
    }

    /** A workbook. */
    public static Input of(String name, List<Sheet> sheets, SheetMap map) {
        return new Input(name, new byte[0], sheets, map);
    }

    /** Relative to what the user named, with {@code /}. */
    public String name() {
        return name;
    }

    /** None of a workbook. */
    public byte[] bytes() {
        return bytes;
    }

    /** Those of a workbook; none of all other files. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** What the user says of sheets and columns. */
    public SheetMap map() {
        return map;
    }

    /** The file as text; null when it is none, which is reported. */
    public @Nullable SourceText text(Report report) {
        return SourceText.of(name, bytes, report);
    }

    /** The first characters, to tell the format by. Either of the two marks of UTF-16 is 0xff and 0xfe. */
    public String beginning() {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
        String first = new String(
                bytes, 0, Math.min(bytes.length, BEGINNING), wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return first.startsWith(MARK) ? first.substring(1) : first;
    }

    /** Whether its first lines have the header of a table of one of these kinds, as a text that is called no CSV file may. */
    boolean beginsTable(List<String> kinds) {
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING));
        SourceText text = SourceText.of(name, first, new Report());
        return text != null && TableKind.byHeader(kinds, text, ColumnMap.NONE) != null;
    }

    public boolean isWorkbook() {
        return !sheets.isEmpty() || WorkbookReader.isNamed(name);
    }

    /** Whether the file's name ends so, in whatever case; one without an ending, as what it begins with does. */
    public boolean ends(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT) + ending();
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name says nothing of the format. */
    static boolean isWithoutEnding(String name) {
        int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
        return dot < 0
                || SAY_NOTHING.contains(name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT));
    }

    /** What a name without an ending would end with; empty for all others, and where no format of tables or values is seen. */
    private String ending() {
        if (ending == null) {
            String first = isWithoutEnding(name) ? beginning().stripLeading() : "";
            boolean values = first.startsWith("{") || first.startsWith("[");
            ending = values ? ".json" : !first.isEmpty() && beginsTable(CutSheet.KINDS) ? ".csv" : "";
        }
        return ending;
    }

    /** The file's name without folders and ending, which names a plant, a host or a table. */
    public String plainName() {
        return plainName(name.substring(name.lastIndexOf('/') + 1));
    }

    /** A file's name without its ending. */
    static String plainName(String file) {
        int dot = file.lastIndexOf('.');
        String plain = dot > 0 ? file.substring(0, dot) : file;
        return plain.endsWith(".clab") ? plain.substring(0, plain.length() - ".clab".length()) : plain;
    }
}
