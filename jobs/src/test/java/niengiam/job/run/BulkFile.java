package niengiam.job.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.data.CodeLists;
import niengiam.lake.disk.Sha256;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.MeasureKind;

/**
 * A made-up national delivery as SDMX-CSV: months, quarters and years of every province, by indicator and partner
 * country. One row in a hundred is one that must be refused. The same number of rows gives the same bytes.
 */
final class BulkFile {

    static final String SNAPSHOT = "snapshots/bulk/2025-01-31/delivery.csv";

    private static final int FIRST_YEAR = 2009;
    private static final int LAST_YEAR = 2024;
    private static final int LETTERS = 26;
    private static final int ONE_IN = 100;
    private static final List<String> BY_PARTNER = List.of("INV_PRJ_NEW", "INV_CAP_NEW_USD", "PRS_FPERS");

    /** What a row says besides its territory, period and value. */
    private record Subject(String indicator, String partner, String unit, int mult) {}

    private final List<Area> provinces;
    private final List<Subject> subjects;
    private final List<String> periods;

    private BulkFile(final CodeLists lists, final long rows) {
        this.provinces = lists.areas().all().stream()
                .filter(area -> area.type() == Area.Type.PROVINCE)
                .filter(area -> area.stoodOn(java.time.LocalDate.of(FIRST_YEAR, 1, 1))
                        && area.stoodOn(java.time.LocalDate.of(LAST_YEAR, 12, 31)))
                .toList();
        this.periods = periods();
        final long wanted = rows / ((long) provinces.size() * periods.size()) + 1;
        this.subjects = subjects(lists).stream().limit(wanted).toList();
    }

    private static List<String> periods() {
        final List<String> periods = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                periods.add(String.format(Locale.ROOT, "%d-%02d", year, month));
            }
            for (int quarter = 1; quarter <= 4; quarter++) {
                periods.add(year + "-Q" + quarter);
            }
            periods.add(String.valueOf(year));
        }
        return periods;
    }

    private static List<Subject> subjects(final CodeLists lists) {
        final List<Subject> subjects = new ArrayList<>();
        for (final Indicator indicator : lists.indicators()) {
            if (indicator.kind() == MeasureKind.FLOW) {
                subjects.add(new Subject(
                        indicator.code(),
                        "_T",
                        indicator.unit().measure(),
                        indicator.unit().mult()));
            }
        }
        for (int i = 0; i < LETTERS * LETTERS; i++) {
            final String partner = "" + (char) ('A' + i / LETTERS) + (char) ('A' + i % LETTERS);
            for (final String code : BY_PARTNER) {
                final Indicator indicator = lists.indicator(code).orElseThrow();
                subjects.add(new Subject(
                        code,
                        partner,
                        indicator.unit().measure(),
                        indicator.unit().mult()));
            }
        }
        return subjects;
    }

    /** Makes a data folder: a copy of the project's code lists, mappings and rules, and this delivery as its snapshot. */
    static void write(final Path project, final Path folder, final long rows) throws IOException {
        for (final String part : List.of("codelists", "mappings", "rules", "publication.yaml")) {
            copy(project.resolve(part), folder.resolve(part));
        }
        final Path file = folder.resolve(SNAPSHOT);
        Files.createDirectories(file.getParent());
        new BulkFile(CodeLists.read(project.resolve("codelists")), rows).write(file, rows);
        Files.writeString(
                file.resolveSibling("delivery.origin.yaml"),
                """
                producer: bulk
                title: A delivery made up for measuring
                url: none
                date_published: "2025-01-31"
                date_accessed: "2025-01-31"
                licence: none
                sha256: "%s"
                mapping: sdmx-csv
                """
                        .formatted(Sha256.of(file)));
    }

    private void write(final Path file, final long rows) throws IOException {
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,"
                    + "OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n");
            for (final String period : periods) {
                for (final Subject subject : subjects) {
                    for (final Area province : provinces) {
                        if (written == rows) {
                            return;
                        }
                        out.write(row(written++, subject, province, period));
                    }
                }
            }
        }
    }

    private static String row(final long number, final Subject subject, final Area province, final String period) {
        final long random = Math.floorMod(number * 0x9E3779B97F4A7C15L >>> 20, 1L << 40);
        String area = province.refArea();
        String value = String.valueOf(1_000 + random % 9_000);
        if (number % ONE_IN == 7) {
            if (random % 2 == 0) {
                area = "VN99";
            } else {
                value = "12x4";
            }
        }
        return "dataflow,NIENGIAM:YEARBOOK(1.0),I," + subject.indicator() + ',' + area + ',' + subject.partner() + ','
                + period + ',' + value + ',' + subject.unit() + ',' + subject.mult() + ",A\n";
    }

    private static void copy(final Path from, final Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(final Path file, final BasicFileAttributes attributes) throws IOException {
                final Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy.getFileName().toString().isEmpty() ? to : copy);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
