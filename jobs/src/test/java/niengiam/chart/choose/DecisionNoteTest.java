package niengiam.chart.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.model.Cutoff;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import org.junit.jupiter.api.Test;

/** A chart says which of its figures an office corrected. */
final class DecisionNoteTest {

    private final DecisionNote note =
            new DecisionNote(figure -> figure.note().contains("[HN-1]") ? Optional.of("HN-1") : Optional.empty());

    private static Observation figure(final int year, final String comment) {
        return new Observation(
                SeriesKey.parse("INV_PRJ_NEW.VN35._T._T._T._T._T"),
                MeasureKind.FLOW,
                TimePeriods.parse(Integer.toString(year)).orElseThrow(),
                Cutoff.UNKNOWN,
                new Unit("PROJECT", 0),
                Optional.of(Quantity.exact(BigDecimal.TEN)),
                ObsStatus.A,
                "10",
                LocalDate.of(2020, 1, 31),
                new Observation.Provenance(
                        "office/figures", "office", Locator.parse("cell=2,9").orElseThrow(), ""),
                comment);
    }

    @Test
    void the_note_names_period_and_decision() {
        assertThat(note.of(List.of(figure(2018, ""), figure(2019, "checked [HN-1]")), Language.VI))
                .containsExactly("Số liệu đã đính chính theo quyết định: 2019 (HN-1).");
        assertThat(note.of(List.of(figure(2019, "[HN-1]")), Language.EN))
                .containsExactly("Corrected by a decision: 2019 (HN-1).");
    }

    @Test
    void a_chart_of_figures_as_they_were_read_has_none() {
        assertThat(note.of(List.of(figure(2018, "[2]")), Language.VI)).isEmpty();
        assertThat(DecisionNote.none().of(List.of(figure(2018, "[HN-1]")), Language.VI))
                .isEmpty();
    }
}
