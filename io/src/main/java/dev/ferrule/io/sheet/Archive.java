package dev.ferrule.io.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook, which is a ZIP archive of XML files. Law: no part is read further than {@link #LARGEST_PART},
 * nor one that holds more than {@link #MOST_RATIO} times what it takes in the archive, so that a small file cannot take
 * much time or memory.
 */
final class Archive implements Closeable {

    private static final int MOST_PARTS = 10_000;

    /** In bytes, unpacked: a sheet of a million rows of thirty cells has about as much. */
    private static final long LARGEST_PART = 1L << 31;

    /** Sheets that repeat themselves are packed a hundred times smaller; deflate can do a thousand times. */
    private static final int MOST_RATIO = 400;

    /** A part of fewer bytes may be packed as small as can be. */
    private static final int SMALL = 1 << 24;

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;

    Archive(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NoWorkbook("it is a pipe or a device, and a workbook is read from a file");
        }
        zip = new ZipFile(file.toFile());
        int parts = zip.size();
        if (parts > MOST_PARTS) {
            zip.close();
            throw new NoWorkbook("it has " + parts + " parts");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** An XML part from its beginning; null when it is not there. Close it by closing the archive. */
    @Nullable
    XMLStreamReader xml(String part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        long most = Math.min(LARGEST_PART, Math.max(SMALL, entry.getCompressedSize() * MOST_RATIO));
        if (entry.getSize() > most) {
            throw new NoWorkbook("a part of it unpacks to more than " + (most >> 20) + " MB");
        }
        return XML.createXMLStreamReader(new Bounded(zip.getInputStream(entry), entry.getSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Refuses to go on where there is more than the archive says, or an element that the parser is slow with. */
    private static final class Bounded extends InputStream {
        private final InputStream below;
        private final long most;
        private final TagLimit tags = new TagLimit();
        private long count;

        Bounded(InputStream below, long most) {
            this.below = below;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = below.read(into, from, length);
            count(Math.max(read, 0));
            tags.pass(into, from, from + Math.max(read, 0));
            return read;
        }

        private void count(int read) throws NoWorkbook {
            count += read;
            if (count > most) {
                throw new NoWorkbook("a part of it is larger than the archive says");
            }
        }
    }
}
