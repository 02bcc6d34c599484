package niengiam.chart.encode;

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

    /** Edges of letters end sooner than this. */
    private static final int NEAR = 8;

    private final int pixels;
    private final int width;
    private final Runs runs;
    private final int[] palette;
    private final byte[] index;

    private IndexedColours(final int pixels, final int width, final Runs runs, final ColourTable table) {
        this.pixels = pixels;
        this.width = width;
        this.runs = runs;
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
        final ColourTable table = new ColourTable();
        return new IndexedColours(pixels.length, width, runs(pixels, width, table), table);
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
        final byte[] rows = new byte[pixels / width * rowBytes];
        int out = 0;
        int run = 0;
        for (int row = 0; row < runs.rows; row++) {
            for (int from = 0; run < runs.last[row]; run++) {
                Arrays.fill(rows, out + 1 + from, out + 1 + runs.ends[run], index[runs.colours[run]]);
                from = runs.ends[run];
            }
            for (int copy = 1; copy < runs.times[row]; copy++) {
                System.arraycopy(rows, out, rows, out + copy * rowBytes, rowBytes);
            }
            out += runs.times[row] * rowBytes;
        }
        return rows;
    }

    private static Runs runs(final int[] pixels, final int width, final ColourTable table) {
        final Runs runs = new Runs(pixels.length / width);
        for (int row = 0; row < pixels.length; ) {
            int next = row + width;
            while (next < pixels.length && repeats(pixels, next, width)) {
                next += width;
            }
            final int times = (next - row) / width;
            for (int start = row; start < row + width; ) {
                final int end = endOfRun(pixels, start, row + width);
                runs.add(end - row, table.add(pixels[start], (end - start) * times));
                start = end;
            }
            runs.endRow(times);
            row = next;
        }
        return runs;
    }

    /** The first pixel of another colour; long runs are left to the machine, which compares many pixels at once. */
    private static int endOfRun(final int[] pixels, final int start, final int rowEnd) {
        final int near = Math.min(start + NEAR, rowEnd);
        for (int i = start + 1; i < near; i++) {
            if (pixels[i] != pixels[start]) {
                return i;
            }
        }
        if (near == rowEnd) {
            return rowEnd;
        }
        final int same = Arrays.mismatch(pixels, near - 1, rowEnd - 1, pixels, near, rowEnd);
        return same < 0 ? rowEnd : near + same;
    }

    /** Where each run of one colour ends in its row, and the number of its colour; rows that repeat are counted. */
    private static final class Runs {
        private int[] ends = new int[16 * 1024];
        private int[] colours = new int[ends.length];
        private final int[] last;
        private final int[] times;
        private int size;
        private int rows;

        Runs(final int mostRows) {
            last = new int[mostRows];
            times = new int[mostRows];
        }

        void add(final int end, final int colour) {
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, 2 * size);
                colours = Arrays.copyOf(colours, 2 * size);
            }
            ends[size] = end;
            colours[size++] = colour;
        }

        void endRow(final int repeated) {
            last[rows] = size;
            times[rows++] = repeated;
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
