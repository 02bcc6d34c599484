package niengiam.report.redline;

import niengiam.lake.compare.ObservationChange;
import niengiam.lake.compare.RowChange;
import niengiam.model.SeriesKey;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.TableRow;

/** Something that two releases do not say alike. */
public sealed interface Change {

    /** What happened, in the order in which readers want to know. */
    enum Kind {
        /** A figure is another. */
        REVISED,
        /** An office published a period again: the release before had only what it said first. */
        RESTATED,
        /** A figure came. */
        NEW,
        /** A figure went. */
        GONE,
        /** A figure is compared otherwise. */
        VERDICT,
        /** A rule no longer holds of a figure. */
        FINDING_NEW,
        /** A rule does not hold otherwise than before, or somebody accepted that it does not. */
        FINDING_OTHER,
        /** A rule holds again. */
        FINDING_GONE
    }

    Kind kind();

    /** The series it is about. */
    SeriesKey series();

    /** Its period, as SDMX writes it. */
    String period();

    /** A figure that came, went or is another. */
    record Figure(ObservationChange change, Cause cause) implements Change {
        @Override
        public Kind kind() {
            return switch (change.kind()) {
                case ADDED -> Kind.NEW;
                case REMOVED -> Kind.GONE;
                case CHANGED -> Kind.REVISED;
            };
        }

        @Override
        public SeriesKey series() {
            return change.figure().key();
        }

        @Override
        public String period() {
            return change.figure().period().toString();
        }
    }

    /**
     * A step of a figure from one vintage to the next that the release before did not know.
     *
     * @param row of the table of revisions
     */
    record Restated(TableRow row) implements Change {
        @Override
        public Kind kind() {
            return Kind.RESTATED;
        }

        @Override
        public SeriesKey series() {
            return row.series();
        }

        @Override
        public String period() {
            return row.text(Concepts.TIME_PERIOD);
        }
    }

    /**
     * A figure whose comparison with the year before is another.
     *
     * @param rows of the table of years over years
     */
    record Verdict(RowChange rows) implements Change {
        @Override
        public Kind kind() {
            return Kind.VERDICT;
        }

        @Override
        public SeriesKey series() {
            return rows.row().series();
        }

        @Override
        public String period() {
            return rows.row().text(Concepts.TIME_PERIOD);
        }
    }

    /**
     * What a rule says otherwise.
     *
     * @param rows of the table of findings
     */
    record Finding(RowChange rows) implements Change {
        @Override
        public Kind kind() {
            if (rows.after().isEmpty()) {
                return Kind.FINDING_GONE;
            }
            return rows.before().isPresent() ? Kind.FINDING_OTHER : Kind.FINDING_NEW;
        }

        @Override
        public SeriesKey series() {
            return SeriesKey.parse(rows.row().text(FindingTable.SERIES));
        }

        @Override
        public String period() {
            return rows.row().text(Concepts.TIME_PERIOD);
        }
    }
}
