package niengiam.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import niengiam.job.ask.PublishedReleases;
import niengiam.job.run.RunPlan;
import niengiam.model.Language;

/** Says what a run would do. */
final class PlanText {

    private final Language language;

    PlanText(final Language language) {
        this.language = language;
    }

    void print(final RunPlan plan, final PrintWriter out) {
        try (Rows rows = Rows.of(
                Format.TEXT,
                out,
                List.of(
                        language.choose("việc", "what"),
                        language.choose("nguồn", "source"),
                        language.choose("tệp", "file"),
                        language.choose("byte", "bytes"),
                        "sha256",
                        language.choose("ánh xạ", "mapping")))) {
            for (final RunPlan.PlannedSource source : plan.sources()) {
                rows.add(List.of(
                        Optional.of(state(source.state())),
                        Optional.of(source.sourceId()),
                        Optional.of(source.file()),
                        Optional.of(String.valueOf(source.bytes())),
                        Optional.of(source.sha256()),
                        Optional.of(source.mapping())));
            }
        }
        final String release = PublishedReleases.name(plan.release());
        if (plan.nothingNew()) {
            out.println(language.choose("Không có gì mới: bản phát hành ", "Nothing new: release ")
                    + release
                    + language.choose(
                            " đã có đúng các đầu vào, quy tắc và tham số này.",
                            " already holds these inputs, rules and parameters."));
        } else {
            out.println(language.choose("Sẽ đọc ", "Would read ")
                    + plan.toRead()
                    + language.choose(" trong ", " of ")
                    + plan.sources().size()
                    + language.choose(
                            " nguồn và công bố bản phát hành ",
                            (plan.sources().size() == 1 ? " source" : " sources") + " and publish release ")
                    + release
                    + language.choose(" tại ", " in ")
                    + plan.lake() + ".");
        }
        out.println(language.choose("Chạy thử: không ghi gì cả.", "Dry run: nothing was written."));
    }

    private String state(final RunPlan.State state) {
        return switch (state) {
            case NEW -> language.choose("mới", "new");
            case CHANGED -> language.choose("đọc lại", "read again");
            case KNOWN -> language.choose("đã có", "known");
            case KEPT -> language.choose("giữ lại", "kept");
        };
    }
}
