package niengiam.observe;

import niengiam.source.SourceException;

/**
 * Why a mapping does not fit a table.
 *
 * @param nearness how much of what the mapping expects is there; the larger, the nearer
 * @param what what differs: {@code Unknown column "2011/12"}
 * @param why expected and got
 * @param next what to do about it where the mapping is meant
 */
record Difference(int nearness, String what, String why, String next) {

    Difference nearer(final int more) {
        return new Difference(nearness + more, what, why, next);
    }

    /** The error where the mapping was named for the table. */
    SourceException refusal(final String table) {
        return new SourceException(what + " in " + table + ": " + why + ". " + next);
    }

    /** In one line, where the mapping is one of several. */
    String words() {
        return what.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + what.substring(1) + ": " + why;
    }
}
