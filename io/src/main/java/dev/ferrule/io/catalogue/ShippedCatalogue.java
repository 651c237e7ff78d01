package dev.ferrule.io.catalogue;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.catalog.CatalogueCodec;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** The catalogue that ships, from its compiled resource. */
public final class ShippedCatalogue {

    /** Names a copy of the resource that is a file by itself, which is opened much quicker than one in a jar. */
    public static final String COPY = "ferrule.catalogue";

    private static final String RESOURCE = "catalogue.bin";

    private ShippedCatalogue() {}

    public static Catalogue load() {
        byte[] resource = resource();
        ByteBuffer bytes = ByteBuffer.wrap(resource);
        CatalogueBuilder builder = new CatalogueBuilder();
        int files = bytes.getInt();
        for (int i = 0; i < files; i++) {
            int length = bytes.getInt();
            builder.add(CatalogueCodec.decode(resource, bytes.position()));
            bytes.position(bytes.position() + length);
        }
        return builder.build();
    }

    private static byte[] resource() {
        String copy = System.getProperty(COPY);
        try (InputStream in = copy == null
                ? Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(RESOURCE))
                : new FileInputStream(copy)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
