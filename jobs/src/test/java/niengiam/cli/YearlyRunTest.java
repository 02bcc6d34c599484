package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import niengiam.data.CodeLists;
import niengiam.report.evidence.StagedTables;
import niengiam.source.CsvTable;
import niengiam.source.Texts;
import niengiam.table.GrainAndOrder;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole job on the figures that ship: what a planner opens and an auditor checks. */
final class YearlyRunTest {

    @TempDir
    static Path folder;

    private static Office office;
    private static Path release;
    private static Answer first;

    @BeforeAll
    static void run() {
        office = shipped("first");
        first = office.run("run-1");
        assertThat(first.exit()).as(first.err()).isZero();
        release = office.lake().resolve("releases/0001");
    }

    private static Office shipped(final String name) {
        final Office office = Office.in(folder.resolve(name));
        Office.copy(Office.SHIPPED.resolve("snapshots"), office.data().resolve("snapshots"));
        return office;
    }

    @Test
    void every_figure_is_an_observation_or_a_reject_and_the_run_says_how_many() throws IOException {
        final String manifest = Files.readString(release.resolve("release.json"));
        final long figures = count(manifest, "figures");
        final long observations = count(manifest, "observations");
        final long rejects = count(manifest, "rejects");
        assertThat(figures).isEqualTo(observations + rejects);
        assertThat(observations).isGreaterThan(1_200).isEqualTo(rows("observations.csv"));
        assertThat(count(manifest, "areas")).isGreaterThanOrEqualTo(60);
        assertThat(first.out())
                .contains(String.format(
                        "The release holds %,d figures = %,d observations + %,d rejects",
                        figures, observations, rejects));
        assertThat(Files.readString(release.resolve("tables/observations.csv")))
                .contains(",INV_PRJ_NEW,", ",TOU_VIS,", ",PRS_OFFICE,");
    }

