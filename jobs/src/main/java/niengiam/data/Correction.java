package niengiam.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.model.Cutoff;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;

/**
 * What an office decided about one reading: what it should be, or that it is no figure. It holds only while the source says
 * what the office saw.
 *
 * @param id its name, unique in the folder
 * @param sourceId the snapshot
 * @param place the place in it
 * @param expected the text that the office saw there
 * @param reading what was read there when the office looked
 * @param decision what it should be
 * @param why the reason
 * @param office who decided
 * @param day when
 * @param where file and line, for messages
 */
public record Correction(
        String id,
        String sourceId,
        Locator place,
        String expected,
        Reading reading,
        Decision decision,
        String why,
        String office,
        LocalDate day,
        String where) {

    /** What was read when the office looked. */
    public sealed interface Reading {

        /** A figure of a series. */
        record Figure(SeriesKey key, TimePeriod period) implements Reading {
            @Override
            public String toString() {
                return key + " " + period;
            }
        }

        /**
         * A reject.
         *
         * @param reason its code
         */
        record Rejected(String reason) implements Reading {
            @Override
            public String toString() {
                return "rejected " + reason;
            }
        }
    }

    /** What was decided. */
    public sealed interface Decision {

        /** There is no such figure. */
        record Withdrawn() implements Decision {
            @Override
            public String toString() {
                return "withdrawn";
            }
        }

        /**
         * The figure as it should be; what is empty stays as it was read.
         *
         * @param key its series
         * @param period its period
         * @param amount value and unit
         * @param cutoff the day to which the source counted
         * @param status how good it is
         */
        record Figure(
                SeriesKey key,
                TimePeriod period,
                Optional<Amount> amount,
                Optional<Cutoff> cutoff,
                Optional<ObsStatus> status)
                implements Decision {
            @Override
            public String toString() {
                return key + " " + period + amount.map(a -> " " + a).orElse("")
                        + cutoff.map(day -> " to " + day).orElse("")
                        + status.map(code -> " " + code).orElse("");
            }
        }
    }

    /** A value with its unit: neither means anything without the other. */
    public record Amount(BigDecimal value, Unit unit) {
        @Override
        public String toString() {
            return value.toPlainString() + " " + unit;
        }
    }

    /** All that decides what it does and what is told of it, each part as a text. */
    List<String> spelled() {
        return List.of(
                id,
                sourceId,
                place.toString(),
                expected,
                reading.toString(),
                decision.toString(),
                why,
                office,
                day.toString());
    }
}
