package niengiam.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files are archives whose entries carry the time of day. Without it, equal content gives equal bytes. */
final class TimelessZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    /** The same entries in the same order; workbooks inside are treated likewise. */
    static byte[] of(final byte[] archive) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                final ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                to.putNextEntry(timeless);
                final byte[] content = from.readAllBytes();
                to.write(entry.getName().endsWith(".xlsx") ? of(content) : content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
