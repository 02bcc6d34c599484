package niengiam.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import niengiam.job.RunResult;
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
        out.println(line("Đã đọc ", "Read ", "sources_read", counts)
                + line(" nguồn: ", " sources: ", "figures_read", counts)
                + line(" số liệu = ", " figures = ", "observations_read", counts)
                + line(" quan sát + ", " observations + ", "rejects_read", counts)
                + language.choose(" bị loại.", " rejects."));
        print(language.choose("  Lý do loại: ", "  Rejected for: "), "rejects_read.", counts, out);
        out.println(line("Bản phát hành có ", "The release holds ", "figures", counts)
                + line(" số liệu = ", " figures = ", "observations", counts)
                + line(" quan sát + ", " observations + ", "rejects", counts)
                + line(" bị loại, của ", " rejects, from ", "sources", counts)
                + line(" nguồn và ", " sources and ", "areas", counts)
                + language.choose(" địa bàn.", " territories."));
        print(language.choose("  Kiểm tra: ", "  Findings: "), "findings.", counts, out);
        print(language.choose("  So sánh: ", "  Comparisons: "), "comparisons.", counts, out);
        out.println(language.choose("Đã công bố bản phát hành ", "Published release ")
                + name(published.number())
                + line(" với ", " with ", "charts", counts)
                + language.choose(" biểu đồ, tại ", " charts, in ")
                + published.directory() + ".");
    }

    private String line(
            final String vietnamese, final String english, final String count, final Map<String, Long> counts) {
        return language.choose(vietnamese, english) + number(counts.getOrDefault(count, 0L));
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
