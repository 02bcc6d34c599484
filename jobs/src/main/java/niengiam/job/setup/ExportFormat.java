package niengiam.job.setup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a release can be exported. */
public enum ExportFormat {
    /** JSON-stat 2.0, a file for each indicator. */
    JSON_STAT,
    /** PC-Axis, a file for each indicator. */
    PX,
    /** A Data Package, version 2: the tables as CSV with their description. */
    DATAPACKAGE,
    /** CSV on the Web: the tables as CSV with their description. */
    CSVW,
    /** SDMX: the figures as SDMX-CSV 2.0 with their structure as SDMX-ML 3.0. */
    SDMX,
    /** DuckDB: views over the Parquet of the release. */
    DUCKDB,
    /** DCAT-AP 3: a catalogue of the files of the release. */
    DCAT;

    /** The form of this name, in capitals or small letters. */
    public static Optional<ExportFormat> of(final String typed) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** Whether it holds one figure for a series and period, however many were published. */
    public boolean isOneFigureEach() {
        return this == JSON_STAT || this == PX;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
