package niengiam.chart.draw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Point.Status;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.SeriesBreak;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;

/** Says a chart in few words: two languages side by side, points as text, the usual source. */
final class SpecShorthand {

    private SpecShorthand() {}

    static String say(final Language language, final String vi, final String en) {
        return language == Language.VI ? vi : en;
    }

    static Caption caption(
            final Language language,
            final String titleVi,
            final String titleEn,
            final String subVi,
            final String subEn) {
        return new Caption(
                say(language, titleVi, titleEn),
                say(language, subVi, subEn),
                say(
                        language,
                        "Tổng cục Thống kê, sổ tay báo cáo tháng 12",
                        "General Statistics Office, December workbooks"),
                Optional.of(LocalDate.of(2024, 12, 31)),
                List.of());
    }

    static Caption noted(final Caption caption, final String note) {
        return new Caption(caption.title(), caption.subtitle(), caption.source(), caption.published(), List.of(note));
    }

    /** "2001:1 2006:6" and so on; "p" marks provisional, "e" an estimate, "x" a missing value. */
    static List<Point> points(final String text) {
        final List<Point> points = new ArrayList<>();
        for (final String pair : text.split(" ")) {
            final String[] parts = pair.split(":");
            final TimeSlot slot = TimeSlot.year(Integer.parseInt(parts[0]));
            if (parts[1].equals("x")) {
                points.add(Point.missing(slot));
            } else {
                final Point point = Point.of(slot, new BigDecimal(parts[1].replaceAll("[pe]$", "")));
                points.add(
                        parts[1].endsWith("p")
                                ? point.with(Status.PROVISIONAL)
                                : parts[1].endsWith("e") ? point.with(Status.ESTIMATE) : point);
            }
        }
        return points;
    }

    static Series series(final String name, final String points) {
        return new Series(name, points(points));
    }

    static ChartSpec lines(
            final String id,
            final Language language,
            final Caption caption,
            final ValueUnit unit,
            final Series... series) {
        return new ChartSpec(id, language, caption, new Picture.Lines(unit, List.of(series), List.of()));
    }

    static ChartSpec columns(
            final String id,
            final Language language,
            final Caption caption,
            final ValueUnit unit,
            final Series... series) {
        return new ChartSpec(id, language, caption, new Picture.Columns(unit, List.of(series), List.of()));
    }

    static ChartSpec withBreak(final ChartSpec spec, final int year, final String note) {
        final List<SeriesBreak> breaks = List.of(new SeriesBreak(year, note));
        final Picture picture = spec.picture() instanceof Picture.Lines lines
                ? new Picture.Lines(lines.unit(), lines.series(), breaks)
                : new Picture.Columns(spec.picture().unit(), spec.picture().series(), breaks);
        return new ChartSpec(spec.id(), spec.language(), spec.caption(), picture);
    }
}
