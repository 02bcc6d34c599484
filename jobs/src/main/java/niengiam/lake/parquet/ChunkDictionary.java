package niengiam.lake.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.table.Column;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.io.api.Binary;

/** The different cells of a column chunk, and the page at hand as runs of their numbers. */
final class ChunkDictionary {

    private static final int FIRST_RUNS = 64;

    private final ParquetProperties properties;
    private final PlainPage plain;
    private final Map<Object, Entry> byCell = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private Entry last = new Entry(new Object(), Binary.EMPTY, -1);
    private long entryBytes;
    private int entriesUsed;
    private int[] runs = new int[FIRST_RUNS];
    private int[] lengths = new int[FIRST_RUNS];
    private int runCount;
    private long cells;
    private long plainBytes;
    private int pageNumber = 1;

    /** A cell: its place in the dictionary, the last page that has it, and what came after it when it was met last. */
    private static final class Entry {
        private final Object cell;
        private final Binary bytes;
        private final int number;
        private int lastPage;
        private Entry follower = this;

        Entry(final Object cell, final Binary bytes, final int number) {
            this.cell = cell;
            this.bytes = bytes;
            this.number = number;
        }
    }

    /** @param plain the form that cells have where they stand themselves: in the dictionary, and after it is given up */
    ChunkDictionary(final ParquetProperties properties, final PlainPage plain) {
        this.properties = properties;
        this.plain = plain;
    }

    /**
     * Adds a run of a cell to the page.
     *
     * @return whether the page has not had this cell before
     */
    boolean write(final Object cell, final Column<?> column, final CellBytes encoded, final int times) {
        final Entry entry = entry(cell, column, encoded);
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, 2 * runCount);
            lengths = Arrays.copyOf(lengths, 2 * runCount);
        }
        runs[runCount] = entry.number;
        lengths[runCount] = times;
        runCount++;
        cells += times;
        plainBytes += (long) times * plain.size(entry.bytes);
        last = entry;
        final boolean isNew = entry.lastPage != pageNumber;
        entry.lastPage = pageNumber;
        return isNew;
    }

    /** The bytes of the cell that was written last. */
    Binary lastBytes() {
        return last.bytes;
    }

    /** Series follow each other with the same periods in the same order: what came after this cell comes again. */
    private Entry entry(final Object cell, final Column<?> column, final CellBytes encoded) {
        if (last.follower.cell.equals(cell)) {
            return last.follower;
        }
        final Entry known = byCell.get(cell);
        final Entry entry = known == null ? add(cell, encoded.of(cell, column)) : known;
        last.follower = entry;
        return entry;
    }

    private Entry add(final Object cell, final Binary bytes) {
        final Entry entry = new Entry(cell, bytes, entries.size());
        byCell.put(cell, entry);
        entries.add(entry);
        entryBytes += plain.size(bytes);
        return entry;
    }

    /** Whether the page at hand has cells that are not empty. */
    boolean hasCells() {
        return runCount > 0;
    }

    /** Whether it holds no more than readers should have to keep in memory. */
    boolean isFull() {
        return entryBytes > properties.getDictionaryPageSizeThreshold();
    }

    /** Whether it makes the first page smaller; later pages are not asked, for the dictionary is there. */
    boolean isWorthwhile() {
        return isUsed() || !hasCells() || entryBytes + cells * bitWidth() / Byte.SIZE < plainBytes;
    }

    /** Whether a page needs it. */
    boolean isUsed() {
        return entriesUsed > 0;
    }

    private int bitWidth() {
        return BytesUtils.getWidthFromMaxInt(entries.size() - 1);
    }

    /** Ends the page: one byte for the width of the numbers, then their runs. */
    BytesInput endPage() throws IOException {
        final int width = bitWidth();
        final ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write(width);
        try (RunLengthBitPackingHybridEncoder encoder = new RunLengthBitPackingHybridEncoder(
                width, FIRST_RUNS, properties.getPageSizeThreshold(), properties.getAllocator())) {
            for (int i = 0; i < runCount; i++) {
                for (int k = 0; k < lengths[i]; k++) {
                    encoder.writeInt(runs[i]);
                }
            }
            encoder.toBytes().writeAllTo(page);
        }
        entriesUsed = entries.size();
        clearPage();
        return BytesInput.from(page);
    }

    /** Puts the cells of the page at hand where plain ones go. Further cells must go there too. */
    void giveUp() {
        for (int i = 0; i < runCount; i++) {
            plain.write(entries.get(runs[i]).bytes, lengths[i]);
        }
        clearPage();
        byCell.clear();
        entries.subList(entriesUsed, entries.size()).clear();
    }

    private void clearPage() {
        runCount = 0;
        cells = 0;
        plainBytes = 0;
        pageNumber++;
    }

    /** Bytes that are held. */
    long bytes() {
        return entryBytes + (long) runCount * 2 * Integer.BYTES;
    }

    /** The page that readers need before all others. It is gone when the plain page is used again. */
    @SuppressWarnings("deprecation")
    DictionaryPage toPage() {
        plain.clear();
        entries.subList(0, entriesUsed).forEach(entry -> plain.write(entry.bytes, 1));
        return new DictionaryPage(plain.bytes(), entriesUsed, Encoding.PLAIN_DICTIONARY);
    }
}
