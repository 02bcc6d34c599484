package niengiam.job.ingest;

import java.io.Serializable;
import java.util.List;
import niengiam.observe.prose.DigitGroup;
import niengiam.quality.ReadShare;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
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

    private static final Column<Long> BYTES = Column.integer("bytes");
    private static final Column<Long> OBSERVATIONS = Column.integer("observations");
    private static final Column<Long> REJECTS = Column.integer("rejects");
    private static final Column<Long> USED = Column.integer("used");
    private static final Column<Long> CONTEXT = Column.integer("context");
    private static final Column<Long> UNREAD = Column.integer("unread");
    private static final Column<String> REFUSAL = Column.text("refusal");

    /** The table of files. */
    static final TableSchema SCHEMA = new TableSchema(
            "files", List.of(Concepts.SOURCE_ID, BYTES, OBSERVATIONS, REJECTS, USED, CONTEXT, UNREAD, REFUSAL));

    static IngestedFile of(final FileToRead file, final ReadJob.Read read) {
        return new IngestedFile(
                file.sourceId(),
                file.bytes(),
                read.observations().size(),
                read.rejects().size(),
                read.numbers().count(DigitGroup.Use.USED),
                read.numbers().count(DigitGroup.Use.CONTEXT),
                // A number that was refused was not read either.
                read.numbers().count(DigitGroup.Use.UNREAD) + read.numbers().count(DigitGroup.Use.REJECTED),
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

    TableRow row() {
        return TableRow.in(SCHEMA)
                .with(Concepts.SOURCE_ID, sourceId)
                .with(BYTES, bytes)
                .with(OBSERVATIONS, observations)
                .with(REJECTS, rejects)
                .with(USED, used)
                .with(CONTEXT, context)
                .with(UNREAD, unread)
                .with(REFUSAL, refusal)
                .row();
    }
}
