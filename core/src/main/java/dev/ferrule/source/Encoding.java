package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes well-formed UTF-8 of what a file holds. A file in another encoding is one diagnostic, however many of its
 * characters are wrong, and is still read as well as it can be.
 */
final class Encoding {

    /** U+FFFD, which stands for a byte that is no text. */
    private static final byte[] REPLACEMENT = {(byte) 0xef, (byte) 0xbf, (byte) 0xbd};

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Bytes that are no character of it. */
    private static final String UNUSED = "\u0081\u008d\u008f\u0090\u009d";

    private static final int SAMPLE = 4096;
    private static final long LARGEST = Integer.MAX_VALUE - 64L;

    private Encoding() {}

    /** The text, in which no character is NUL; null when it is none, which is reported. */
    static @Nullable SourceText clean(String file, byte[] bytes, Report report) {
        if (isPlain(bytes)) {
            return new SourceText(file, bytes);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    Span.ofFile(file),
                    "a file is not in UTF-8",
                    "it is in " + (wide.name().startsWith("UTF-32") ? "UTF-32" : "UTF-16") + ", as some programs"
                            + " export \"Unicode text\"",
                    "save it as UTF-8 (\"CSV UTF-8\" in a spreadsheet)"));
            return new SourceText(
                    file, new String(bytes, wide).replace('\0', '\ufffd').getBytes(StandardCharsets.UTF_8));
        }
        int bad = nextBad(bytes, 0);
        if (bad == bytes.length) {
            return new SourceText(file, bytes);
        }
        int count = countBad(bytes, bad);
        if (isBinary(bytes) || bytes.length + 2L * count > LARGEST) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    Span.ofFile(file),
                    "a file is no text",
                    isWorkbook(bytes)
                            ? "it is a workbook or another archive; save the sheet as CSV (\"CSV UTF-8\")"
                            : "it holds " + count + " bytes that are no UTF-8; save it as a text in that encoding"));
            return null;
        }
        return isWindows(bytes, count)
                ? ofWindows(file, bytes, bad, report)
                : replaced(file, bytes, bad, count, report);
    }

    /**
     * Whether it is a text of windows-1252, as spreadsheets of Western Europe save "CSV": one of UTF-8 that is damaged has more
     * characters that are well formed than bytes that are none.
     */
    private static boolean isWindows(byte[] bytes, int bad) {
        int high = 0;
        for (byte next : bytes) {
            if (next == 0 || UNUSED.indexOf(next & 0xff) >= 0) {
                return false;
            }
            high += next < 0 ? 1 : 0;
        }
        // A character beyond ASCII that is well formed has two bytes or more.
        return high - bad < 2L * bad && bytes.length + 2L * high <= LARGEST;
    }

    private static SourceText ofWindows(String file, byte[] bytes, int first, Report report) {
        SourceText text = new SourceText(file, new String(bytes, WINDOWS).getBytes(StandardCharsets.UTF_8));
        int before = new String(bytes, 0, first, WINDOWS).getBytes(StandardCharsets.UTF_8).length;
        report.add(
                Diagnostic.note(
                        Code.UNREADABLE,
                        new Place.Offset(text, before),
                        "a file is read as windows-1252",
                        String.format(Locale.ROOT, "the byte 0x%02X is no UTF-8", bytes[first])
                                + "; the file is taken to be in the encoding of Western Europe on Windows, in which it is \""
                                + new String(bytes, first, 1, WINDOWS) + "\"",
                        "look whether names are as they should be, or save the file as UTF-8 (\"CSV UTF-8\" in a spreadsheet)"));
        return text;
    }

    /** Whether there is nothing but ASCII, without NUL, as in most files. */
    private static boolean isPlain(byte[] bytes) {
        if (bytes.length >= WideBytes.LARGE) {
            return WideBytes.plain(bytes);
        }
        for (byte next : bytes) {
            if (next <= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Whether every 16th character or more is a control character, which no encoding of text has. */
    private static boolean isBinary(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            controls += bytes[i] >= 0 && bytes[i] < ' ' && "\t\r\n".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return isWorkbook(bytes) || (controls > 16 && controls * 16 > sample);
    }

    private static int countBad(byte[] bytes, int first) {
        int count = 0;
        for (int bad = first; bad < bytes.length; bad = nextBad(bytes, bad + 1)) {
            count++;
        }
        return count;
    }

    /** UTF-16 or UTF-32 by its byte order mark, or by a NUL beside nearly every character; else null. */
    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length >= 4 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe && bytes[2] == 0 && bytes[3] == 0) {
            return Charset.forName("UTF-32");
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            return StandardCharsets.UTF_16;
        }
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int pair = 0; pair < pairs; pair++) {
            even += bytes[2 * pair] == 0 ? 1 : 0;
            odd += bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (odd * 2 > pairs && even * 8 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 2 > pairs && odd * 8 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    /** Every byte that is no text becomes U+FFFD, so that equal cells stay equal however they are quoted. */
    private static SourceText replaced(String file, byte[] bytes, int first, int count, Report report) {
        byte[] clean = new byte[bytes.length + count * (REPLACEMENT.length - 1)];
        int length = 0;
        int read = 0;
        for (int bad = first; bad < bytes.length; bad = nextBad(bytes, read)) {
            System.arraycopy(bytes, read, clean, length, bad - read);
            length += bad - read;
            System.arraycopy(REPLACEMENT, 0, clean, length, REPLACEMENT.length);
            length += REPLACEMENT.length;
            read = bad + 1;
        }
        System.arraycopy(bytes, read, clean, length, bytes.length - read);
        SourceText text = new SourceText(file, clean);
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                new Place.Offset(text, first),
                "a file is not in UTF-8",
                (bytes[first] == 0
                                ? "there is a NUL byte here"
                                : String.format(Locale.ROOT, "the byte 0x%02X is no UTF-8", bytes[first]))
                        + (count == 1 ? "" : ", and so are " + (count - 1) + " more")
                        + "; such a byte is read as \"\ufffd\"",
                "save the file as UTF-8 (\"CSV UTF-8\" in a spreadsheet)"));
        return text;
    }

    /** Offset of the first byte from {@code from} on that is NUL or in no well-formed character; else the length. */
    private static int nextBad(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            if (bytes[at] > 0) {
                at++;
                continue;
            }
            int length = characterLength(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return bytes.length;
    }

    /** Length of the character beyond ASCII that starts here; 0 when none does (Unicode 17, table 3-7). */
    private static int characterLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean outside = (lead == 0xe0 && second < 0xa0)
                || (lead == 0xed && second > 0x9f)
                || (lead == 0xf0 && second < 0x90)
                || (lead == 0xf4 && second > 0x8f);
        return outside ? 0 : length;
    }
}
