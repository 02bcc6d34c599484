package niengiam.job.ingest;

import java.io.Serializable;
import java.util.List;
import niengiam.observe.prose.DigitGroup;
import niengiam.quality.ReadShare;
import niengiam.table.Column;
import niengiam.table.TableSchema;

/**
 * What became of one file. Its numbers are those of its text, each once, a figure said in words among them.
 *
 * @param sourceId what it is called
 * @param bytes its size
 * @param observations how many figures became observations
 * @param rejects how many were found and not used
 * @param used how many numbers became figures
 * @param context how many numbers are known to be none: dates, document numbers, claims …
 * @param unread how many numbers are neither
 * @param refusal why the file could not be read; empty if it was
 */
public record IngestedFile(
        String sourceId,
        long bytes,
        long observations,
        long rejects,
        long used,
        long context,
        long unread,
        String refusal)
        implements Serializable {

    /** The table of files. */
    static final TableSchema SCHEMA = new TableSchema(
            "files",
            List.of(
                    Column.text("source_id"),
                    Column.integer("bytes"),
                    Column.integer("observations"),
                    Column.integer("rejects"),
                    Column.integer("used"),
                    Column.integer("context"),
                    Column.integer("unread"),
                    Column.text("refusal")));

    static IngestedFile of(final FileToRead file, final ReadJob.Read read) {
        return new IngestedFile(
                file.sourceId(),
                file.bytes(),
                read.observations().size(),
                read.rejects().size(),
                read.numbers().count(DigitGroup.Use.USED),
                read.numbers().count(DigitGroup.Use.CONTEXT),
                read.numbers().count(DigitGroup.Use.UNREAD),
                "");
    }

    /** A file that could not be read. */
    static IngestedFile refused(final FileToRead file, final String why) {
        return new IngestedFile(file.sourceId(), file.bytes(), 0, 1, 0, 0, 0, why);
    }

    public boolean isRefused() {
        return !refusal.isEmpty();
    }

    ReadShare share() {
        return new ReadShare(used + context + unread, unread);
    }

    Object[] row() {
        return new Object[] {sourceId, bytes, observations, rejects, used, context, unread, refusal};
    }
}
