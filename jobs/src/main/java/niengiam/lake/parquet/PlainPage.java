package niengiam.lake.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import niengiam.table.Column;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.io.api.Binary;

/** Cells one after the other, in Parquet's plain encoding: texts come after their length, all others have one size. */
final class PlainPage {

    private static final int FIRST_BYTES = 256;

    private final boolean hasLengths;
    private ByteBuffer page = room(FIRST_BYTES);

    PlainPage(final Column<?> column) {
        this.hasLengths = column.type() == Column.Type.TEXT;
    }

    private static ByteBuffer room(final int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    void write(final Binary cell, final int times) {
        final byte[] bytes = cell.getBytesUnsafe();
        grow((long) times * size(cell));
        for (int i = 0; i < times; i++) {
            if (hasLengths) {
                page.putInt(bytes.length);
            }
            page.put(bytes);
        }
    }

    private void grow(final long more) {
        if (more > page.remaining()) {
            page = room(Math.toIntExact(2 * (page.position() + more))).put(page.flip());
        }
    }

    /** The size of a cell on such a page. */
    int size(final Binary cell) {
        return cell.length() + (hasLengths ? Integer.BYTES : 0);
    }

    int size() {
        return page.position();
    }

    /** What has been written; it is gone after {@link #clear()}. */
    BytesInput bytes() {
        return BytesInput.from(page.duplicate().flip());
    }

    void clear() {
        page.clear();
    }
}
