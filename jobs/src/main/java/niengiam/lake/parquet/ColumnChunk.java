package niengiam.lake.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import niengiam.table.Column;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.io.api.Binary;

/**
 * The cells of one column of a row group. Those that repeat are counted and encoded together: sorted tables repeat most
 * of theirs. Pages are of version 1, which every reader knows: first by a dictionary, plain from where that is too large
 * or saves nothing.
 */
final class ColumnChunk implements Closeable {

    /** Rows of a page: near the library's own limit. */
    private static final int PAGE_ROWS = 20_480;

    /** Nobody looks for a range of these, and they differ from row to row. */
    private static final List<String> WITHOUT_STATISTICS = List.of("locator", "base_locator", "obs_text");

    /** Every column may be empty: a cell that is there stands one level below the row. */
    private static final int PRESENT = 1;

    private final Column<?> column;
    private final ColumnDescriptor descriptor;
    private final PageWriter pages;
    private final CellBytes encoded;
    private final ValuesWriter levels;
    private final ChunkDictionary dictionary;
    private final PlainPage plain;
    private final int pageBytes;
    private boolean isPlain;
    private Statistics<?> statistics;
    private Object last;
    private int times;
    private int rows;

    /**
     * @param pages where finished pages go
     * @param encoded may be shared by columns of one type
     */
    ColumnChunk(
            final Column<?> column,
            final ColumnDescriptor descriptor,
            final PageWriter pages,
            final ParquetProperties properties,
            final CellBytes encoded) {
        this.column = column;
        this.descriptor = descriptor;
        this.pages = pages;
        this.encoded = encoded;
        this.levels = properties.newDefinitionLevelWriter(descriptor);
        this.plain = new PlainPage(column);
        this.dictionary = new ChunkDictionary(properties, plain);
        this.pageBytes = properties.getPageSizeThreshold();
        // Values and rates of change are seldom the same twice, and looking them up costs more than writing them.
        this.isPlain = column.type() == Column.Type.DECIMAL;
        this.statistics = statistics();
    }

    private Statistics<?> statistics() {
        return WITHOUT_STATISTICS.contains(column.name())
                ? Statistics.noopStats(descriptor.getPrimitiveType())
                : Statistics.createStats(descriptor.getPrimitiveType());
    }

    void add(final Object cell) throws IOException {
        if (!Objects.equals(cell, last)) {
            settle();
            last = cell;
        }
        times++;
    }

    /** Encodes what has been counted. A run is cut where a page ends: all columns do so at the same row, unless their texts are long. */
    private void settle() throws IOException {
        while (times > 0) {
            final int fitting = Math.min(times, PAGE_ROWS - rows);
            put(fitting);
            times -= fitting;
            rows += fitting;
            if (rows == PAGE_ROWS || plain.size() >= pageBytes) {
                endPage();
            }
        }
    }

    private void put(final int count) {
        for (int i = 0; i < count; i++) {
            levels.writeInteger(last == null ? 0 : PRESENT);
        }
        if (last == null) {
            statistics.incrementNumNulls(count);
        } else if (isPlain) {
            final Binary bytes = encoded.of(last, column);
            plain.write(bytes, count);
            CellBytes.count(last, bytes, column, statistics);
        } else {
            if (dictionary.write(last, column, encoded, count)) {
                CellBytes.count(last, dictionary.lastBytes(), column, statistics);
            }
            if (dictionary.isFull()) {
                fallBack();
            }
        }
    }

    /** The rest of the chunk is plain, beginning with the page at hand. */
    private void fallBack() {
        dictionary.giveUp();
        isPlain = true;
    }

    @SuppressWarnings("deprecation")
    private void endPage() throws IOException {
        if (!isPlain && !dictionary.isWorthwhile()) {
            fallBack();
        }
        final boolean byDictionary = !isPlain && dictionary.hasCells();
        pages.writePage(
                BytesInput.concat(levels.getBytes(), byDictionary ? dictionary.endPage() : plain.bytes()),
                rows,
                rows,
                statistics,
                Encoding.BIT_PACKED,
                levels.getEncoding(),
                byDictionary ? Encoding.PLAIN_DICTIONARY : Encoding.PLAIN);
        levels.reset();
        plain.clear();
        statistics = statistics();
        rows = 0;
    }

    /** Bytes that are held. */
    long bytes() {
        return pages.getMemSize() + dictionary.bytes() + plain.size();
    }

    /** Finishes the last page and the dictionary. */
    void end() throws IOException {
        settle();
        if (rows > 0) {
            endPage();
        }
        if (dictionary.isUsed()) {
            pages.writeDictionaryPage(dictionary.toPage());
        }
    }

    @Override
    public void close() {
        levels.close();
    }
}
