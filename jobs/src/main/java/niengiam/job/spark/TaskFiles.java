package niengiam.job.spark;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.remote.Locations;
import org.apache.spark.SparkEnv;

/** Paths as a task finds them, with the {@code spark.hadoop} settings of the submit, which only the driver has as its own. */
public final class TaskFiles {

    private static final String PREFIX = "spark.hadoop.";

    private TaskFiles() {}

    public static Path path(final String location) {
        if (SparkEnv.get() != null) {
            final Map<String, String> settings = Stream.of(SparkEnv.get().conf().getAllWithPrefix(PREFIX))
                    .collect(Collectors.toMap(setting -> setting._1(), setting -> setting._2()));
            Locations.configure(settings);
        }
        return Locations.path(location);
    }
}
