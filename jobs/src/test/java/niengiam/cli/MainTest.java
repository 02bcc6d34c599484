package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(final String... words) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void the_version_is_that_of_the_code() {
        assertThat(run("--version")).isZero();
        assertThat(out).hasToString("niengiam " + niengiam.job.setup.Version.text() + System.lineSeparator());
    }

    @Test
    void without_words_the_help_lists_commands_and_exit_codes() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("run", "verify", "explain", "Exit codes", "verification failed");
    }

    @Test
    void an_unknown_word_is_answered_with_what_was_meant_perhaps() {
        assertThat(run("verfy")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("Unmatched argument", "verfy", "Did you mean", "verify", "--help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_empty_word_is_told_to_be_empty() {
        assertThat(run("query", "")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("diff", "1", "")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString().lines())
                .containsExactly(
                        "niengiam: Invalid argument \"\": expected a word, got an empty one. Check the variable it comes"
                                + " from.",
                        "Try niengiam query --help.",
                        "niengiam: Invalid argument \"\": expected a word, got an empty one. Check the variable it comes"
                                + " from.",
                        "Try niengiam diff --help.");
    }

    @Test
    void an_empty_place_is_not_the_folder_somebody_is_in() {
        assertThat(run("releases", "--lake", "")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString().lines())
                .containsExactly(
                        "niengiam: Invalid value for option '--lake': expected a file or folder, got an empty text; check"
                                + " the variable it comes from",
                        "Try niengiam releases --help.");
    }

    @Test
    void a_time_that_is_none_is_answered_with_one_that_is() {
        assertThat(run("run", "--now", "noon")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("run", "--as-of", "2019-02-30")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString().lines())
                .containsExactly(
                        "niengiam: Invalid value for option '--now': expected a time such as 2018-01-05T00:00:00Z, got"
                                + " \"noon\"",
                        "Try niengiam run --help.",
                        "niengiam: Invalid value for option '--as-of': expected a day such as 2018-01-05, got"
                                + " \"2019-02-30\"",
                        "Try niengiam run --help.");
    }

    @Test
    void a_lake_that_is_not_there_is_named() {
        assertThat(run("verify", "--lake", "/nowhere/lake")).isNotZero();
        assertThat(err.toString())
                .startsWith("niengiam: ")
                .contains("/nowhere/lake")
                .doesNotContain("Exception");
    }

    @Test
    void in_a_cluster_a_failure_is_an_exception_that_names_the_exit_code() {
        System.setProperty("spark.submit.deployMode", "cluster");
        try {
            assertThatThrownBy(() -> Main.main("verify", "--lake", "/nowhere/lake"))
                    .isInstanceOf(RunFailedException.class)
                    .hasMessage("Niengiam ended with exit code 2: the lines above say why.");
            assertThatCode(() -> Main.main("--version")).doesNotThrowAnyException();
        } finally {
            System.clearProperty("spark.submit.deployMode");
        }
    }

    @Test
    void a_lake_in_an_object_store_is_refused_before_anything_is_asked_of_it() {
        assertThat(run("verify", "--lake", "s3a://bucket/lake")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString())
                .startsWith(
                        "niengiam: Unsupported lake s3a://bucket/lake: expected a directory on a local disk or in HDFS");
    }

    @Test
    void a_name_node_that_nobody_knows_is_told() {
        assertThat(run("verify", "--lake", "hdfs://nowhere.invalid:8020/lake")).isEqualTo(ExitCode.STORAGE.code());
        assertThat(err.toString())
                .startsWith("niengiam: Cannot reach the lake: the file system does not answer at"
                        + " hdfs://nowhere.invalid:8020/lake (")
                .contains("nowhere.invalid")
                .endsWith("Check its address and that it runs, then run again. Nothing was begun."
                        + System.lineSeparator());
    }
}
