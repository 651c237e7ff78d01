package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RowStreamTest {

    /** Gives its pieces one by one, and has nothing more waiting behind each. */
    private static final class Pieces extends InputStream {

        private final List<byte[]> pieces = new ArrayList<>();

        Pieces(String... texts) {
            for (String text : texts) {
                pieces.add(text.getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (pieces.isEmpty()) {
                return -1;
            }
            byte[] piece = pieces.removeFirst();
            System.arraycopy(piece, 0, to, offset, piece.length);
            return piece.length;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static List<String> parts(String... pieces) throws IOException {
        RowStream stream = new RowStream(new Pieces(pieces));
        List<String> parts = new ArrayList<>();
        for (byte[] part = stream.next(); part != null; part = stream.next()) {
            parts.add(new String(part, StandardCharsets.UTF_8));
        }
        return parts;
    }

    @Test
    void rowsComeAsTheyAreWritten() throws IOException {
        assertThat(parts("id,chain\n", "1,a\n2,", "b\n3,c")).containsExactly("id,chain\n", "1,a\n", "2,b\n", "3,c");
    }

    @Test
    void aLineEndInQuotesEndsNoRow() throws IOException {
        assertThat(parts("1,\"a\n", "b\"\n2,c\n")).containsExactly("1,\"a\nb\"\n2,c\n", "");
    }

    @Test
    void whatIsNoPlainTextIsOnePart() throws IOException {
        assertThat(parts("\0i\0d\n", "\0a\n")).hasSize(1);
    }

    @Test
    void thePartsTogetherAreTheStream() throws IOException {
        Random random = new Random(5);
        for (int run = 0; run < 200; run++) {
            String[] pieces = new String[1 + random.nextInt(6)];
            for (int i = 0; i < pieces.length; i++) {
                StringBuilder piece = new StringBuilder();
                for (int at = random.nextInt(9); at >= 0; at--) {
                    piece.append("a,\n\"é".charAt(random.nextInt(5)));
                }
                pieces[i] = piece.toString();
            }
            assertThat(String.join("", parts(pieces))).isEqualTo(String.join("", pieces));
        }
    }
}
