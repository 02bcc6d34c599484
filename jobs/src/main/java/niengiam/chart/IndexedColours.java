package niengiam.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * At most 256 colours that stand for all colours of a picture. The most frequent keep themselves; the rest, shades along the
 * edges of letters and lines, go to the nearest of them. Charts are mostly rows that repeat the row above and runs of one
 * colour, so both are looked at once only.
 */
final class IndexedColours {

    private static final int MOST = 256;

    private final int[] pixels;
    private final int width;
    private final ColourTable table;
    private final int[] palette;
    private final byte[] index;

    private IndexedColours(final int[] pixels, final int width, final ColourTable table) {
        this.pixels = pixels;
        this.width = width;
        this.table = table;
        final int[] ranked = IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(table::count)
                        .reversed()
                        .thenComparing(table::colour))
                .mapToInt(Integer::intValue)
                .toArray();
        palette = Arrays.stream(ranked).limit(MOST).map(table::colour).toArray();
        index = new byte[ranked.length];
        for (int i = 0; i < ranked.length; i++) {
            index[ranked[i]] = (byte) (i < palette.length ? i : nearest(palette, table.colour(ranked[i])));
        }
    }

    static IndexedColours of(final int[] pixels, final int width) {
        return new IndexedColours(pixels, width, count(pixels, width));
    }

    byte[] palette() {
        final byte[] bytes = new byte[palette.length * 3];
        for (int i = 0; i < palette.length; i++) {
            final int colour = palette[i];
            bytes[3 * i] = (byte) (colour >> 16);
            bytes[3 * i + 1] = (byte) (colour >> 8);
            bytes[3 * i + 2] = (byte) colour;
        }
        return bytes;
    }

    /** The picture as PNG rows: a zero for "not filtered", then one byte a pixel. */
    byte[] rows() {
        final int rowBytes = width + 1;
        final byte[] rows = new byte[pixels.length / width * rowBytes];
        for (int row = 0; row < pixels.length; row += width) {
            final int out = row / width * rowBytes;
            if (repeats(pixels, row, width)) {
                System.arraycopy(rows, out - rowBytes, rows, out, rowBytes);
            } else {
                encode(row, rows, out + 1);
            }
        }
        return rows;
    }

    private void encode(final int row, final byte[] rows, final int out) {
        int start = row;
        for (int i = row + 1; i <= row + width; i++) {
            if (i == row + width || pixels[i] != pixels[start]) {
                Arrays.fill(rows, out + start - row, out + i - row, index[table.numberOf(pixels[start])]);
                start = i;
            }
        }
    }

    private static ColourTable count(final int[] pixels, final int width) {
        final ColourTable table = new ColourTable();
        for (int row = 0; row < pixels.length; ) {
            int next = row + width;
            while (next < pixels.length && repeats(pixels, next, width)) {
                next += width;
            }
            countRow(pixels, row, width, (next - row) / width, table);
            row = next;
        }
        return table;
    }

    private static void countRow(
            final int[] pixels, final int row, final int width, final int times, final ColourTable table) {
        int start = row;
        for (int i = row + 1; i <= row + width; i++) {
            if (i == row + width || pixels[i] != pixels[start]) {
                table.add(pixels[start], (i - start) * times);
                start = i;
            }
        }
    }

    private static boolean repeats(final int[] pixels, final int row, final int width) {
        return row > 0 && Arrays.equals(pixels, row, row + width, pixels, row - width, row);
    }

    private static int nearest(final int[] palette, final int colour) {
        int best = 0;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            final int distance = distance(palette[i], colour);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(final int a, final int b) {
        final int red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
        final int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        final int blue = (a & 0xFF) - (b & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
