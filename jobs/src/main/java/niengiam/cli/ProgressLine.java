package niengiam.cli;

import java.io.PrintWriter;
import niengiam.job.spark.Progress;
import niengiam.model.Language;

/** Shows how far a job has come: one changing line on a terminal, one plain line per step in a pipe. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final String CLEAR = "\r\u001B[K";

    private final Language language;
    private final PrintWriter err;
    private final boolean terminal;
    private Step last = Step.READ_DATA;
    private boolean begun;

    private ProgressLine(final Language language, final PrintWriter err, final boolean terminal) {
        this.language = language;
        this.err = err;
        this.terminal = terminal;
    }

    /** The launcher knows whether standard error is a terminal; Java cannot tell on every version. */
    static ProgressLine of(final Language language, final PrintWriter err) {
        return new ProgressLine(language, err, Boolean.getBoolean("niengiam.terminal"));
    }

    @Override
    public synchronized void report(final Step step, final long done, final long of) {
        if (terminal) {
            err.print(CLEAR + text(step) + (of > 0 ? " " + done + "/" + of : ""));
            err.flush();
        } else if (!begun || step != last) {
            err.println(text(step));
        }
        last = step;
        begun = true;
    }

    private String text(final Step step) {
        return switch (step) {
            case READ_DATA -> language.choose("Đọc thư mục dữ liệu", "Reading the data folder");
            case TAKE_INPUTS -> language.choose("Sao chép các nguồn mới", "Taking in new sources");
            case INGEST -> language.choose("Đọc số liệu", "Reading figures");
            case TABLES -> language.choose("So sánh và lập bảng", "Comparing and writing tables");
            case CHARTS -> language.choose("Vẽ biểu đồ", "Drawing charts");
            case PAGES -> language.choose("Viết trang và sổ kiểm tra", "Writing pages and the audit workbook");
            case PUBLISH -> language.choose("Kiểm tra từng tệp và công bố", "Verifying every file and publishing");
        };
    }

    @Override
    public synchronized void close() {
        if (terminal && begun) {
            err.print(CLEAR);
            err.flush();
            begun = false;
        }
    }
}
