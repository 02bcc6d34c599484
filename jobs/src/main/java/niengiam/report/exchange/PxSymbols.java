package niengiam.report.exchange;

import java.util.SortedMap;
import java.util.TreeMap;
import niengiam.model.ObsStatus;
import niengiam.report.words.Names;

/** What stands in cells without a value: one to six dots, the number of a {@code DATASYMBOL}. */
final class PxSymbols {

    /** Nobody published a figure. */
    static final String NOT_PUBLISHED = "\"..\"";

    private static final int EMPTY = 2;

    private PxSymbols() {}

    /** The symbol of a figure that was published as missing. */
    static String of(final ObsStatus status) {
        return '"' + ".".repeat(dots(status)) + '"';
    }

    private static int dots(final ObsStatus status) {
        return switch (status) {
            case M -> 1;
            case L -> 3;
            case Q -> 4;
            case K -> 5;
            default -> 6;
        };
    }

    /** What each number of dots means. */
    static SortedMap<Integer, String> meanings(final Names names) {
        final SortedMap<Integer, String> meanings = new TreeMap<>();
        for (final ObsStatus status :
                new ObsStatus[] {ObsStatus.M, ObsStatus.L, ObsStatus.Q, ObsStatus.K, ObsStatus.O}) {
            meanings.put(dots(status), names.word("status." + status));
        }
        meanings.put(EMPTY, names.word("export.not_published"));
        return meanings;
    }
}
