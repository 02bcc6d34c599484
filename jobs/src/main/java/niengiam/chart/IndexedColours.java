package niengiam.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours that stand for all colours of a picture. The most frequent keep themselves; the rest, shades along the
 * edges of letters and lines, go to the nearest of them.
 */
final class IndexedColours {

    private static final int MOST = 256;

    private final List<Integer> palette;
    private final Map<Integer, Byte> index;

    private IndexedColours(List<Integer> palette, Map<Integer, Byte> index) {
        this.palette = palette;
        this.index = index;
    }

    static IndexedColours of(int[] pixels) {
        Map<Integer, int[]> counts = count(pixels);
        Comparator<Map.Entry<Integer, int[]>> byFrequency = Comparator.comparingInt(entry -> -entry.getValue()[0]);
        List<Integer> ranked = counts.entrySet().stream()
                .sorted(byFrequency.thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> palette = ranked.subList(0, Math.min(MOST, ranked.size()));
        Map<Integer, Byte> index = new HashMap<>(ranked.size() * 2);
        for (int i = 0; i < ranked.size(); i++) {
            int colour = ranked.get(i);
            index.put(colour, (byte) (i < palette.size() ? i : nearest(palette, colour)));
        }
        return new IndexedColours(palette, index);
    }

    byte[] palette() {
        byte[] bytes = new byte[palette.size() * 3];
        for (int i = 0; i < palette.size(); i++) {
            int colour = palette.get(i);
            bytes[3 * i] = (byte) (colour >> 16);
            bytes[3 * i + 1] = (byte) (colour >> 8);
            bytes[3 * i + 2] = (byte) colour;
        }
        return bytes;
    }

    /** The picture as PNG rows: an unfiltered-row mark, then one byte a pixel. */
    byte[] rows(int[] pixels, int width) {
        byte[] rows = new byte[pixels.length + pixels.length / width];
        int out = 0;
        int last = pixels[0];
        byte lastIndex = index.get(last);
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                rows[out++] = 0;
            }
            if (pixels[i] != last) {
                last = pixels[i];
                lastIndex = index.get(last);
            }
            rows[out++] = lastIndex;
        }
        return rows;
    }

    private static Map<Integer, int[]> count(int[] pixels) {
        Map<Integer, int[]> counts = new HashMap<>(1024);
        int start = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[start]) {
                counts.computeIfAbsent(pixels[start], colour -> new int[1])[0] += i - start;
                start = i;
            }
        }
        return counts;
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            int distance = distance(palette.get(i), colour);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
        int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        int blue = (a & 0xFF) - (b & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
