package niengiam.cli;

/** Counts of things in English. */
final class Count {

    private Count() {}

    /** A number and its noun, which takes an s except after 1. */
    static String of(final long number, final String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
