package niengiam.job.spark;

/** Hears how far a job has come, in the words of whoever shows it. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (step, done, of) -> {};

    /**
     * Something was done.
     *
     * @param step what is being done
     * @param done how much of it
     * @param of how much there is; 0 if unknown
     */
    void report(Step step, long done, long of);

    /** The steps of the yearly job. */
    enum Step {
        READ_DATA,
        TAKE_INPUTS,
        INGEST,
        TABLES,
        CHARTS,
        PAGES,
        PUBLISH
    }
}
