package niengiam.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import niengiam.job.run.RunResult;
import niengiam.model.Language;
import niengiam.text.NumberStyle;

/** Says how a run ended. */
final class RunSummary {

    private final Language language;

    RunSummary(final Language language) {
        this.language = language;
    }

    void print(final RunResult result, final PrintWriter out) {
        if (result instanceof RunResult.NothingNew known) {
            out.println(language.choose("Không có gì mới: bản phát hành ", "Nothing new: release ")
                    + name(known.number())
                    + language.choose(
                            " đã có đúng các đầu vào, quy tắc và tham số này, tại ",
                            " already holds these inputs, rules and parameters, in ")
                    + known.directory() + ".");
            return;
        }
        final RunResult.Published published = (RunResult.Published) result;
        final SortedMap<String, Long> counts = published.counts();
        out.println(language.choose("Đã đọc ", "Read ")
                + counted("sources_read", "nguồn", "source", "sources", counts) + ": "
                + figures("figures_read", "observations_read", "rejects_read", counts) + ".");
        print(language.choose("  Lý do loại: ", "  Rejected for: "), "rejects_read.", counts, out);
        out.println(language.choose("Bản phát hành có ", "The release holds ")
                + figures("figures", "observations", "rejects", counts)
                + language.choose(", của ", ", from ")
                + counted("sources", "nguồn", "source", "sources", counts)
                + language.choose(" và ", " and ")
                + counted("areas", "địa bàn", "territory", "territories", counts) + ".");
        print(language.choose("  Kiểm tra: ", "  Findings: "), "findings.", counts, out);
        print(language.choose("  So sánh: ", "  Comparisons: "), "comparisons.", counts, out);
        out.println(language.choose("Đã công bố bản phát hành ", "Published release ")
                + name(published.number())
                + (counts.containsKey("charts")
                        ? language.choose(" với ", " with ") + counted("charts", "biểu đồ", "chart", "charts", counts)
                        : language.choose(" chỉ gồm các bảng", " of tables alone"))
                + language.choose(", tại ", ", in ")
                + published.directory() + ".");
    }

    private String figures(
            final String figures, final String observations, final String rejects, final Map<String, Long> counts) {
        return counted(figures, "số liệu", "figure", "figures", counts) + " = "
                + counted(observations, "quan sát", "observation", "observations", counts) + " + "
                + counted(rejects, "bị loại", "reject", "rejects", counts);
    }

    /** A count and its noun; only English changes the noun. */
    private String counted(
            final String count,
            final String vietnamese,
            final String one,
            final String many,
            final Map<String, Long> counts) {
        final long value = counts.getOrDefault(count, 0L);
        return number(value) + " " + language.choose(vietnamese, value == 1 ? one : many);
    }

    private void print(
            final String head, final String prefix, final SortedMap<String, Long> counts, final PrintWriter out) {
        final String parts = counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> entry.getKey().substring(prefix.length()) + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            out.println(head + parts + ".");
        }
    }

    private String number(final long count) {
        return NumberStyle.of(language).print(java.math.BigDecimal.valueOf(count), 0);
    }

    private static String name(final int release) {
        return String.format(Locale.ROOT, "%04d", release);
    }
}
