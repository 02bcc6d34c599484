package niengiam.lake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.ByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.dictionary.DictionaryValuesWriter;
import org.apache.parquet.column.values.dictionary.IntList.IntIterator;
import org.apache.parquet.column.values.factory.DefaultV1ValuesWriterFactory;
import org.apache.parquet.column.values.factory.ValuesWriterFactory;
import org.apache.parquet.column.values.fallback.FallbackValuesWriter;
import org.apache.parquet.column.values.plain.PlainValuesWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * A dictionary of texts, encoded as the library's own, that does not look a text up again while rows repeat it: sorted
 * tables do so thousands of times, and the lookup is the dearest step of writing a cell.
 */
final class RepeatDictionary extends DictionaryValuesWriter {

    private final Map<Binary, Integer> ids = new HashMap<>();
    private final List<Binary> texts = new ArrayList<>();
    private Binary last = Binary.EMPTY;
    private int lastId = -1;
    private boolean isFull;

    /** The encoding has a new name in pages of version 2; these are of version 1, which every reader knows. */
    @SuppressWarnings("deprecation")
    private RepeatDictionary(final int mostBytes, final ByteBufferAllocator allocator) {
        super(mostBytes, Encoding.PLAIN_DICTIONARY, Encoding.PLAIN_DICTIONARY, allocator);
    }

    /** Gives texts this dictionary, with plain pages where it grows too large, and all other types what they always get. */
    static final class Factory implements ValuesWriterFactory {
        private final ValuesWriterFactory others = new DefaultV1ValuesWriterFactory();
        private ParquetProperties properties = ParquetProperties.builder().build();

        @Override
        public void initialize(final ParquetProperties given) {
            properties = given;
            others.initialize(given);
        }

        @Override
        public ValuesWriter newValuesWriter(final ColumnDescriptor column) {
            if (column.getPrimitiveType().getPrimitiveTypeName() != PrimitiveTypeName.BINARY) {
                return others.newValuesWriter(column);
            }
            return FallbackValuesWriter.of(
                    new RepeatDictionary(properties.getDictionaryPageSizeThreshold(), properties.getAllocator()),
                    new PlainValuesWriter(
                            properties.getInitialSlabSize(),
                            properties.getPageSizeThreshold(),
                            properties.getAllocator()));
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public void writeBytes(final Binary text) {
        // The same object is the same text; another object with the same text is found by the lookup.
        if (text != last || lastId < 0) {
            lastId = id(text);
            last = text;
        }
        encodedValues.add(lastId);
    }

    private int id(final Binary text) {
        final Integer known = ids.get(text);
        if (known != null) {
            return known;
        }
        final int id = texts.size();
        ids.put(text, id);
        texts.add(text);
        dictionaryByteSize += (long) Integer.BYTES + text.length();
        isFull = super.shouldFallBack();
        return id;
    }

    /** Asked after every text; only a new one can change the answer. */
    @Override
    public boolean shouldFallBack() {
        return isFull;
    }

    /** The library asks for {@code null} where no page was written by the dictionary. */
    @Override
    public DictionaryPage toDictPageAndClose() {
        if (lastUsedDictionarySize == 0) {
            return null;
        }
        final PlainValuesWriter page =
                new PlainValuesWriter(lastUsedDictionaryByteSize, maxDictionaryByteSize, allocator);
        texts.subList(0, lastUsedDictionarySize).forEach(page::writeBytes);
        return dictPage(page);
    }

    @Override
    protected int getDictionarySize() {
        return texts.size();
    }

    @Override
    protected void clearDictionaryContent() {
        ids.clear();
        texts.clear();
        lastId = -1;
        isFull = false;
    }

    @Override
    protected void fallBackDictionaryEncodedData(final ValuesWriter plain) {
        for (final IntIterator id = encodedValues.iterator(); id.hasNext(); ) {
            plain.writeBytes(texts.get(id.next()));
        }
    }
}
