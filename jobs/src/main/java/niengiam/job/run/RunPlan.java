package niengiam.job.run;

import java.util.List;

/**
 * What a run would do.
 *
 * @param lake where it would publish
 * @param sources every source the release would rest on, by id
 * @param release number of the release it would publish; where nothing is new, of the one that is there
 * @param nothingNew whether the latest release already holds these inputs, rules and parameters
 */
public record RunPlan(String lake, List<PlannedSource> sources, int release, boolean nothingNew) {

    public RunPlan {
        sources = List.copyOf(sources);
    }

    /** How many sources the run would read. */
    public long toRead() {
        return sources.stream().filter(source -> source.state().isRead()).count();
    }

    /** What a run would do with a source. */
    public enum State {
        /** No release has it: it would be read. */
        NEW(true),
        /** Its bytes, its mapping or a code list is another: it would be read again. */
        CHANGED(true),
        /** It was read before, by the same mapping. */
        KNOWN(false),
        /** The data folder no longer has it; the release keeps it. */
        KEPT(false);

        private final boolean read;

        State(final boolean read) {
            this.read = read;
        }

        /** Whether the run would read it. */
        public boolean isRead() {
            return read;
        }
    }

    /**
     * A source of the planned release.
     *
     * @param sourceId its id
     * @param file where it is, as the release would name it
     * @param bytes its length
     * @param sha256 digest of its bytes
     * @param mapping the mapping that reads it
     * @param state what the run would do with it
     */
    public record PlannedSource(String sourceId, String file, long bytes, String sha256, String mapping, State state) {}
}
