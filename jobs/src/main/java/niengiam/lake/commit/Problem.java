package niengiam.lake.commit;

/**
 * One thing in the lake that is not as it was published.
 *
 * @param file where it is
 * @param expected what the manifests say
 * @param actual what was found
 * @param advice what to do about it
 */
public record Problem(String file, String expected, String actual, String advice) {

    /** The problem as one line for people. */
    public String sentence() {
        return "Invalid " + file + ": expected " + expected + ", got " + actual + ". " + advice;
    }
}
