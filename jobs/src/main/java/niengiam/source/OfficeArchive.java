package niengiam.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Bounds on an Office Open XML file, checked before anything is built from it: how large its parts grow, and that no
 * part declares a document type, through which entities come in. Java's own XML parsers are asked for nothing here.
 */
public final class OfficeArchive {

    private static final int MAX_PARTS = 1000;
    private static final long MAX_PART_BYTES = 128L << 20;
    private static final long MAX_BYTES = 192L << 20;
    private static final long MAX_GROWTH = 100;
    private static final long SMALL = 100L << 10;
    private static final int PROLOG = 4096;

    static {
        ZipSecureFile.setMaxEntrySize(MAX_PART_BYTES);
        ZipSecureFile.setMaxFileCount(MAX_PARTS);
    }

    private OfficeArchive() {}

    /** Fails unless the archive is whole and within bounds. */
    public static void check(final byte[] bytes, final String name) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            long total = 0;
            int parts = 0;
            final byte[] buffer = new byte[1 << 16];
            final Set<String> names = new HashSet<>();
            for (final ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MAX_PARTS) {
                    throw refused(name, "it has more than " + MAX_PARTS + " parts");
                }
                if (!names.add(part.getName())) {
                    throw refused(
                            name, "it has two parts " + part.getName() + ", and which of them counts cannot be told");
                }
                if (part.getName().equals("xl/workbook.bin")) {
                    throw new SourceException("Unsupported workbook " + name
                            + ": it is a binary workbook (.xlsb), expected .xls, .xlsx or .ods. Save it as .xlsx.");
                }
                total += inflate(zip, part, buffer, name);
                if (total > MAX_BYTES) {
                    throw refused(name, "its parts unpack to more than " + (MAX_BYTES >> 20) + " MiB");
                }
            }
        } catch (final IOException | IllegalArgumentException broken) {
            throw new SourceException(
                    "Invalid Office file " + name + ": expected a whole archive, got one that is cut off or damaged ("
                            + broken.getMessage() + "). Fetch it again.",
                    broken);
        }
    }

    private static long inflate(final ZipFile zip, final ZipArchiveEntry part, final byte[] buffer, final String name)
            throws IOException {
        long size = 0;
        final CRC32 sum = new CRC32();
        try (InputStream in = zip.getInputStream(part)) {
            int read;
            while ((read = in.readNBytes(buffer, 0, buffer.length)) > 0) {
                if (size == 0) {
                    requireNoDoctype(buffer, Math.min(read, PROLOG), part, name);
                }
                size += read;
                sum.update(buffer, 0, read);
                final long packed = Math.max(1, part.getCompressedSize());
                if (size > MAX_PART_BYTES) {
                    throw refused(
                            name,
                            "part " + part.getName() + " unpacks to more than " + (MAX_PART_BYTES >> 20) + " MiB");
                }
                if (size > SMALL && packed * MAX_GROWTH < size) {
                    throw refused(
                            name, "part " + part.getName() + " unpacks to more than " + MAX_GROWTH + " times its size");
                }
            }
        }
        if (size != part.getSize() || sum.getValue() != part.getCrc()) {
            // POI leaves out a part that it cannot read, and the workbook opens without it.
            throw new IOException("part " + part.getName() + " does not have the length and check sum it should");
        }
        return size;
    }

    private static void requireNoDoctype(
            final byte[] start, final int length, final ZipArchiveEntry part, final String name) {
        final String prolog = new String(start, 0, length, StandardCharsets.ISO_8859_1).replace("\u0000", "");
        if (prolog.contains("<!DOCTYPE") || prolog.contains("<!ENTITY")) {
            throw new SourceException("Invalid Office file " + name + ": part " + part.getName()
                    + " declares a document type, which no office program writes; entities are not read."
                    + " Save the file again from its program.");
        }
    }

    private static SourceException refused(final String name, final String why) {
        return new SourceException(
                "Invalid Office file " + name + ": " + why + ". Save it again from its program, or split it.");
    }
}
