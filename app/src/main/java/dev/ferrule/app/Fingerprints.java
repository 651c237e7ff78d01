package dev.ferrule.app;

import dev.ferrule.view.DiagnosticView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * By what a finding is known again when the lines of a file have moved: its code, its file and what its first line names,
 * and of those that are alike the number.
 */
final class Fingerprints {

    /** Named with a version, as SARIF 3.27.17 asks for: another recipe is another name. */
    static final String NAME = "codeAndNames/v1";

    /** A place within a sentence, {@code cables.csv:14:1}, of which the file stays. */
    private static final Pattern LINE = Pattern.compile("(\\.[a-z]+):\\d+(:\\d+)?");

    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    Map<String, String> next(DiagnosticView finding) {
        DiagnosticView.Place span = finding.span();
        String first = finding.detail().lines().findFirst().orElse("");
        String names = LINE.matcher(first).replaceAll("$1");
        String file = span == null ? "" : span.file();
        String hash = hash(String.join("\n", finding.code(), file, finding.summary(), names));
        return Map.of(NAME, hash + ":" + seen.merge(hash, 1, Integer::sum));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
