package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.job.ask.Explanation;
import niengiam.job.ask.Explanation.Reading;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.table.YearOnYearTable;
import niengiam.trend.Comparability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an explanation says of readings, statuses and verdicts that a small lake does not have. */
final class ExplanationTextTest {

    private static final Input INPUT = new Input(
            "office/2020-01-31/figures", "figures.csv", "0".repeat(64), 100, "sdmx-csv@0123456789abcdef", "only");

    private static Observation figure(final ObsStatus status, final String reference, final String note) {
        return new Observation(
                new SeriesKey("INV_PRJ_NEW", "VN35", Dimensions.NONE),
                MeasureKind.FLOW,
                new TimePeriod.Year(2019),
                Cutoff.UNKNOWN,
                new Unit("PROJECT", 0),
                status.isMissing() ? Optional.empty() : Optional.of(Quantity.exact(new BigDecimal("104"))),
                status,
                "104",
                LocalDate.of(2020, 1, 31),
                new Observation.Provenance(INPUT.sourceId(), "gso", new Locator.Csv(3, 9), reference),
                note);
    }

    private static List<String> told(
            final Observation figure, final Reading reading, final Optional<TableRow> comparison) {
        final StringWriter out = new StringWriter();
        new ExplanationText(new PrintWriter(out), Path.of("lake"))
                .print(new Explanation(
                        1,
                        List.of(new Explanation.Figure(
                                figure,
                                INPUT,
                                Optional.empty(),
                                Optional.empty(),
                                reading,
                                comparison,
                                List.of(),
                                List.of())),
                        0));
        return out.toString().lines().toList();
    }

    private static List<String> told(final Reading reading) {
        return told(figure(ObsStatus.A, "", ""), reading, Optional.empty());
    }

    private static List<String> compared(final Comparability verdict) {
        return told(
                figure(ObsStatus.A, "", ""),
                new Reading.Same("104"),
                Optional.of(TableRow.in(YearOnYearTable.SCHEMA)
                        .with(Concepts.COMPARABILITY, verdict.name())
                        .with(Concepts.BASE_PERIOD, "2018")
                        .row()));
    }

    @Test
    void a_place_that_holds_another_text_today_or_cannot_be_read_is_told() {
        assertThat(told(new Reading.Other("140")))
                .endsWith("  printed   \"104\", but \"140\" stands at that place of the kept copy");
        assertThat(told(new Reading.Unread("open the copy and go to 25.FDI!D7; it is not plain text")))
                .endsWith(
                        "  printed   \"104\", not read again: open the copy and go to 25.FDI!D7; it is not plain text");
        assertThat(told(new Reading.Same("104")))
                .contains("  place     cell=3,9 of "
                        + Path.of("lake", "runs", "only", "landing").resolve("0".repeat(64)))
                .endsWith("  printed   \"104\", and the same stands at that place of the kept copy");
    }

    @Test
    void what_the_source_cites_and_notes_is_told_and_an_origin_nobody_wrote_down_is_left_out() {
        assertThat(told(
                        figure(ObsStatus.A, "Báo Hà Nam 12/2019", "by hand"),
                        new Reading.Same("104"),
                        Optional.empty()))
                .containsSubsequence(
                        "  period    2019-01-01 to 2019-12-31, counted to a day the source does not say",
                        "  published 2020-01-31",
                        "  note      by hand",
                        "  source    office/2020-01-31/figures",
                        "            which cites Báo Hà Nam 12/2019",
                        "  read by   sdmx-csv@0123456789abcdef")
                .noneMatch(line -> line.contains("gso"));
    }

    @ParameterizedTest
    @CsvSource({
        "A, a final figure",
        "P, a provisional figure",
        "E, an estimate",
        "B, the first after a break in the series",
        "D, by another definition",
        "U, of low reliability",
        "L, not collected",
        "M, cannot exist",
        "O, missing for no stated reason",
        "Q, suppressed by the source",
        "H, missing for a holiday",
        "J, 'not reported, by derogation'",
        "K, counted in another category",
        "F, a forecast",
        "I, imputed by whoever received it",
        "G, an experimental figure",
        "V, not validated yet",
        "W, with what belongs to another category",
        "N, not significant",
        "S, of a time with a special event"
    })
    void every_status_is_said_in_words(final ObsStatus status, final String words) {
        assertThat(told(figure(status, "", ""), new Reading.Same("104"), Optional.empty()))
                .contains("  value     " + (status.isMissing() ? "no value" : "104") + " PROJECT (" + status + "), "
                        + words);
    }

    @ParameterizedTest
    @EnumSource
    void every_verdict_has_a_sentence_of_its_own(final Comparability verdict) {
        final String line = reason(verdict);

        assertThat(line).matches(" {12}" + verdict + ": [a-z][^.]+[.]");
        assertThat(Arrays.stream(Comparability.values())
                        .map(other -> reason(other).replaceFirst(".*: ", ""))
                        .filter(line.replaceFirst(".*: ", "")::equals))
                .hasSize(1);
        assertThat(compared(verdict)).contains("  compared  with 2018: no value in this unit");
    }

    private static String reason(final Comparability verdict) {
        final List<String> lines = compared(verdict);
        return lines.get(lines.size() - 1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BASE_MISSING", "BASE_ELSEWHERE", "BASE_ZERO", "BASE_NEGATIVE", "POINTS"})
    void a_verdict_says_that_no_change_is_given_just_where_none_is(final Comparability verdict) {
        assertThat(reason(verdict).contains("so no change is given")).isEqualTo(!verdict.showsChange());
    }
}
