package niengiam.chart.encode;

import java.util.Arrays;

/** Numbers colours in the order they are met and counts their pixels; a hash table without objects, for it is asked per run. */
final class ColourTable {

    private static final int SPREAD = 0x9E3779B9;

    private int[] places = new int[4096];
    private int[] colours = new int[1024];
    private int[] counts = new int[1024];
    private int size;

    int size() {
        return size;
    }

    int colour(final int number) {
        return colours[number];
    }

    int count(final int number) {
        return counts[number];
    }

    /** Counts pixels of a colour and gives its number. */
    int add(final int colour, final int pixels) {
        final int place = placeOf(colour);
        if (places[place] == 0) {
            enter(colour, place);
            counts[size - 1] += pixels;
            return size - 1;
        }
        final int number = places[place] - 1;
        counts[number] += pixels;
        return number;
    }

    /** Where the colour is or belongs; a place holds the colour's number plus one, zero is free. */
    private int placeOf(final int colour) {
        final int mask = places.length - 1;
        int place = ((colour * SPREAD) >>> 8) & mask;
        while (places[place] != 0 && colours[places[place] - 1] != colour) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void enter(final int colour, final int place) {
        if (size == colours.length) {
            colours = Arrays.copyOf(colours, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        colours[size++] = colour;
        places[place] = size;
        if (4 * size > places.length) {
            places = new int[2 * places.length];
            for (int number = 0; number < size; number++) {
                places[placeOf(colours[number])] = number + 1;
            }
        }
    }
}
