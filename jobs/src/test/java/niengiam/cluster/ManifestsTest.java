package niengiam.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

final class ManifestsTest {

    private static final Path DEPLOY = Path.of("..", "deploy");

    @Test
    void every_manifest_is_one_or_more_objects_with_kind_and_name() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            final List<Path> manifests =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(manifests).hasSizeGreaterThanOrEqualTo(2);
            for (final Path manifest : manifests) {
                assertThat(objects(manifest))
                        .as(manifest.toString())
                        .isNotEmpty()
                        .allSatisfy(object -> assertThat(object).containsKeys("apiVersion", "kind", "metadata"));
            }
        }
    }

    @Test
    void the_cron_job_submits_the_main_class_with_its_jar() throws IOException {
        final Map<String, Object> job =
                objects(DEPLOY.resolve("kubernetes/cronjob.yaml")).get(0);
        final String text = job.toString();

        assertThat(text)
                .contains("--class=niengiam.cli.Main", "niengiam-submit.jar", "concurrencyPolicy=Forbid")
                .contains("restartPolicy=Never");
    }

    @Test
    void the_settings_for_yarn_are_settings_of_spark() throws IOException {
        final Properties settings = new Properties();
        try (var in = Files.newBufferedReader(DEPLOY.resolve("yarn/niengiam.conf"))) {
            settings.load(in);
        }
        assertThat(settings.stringPropertyNames()).isNotEmpty().allMatch(name -> name.startsWith("spark."));
        assertThat(settings).containsEntry("spark.master", "yarn");
    }

    private static List<Map<String, Object>> objects(final Path file) throws IOException {
        final List<Map<String, Object>> objects = new ArrayList<>();
        for (final Object document :
                new Load(LoadSettings.builder().build()).loadAllFromString(Files.readString(file))) {
            @SuppressWarnings("unchecked")
            final Map<String, Object> object = (Map<String, Object>) document;
            objects.add(object);
        }
        return objects;
    }
}