    static Stream<Table> tables() {
        return TableRegister.release().tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_has_the_grain_and_the_order_that_the_register_says(final Table table) {
        final CodeLists lists = CodeLists.read(Office.SHIPPED.resolve("codelists"));
        assertThat(GrainAndOrder.offences(
                        table, lists, take -> new StagedTables(release).forEach(table.schema(), take)))
                .isEmpty();
    }

    @Test
    void a_release_has_the_tables_of_the_register_and_no_others() throws IOException {
        try (Stream<Path> files = Files.list(release.resolve("tables"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            tables().flatMap(table -> Stream.of(table.name() + ".parquet", table.name() + ".csv"))
                                    .toList());
        }
    }

    @Test
    void ha_nam_2019_is_compared_with_2018_and_each_side_says_to_which_day_it_counts() {
        final Map<String, String> row = yearOnYear().stream()
                .filter(cells -> cells.get("ref_area").equals("VN35")
                        && cells.get("indicator").equals("INV_CAP_NEW_USD")
                        && cells.get("time_period").equals("2019")
                        && cells.get("source_id").startsWith("gso/2019"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), rows -> {
                    assertThat(rows).hasSize(1);
                    return rows.get(0);
                }));
        assertThat(row)
                .containsEntry("obs_value", "720.376496")
                .containsEntry("base_value", "329.865656")
                .containsEntry("comparability", "CUTOFF_UNKNOWN")
                .containsEntry("locator", "cell=9,5")
                .hasEntrySatisfying("change_pct", pct -> assertThat(pct).startsWith("118.38"))
                .hasEntrySatisfying("note", note -> assertThat(note).contains("2019-12-20", "UNKNOWN"));
    }

    @Test
    void nine_months_are_never_held_against_a_year() {
        final List<Map<String, String>> partYears = yearOnYear().stream()
                .filter(row -> !row.get("base_period").isEmpty())
                .filter(row -> row.get("time_period").matches("\\d{4}")
                        != row.get("base_period").matches("\\d{4}"))
                .toList();
        assertThat(partYears).isEmpty();
    }

    @Test
    void parts_of_a_year_that_end_some_days_apart_are_compared_with_both_days_said() {
        final Pattern part = Pattern.compile("\\d{4}-(.*)");
        assertThat(yearOnYear())
                .filteredOn(row -> part.matcher(row.get("base_period")).matches())
                .filteredOn(row -> !part.matcher(row.get("base_period"))
                        .replaceFirst("$1")
                        .equals(part.matcher(row.get("time_period")).replaceFirst("$1")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("comparability") + " " + row.get("note"))
                        .contains("CUTOFF_NEAR")
                        .contains("cut-off"));
    }

    @Test
    void contributions_and_residual_make_the_growth_of_every_whole() {
        for (final String table : List.of("contributions.csv", "area_contributions.csv")) {
            final Map<List<String>, List<Map<String, String>>> wholes =
                    CsvTable.read(release.resolve("tables").resolve(table)).rows().stream()
                            .filter(row -> !row.get("change_pct").isEmpty())
                            .collect(Collectors.groupingBy(row -> List.of(
                                    row.get("ref_area"),
                                    row.get("indicator"),
                                    row.get("visitor_type"),
                                    row.get("producer"),
                                    row.get("time_period"),
                                    row.get("obs_value"),
                                    row.get("part_by"))));
            assertThat(wholes).as(table).isNotEmpty();
            wholes.forEach((whole, rows) -> assertThat(rows.stream()
                            .map(row -> row.get("contribution_pp"))
                            .filter(points -> !points.isEmpty())
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(whole.toString())
                    .isEqualByComparingTo(rows.get(0).get("change_pct")));
        }
    }

    @Test
    void growth_lies_within_its_bounds() {
        assertThat(yearOnYear().stream()
                        // Bounds stand alone where a figure is only a bound.
                        .filter(row -> !row.get("change_pct").isEmpty())
                        .filter(row -> !row.get("change_pct_lower").isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(new BigDecimal(row.get("change_pct_lower")))
                        .isLessThanOrEqualTo(new BigDecimal(row.get("change_pct"))));
    }

    @Test
    void a_target_is_held_against_one_figure_for_each_period() {
        assertThat(CsvTable.read(release.resolve("tables/plan.csv")).rows().stream()
                        .filter(row -> row.get("what").equals("PROGRESS"))
                        .map(row -> row.get("ref_area")
                                + row.get("indicator")
                                + row.get("target")
                                + row.get("time_period")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_second_run_says_that_nothing_is_new() {
        final Answer second = office.run("run-2");
        assertThat(second.exit()).isZero();
        assertThat(second.out()).startsWith("Nothing new: release 0001 already holds these inputs");
        assertThat(office.lake().resolve("releases/0002")).doesNotExist();
        assertThat(office.lake().resolve("runs/run-2")).doesNotExist();
    }

    @Test
    void the_same_inputs_time_and_name_give_the_same_bytes() throws IOException {
        final Office twin = shipped("second");
        assertThat(twin.run("run-1").exit()).isZero();
        assertThat(digests(twin.lake())).isEqualTo(digests(office.lake())).hasSizeGreaterThan(400);
    }

    @Test
    void the_list_of_digests_is_that_of_sha256sum() throws IOException {
        final List<String> lines = Files.readAllLines(release.resolve("SHA256SUMS"));
        assertThat(lines).hasSizeGreaterThan(300).allSatisfy(line -> {
            final String[] parts = line.split("  ", 2);
            assertThat(Texts.sha256(Files.readAllBytes(release.resolve(parts[1]))))
                    .isEqualTo(parts[0]);
        });
        assertThat(lines).anyMatch(line -> line.endsWith("  tables/yoy.csv"));
    }

    @Test
    void verification_names_the_file_of_which_one_byte_was_changed() throws IOException {
        final Office tampered = Office.at(folder.resolve("tampered"));
        Office.copy(office.lake(), tampered.lake());
        for (final String name : List.of("tables/yoy.csv", "tables/observations.parquet", "site/index.html")) {
            final Path file = tampered.lake().resolve("releases/0001").resolve(name);
            final byte[] bytes = Files.readAllBytes(file);
            final byte[] changed = bytes.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(file, changed);
            final Answer answer = tampered.call("verify");
            assertThat(answer.exit()).isEqualTo(5);
            assertThat(answer.out() + answer.err()).contains(name);
            Files.write(file, bytes);
        }
    }

    @Test
    void pictures_pages_and_workbook_are_there_in_both_languages() {
        assertThat(release.resolve("site/charts/INV_CAP_NEW_USD.VN35.vi.svg")).isNotEmptyFile();
        assertThat(release.resolve("site/charts/INV_CAP_NEW_USD.VN35.en.png")).isNotEmptyFile();
        assertThat(release.resolve("site/vi/INV_CAP_NEW_USD.VN35.html")).isNotEmptyFile();
        assertThat(release.resolve("site/en/INV_CAP_NEW_USD.VN35.html")).isNotEmptyFile();
        assertThat(release.resolve("audit.xlsx")).isNotEmptyFile();
    }

    @Test
    void no_file_of_the_release_knows_where_the_lake_lies() throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(folder.toString());
            }
        }
    }

    private static long count(final String manifest, final String name) {
        final var match =
                java.util.regex.Pattern.compile("\"" + name + "\" : (\\d+)").matcher(manifest);
        assertThat(match.find()).as(name).isTrue();
        return Long.parseLong(match.group(1));
    }

    private static long rows(final String table) throws IOException {
        return CsvTable.read(release.resolve("tables").resolve(table)).rows().size();
    }

    private static List<Map<String, String>> yearOnYear() {
        return CsvTable.read(release.resolve("tables/yoy.csv")).rows();
    }

    private static Map<String, String> digests(final Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            final Map<String, String> digests = new TreeMap<>();
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(root.relativize(file).toString(), Texts.sha256(Files.readAllBytes(file)));
            }
            return digests;
        }
    }
}
