package niengiam.lake.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the footer of a Parquet file in order. The library lists the encodings of a column in the order of a hash of
 * their identities, which differs from one machine start to the next; the same rows must give the same bytes.
 */
final class ParquetFooter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = Integer.BYTES + MAGIC.length;

    private ParquetFooter() {}

    static void order(final Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            final int length = read(channel, channel.size() - TAIL, Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt();
            final long begin = channel.size() - TAIL - length;
            final FileMetaData footer = Util.readFileMetaData(
                    new ByteArrayInputStream(read(channel, begin, length).array()));
            for (final RowGroup group : footer.getRow_groups()) {
                group.getColumns().forEach(ParquetFooter::order);
            }
            final ByteArrayOutputStream ordered = new ByteArrayOutputStream(length);
            Util.writeFileMetaData(footer, ordered);
            write(channel, begin, ordered.toByteArray());
        }
    }

    private static void order(final ColumnChunk column) {
        final ColumnMetaData data = column.getMeta_data();
        final List<Encoding> encodings = new ArrayList<>(data.getEncodings());
        encodings.sort(Comparator.comparingInt(Encoding::getValue));
        data.setEncodings(encodings);
        if (data.isSetEncoding_stats()) {
            final List<PageEncodingStats> pages = new ArrayList<>(data.getEncoding_stats());
            pages.sort(Comparator.comparingInt(
                            (PageEncodingStats page) -> page.getPage_type().getValue())
                    .thenComparingInt(page -> page.getEncoding().getValue()));
            data.setEncoding_stats(pages);
        }
    }

    private static ByteBuffer read(final FileChannel channel, final long from, final int length) throws IOException {
        final ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // One read may give less than was asked for.
        }
        return bytes.flip();
    }

    private static void write(final FileChannel channel, final long begin, final byte[] footer) throws IOException {
        final ByteBuffer bytes = ByteBuffer.allocate(footer.length + TAIL)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(footer)
                .putInt(footer.length)
                .put(MAGIC)
                .flip();
        channel.truncate(begin);
        channel.position(begin);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
