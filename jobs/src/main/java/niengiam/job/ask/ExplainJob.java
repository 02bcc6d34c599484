package niengiam.job.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.data.NearCodes;
import niengiam.job.ask.Explanation.Reading;
import niengiam.job.setup.UnknownNameException;
import niengiam.job.tables.ComparisonRows;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.table.Concepts;
import niengiam.table.CorrectionTable;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.SourceTable;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import niengiam.table.UnreadTable;
import niengiam.table.YearOnYearTable;
import niengiam.trend.Comparison;
import niengiam.trend.YearOnYear;

/** Follows figures of a release back to the cell or sentence they were read from, and reads it there again. */
public final class ExplainJob {

    private final Path lake;
    private final OptionalInt number;
    private final int limit;
    private final Optional<LocalDate> asOf;

    /**
     * @param lake folder in which releases are kept
     * @param number the release to ask; the latest if empty
     * @param limit how many figures to tell at most
     */
    public ExplainJob(final Path lake, final OptionalInt number, final int limit) {
        this(lake, number, limit, Optional.empty());
    }

    /**
     * @param asOf the last day of publication that counts; every day if empty
     */
    public ExplainJob(final Path lake, final OptionalInt number, final int limit, final Optional<LocalDate> asOf) {
        this.lake = lake;
        this.number = number;
        this.limit = limit;
        this.asOf = asOf;
    }

    /**
     * Answers.
     *
     * @throws UnknownNameException if the release has no such figure; the message names the nearest codes
     * @throws niengiam.lake.disk.IntegrityException if a kept copy is not the file that was read
     */
    public Explanation run(final Question question) {
        final PublishedReleases releases = PublishedReleases.of(lake);
        final Release release = releases.release(number);
        final Search search = new Search(question);
        for (final Path file : release.table("observations")) {
            ParquetRows.forEach(file, ObservationTable.SCHEMA, search::take);
        }
        if (search.found.isEmpty()) {
            throw search.nothing(release.number());
        }
        final Set<String> places = search.found.stream().map(ExplainJob::place).collect(Collectors.toSet());
        final Map<String, List<TableRow>> comparisons = asOf.isEmpty()
                ? rows(release, "yoy", YearOnYearTable.SCHEMA, places)
                : compared(release, search, places);
        final Map<String, List<TableRow>> findings = rows(release, "findings", FindingTable.SCHEMA, places);
        final Map<String, List<TableRow>> numbers = rows(release, "unread", UnreadTable.SCHEMA, places);
        final Map<String, List<TableRow>> corrections = rows(release, "corrections", CorrectionTable.SCHEMA, places);
        final Map<String, Input> inputs =
                release.manifest().inputs().stream().collect(Collectors.toMap(Input::sourceId, input -> input));
        final Map<String, TableRow> origins = origins(releases, inputs);
        final Map<String, Reading> readings = readings(releases, search.found, inputs);
        final List<Explanation.Figure> figures = new ArrayList<>();
        for (final Observation observation : search.found) {
            final String place = place(observation);
            final String source = observation.provenance().sourceId();
            figures.add(new Explanation.Figure(
                    observation,
                    inputs.get(source),
                    Optional.ofNullable(origins.get(source)),
                    numbers.getOrDefault(place, List.of()).stream()
                            .findFirst()
                            .flatMap(row -> row.value(UnreadTable.KIND)),
                    readings.get(place),
                    comparisons.getOrDefault(place, List.of()).stream().findFirst(),
                    findings.getOrDefault(place, List.of()),
                    corrections.getOrDefault(place, List.of())));
        }
        return new Explanation(release.number(), figures, search.further);
    }

    /** Goes through the table once: keeps what was asked for, and which codes there are in case it is nothing. */
    private final class Search {
        private final Question question;
        private final List<Observation> found = new ArrayList<>();
        private final Set<String> indicators = new TreeSet<>();
        private final Set<String> areas = new TreeSet<>();
        private final Set<String> series = new TreeSet<>();
        private final Set<String> periods = new TreeSet<>();
        private final Set<String> asked = new TreeSet<>();
        private final Set<String> lineages = new HashSet<>();
        private long further;

        Search(final Question question) {
            this.question = question;
        }

        void take(final TableRow row) {
            final Observation observation = ObservationRows.observation(row);
            if (asOf.filter(day -> observation.vintage().isAfter(day)).isPresent()) {
                return;
            }
            final String areaCode = row.text(Concepts.AREA_CODE);
            final String indicator = observation.key().indicator();
            indicators.add(indicator);
            final boolean known = question.wantedIndicator()
                    .filter(code -> !code.equals(indicator))
                    .isEmpty();
            if (known) {
                areas.add(observation.key().refArea());
                areas.add(areaCode);
                if (question.wantedArea()
                        .filter(code -> code.equals(observation.key().refArea()) || code.equals(areaCode))
                        .isPresent()) {
                    series.add(observation.key().toString());
                }
            }
            if (!question.asksForSeries(observation.key(), areaCode)) {
                return;
            }
            lineages.add(lineage(observation, areaCode));
            asked.add(observation.key().toString());
            periods.add(observation.period().toString());
            if (question.asksForPeriod(observation)) {
                if (found.size() < limit) {
                    found.add(observation);
                } else {
                    further++;
                }
            }
        }

        UnknownNameException nothing(final int release) {
            final String head = "Unknown figure " + question + " in release " + PublishedReleases.name(release) + ": ";
            final Optional<String> indicator = question.wantedIndicator();
            if (indicator.isPresent() && !indicators.contains(indicator.get())) {
                return new UnknownNameException(head + "it has no indicator " + indicator.get() + ". Near it: "
                        + String.join(", ", NearCodes.to(indicator.get(), indicators)) + ".");
            }
            final Optional<String> area = question.wantedArea();
            if (area.isPresent() && !areas.contains(area.get())) {
                return new UnknownNameException(head + "it has no territory " + area.get()
                        + (indicator.isPresent() ? " there" : "") + ". Near it: "
                        + String.join(", ", NearCodes.to(area.get(), areas)) + ".");
            }
            if (periods.isEmpty()) {
                return new UnknownNameException(head + "it has no such breakdown. Near it: "
                        + String.join(", ", NearCodes.to(String.join(".", question.codes()), series)) + ".");
            }
            return new UnknownNameException(head
                    + (asked.size() == 1 ? "that series has the periods " : "those series have the periods ")
                    + String.join(", ", periods) + ".");
        }
    }

    /**
     * What a comparison would have said on the day that is asked for. A lineage is that of a national code: the year
     * before may be told of another boundary than the one asked for, so the table is gone through once more.
     */
    private Map<String, List<TableRow>> compared(final Release release, final Search search, final Set<String> places) {
        final Map<String, List<Observation>> lineages = new HashMap<>();
        for (final Path file : release.table("observations")) {
            ParquetRows.forEach(file, ObservationTable.SCHEMA, row -> {
                final Observation observation = ObservationRows.observation(row);
                final String lineage = lineage(observation, row.text(Concepts.AREA_CODE));
                if (search.lineages.contains(lineage)
                        && asOf.filter(day -> observation.vintage().isAfter(day))
                                .isEmpty()) {
                    lineages.computeIfAbsent(lineage, key -> new ArrayList<>()).add(observation);
                }
            });
        }
        final Map<String, List<TableRow>> rows = new HashMap<>();
        for (final List<Observation> lineage : lineages.values()) {
            for (final Comparison comparison : YearOnYear.of(lineage)) {
                if (places.contains(place(comparison.current()))) {
                    rows.computeIfAbsent(place(comparison.current()), key -> new ArrayList<>())
                            .add(ComparisonRows.of(comparison));
                }
            }
        }
        return rows;
    }

    private static String lineage(final Observation observation, final String areaCode) {
        return observation.key().indicator() + " " + areaCode + " "
                + observation.key().dimensions();
    }

    private static String place(final Observation observation) {
        return observation.provenance().sourceId() + " "
                + observation.provenance().locator();
    }

    private static Map<String, List<TableRow>> rows(
            final Release release, final String table, final TableSchema schema, final Set<String> places) {
        final Map<String, List<TableRow>> rows = new HashMap<>();
        for (final Path file : release.table(table)) {
            ParquetRows.forEach(file, schema, row -> {
                final String place = row.text(Concepts.SOURCE_ID) + " " + row.text(Concepts.LOCATOR);
                if (places.contains(place)) {
                    rows.computeIfAbsent(place, key -> new ArrayList<>()).add(row);
                }
            });
        }
        return rows;
    }

    /** What each run wrote down of the sources it read. */
    private static Map<String, TableRow> origins(final PublishedReleases releases, final Map<String, Input> inputs) {
        final Map<String, TableRow> origins = new HashMap<>();
        for (final Release release : releases.lake().releases().all()) {
            final String run = release.manifest().runId();
            for (final Path file : release.added("sources")) {
                ParquetRows.forEach(file, SourceTable.SCHEMA, row -> {
                    final String source = row.text(Concepts.SOURCE_ID);
                    if (inputs.containsKey(source) && inputs.get(source).runId().equals(run)) {
                        origins.put(source, row);
                    }
                });
            }
        }
        return origins;
    }

    private static Map<String, Reading> readings(
            final PublishedReleases releases, final List<Observation> found, final Map<String, Input> inputs) {
        final Map<String, Map<Locator, String>> bySource = new HashMap<>();
        for (final Observation observation : found) {
            bySource.computeIfAbsent(observation.provenance().sourceId(), source -> new HashMap<>())
                    .put(observation.provenance().locator(), observation.obsText());
        }
        final Map<String, Reading> readings = new HashMap<>();
        bySource.forEach((source, printed) -> {
            final Path copy = releases.lake().kept(inputs.get(source));
            new KeptCopy(copy, source)
                    .read(printed)
                    .forEach((locator, reading) -> readings.put(source + " " + locator, reading));
        });
        return readings;
    }
}
