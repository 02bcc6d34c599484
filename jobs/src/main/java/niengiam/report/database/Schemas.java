package niengiam.report.database;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How schemas are called: one for what is asked, and behind it one for each release.
 *
 * @param base the one that is asked, such as {@code niengiam}
 */
public record Schemas(String base) {

    /** What it is where nothing is said. */
    public static final String DEFAULT = "niengiam";

    private static final Pattern NAME = Pattern.compile("(?!pg_)[a-z][a-z0-9_]{0,39}");

    public Schemas {
        if (!NAME.matcher(base).matches()) {
            throw DatabaseException.refused("Invalid --schema \"" + base
                    + "\": expected small letters, digits and underscores, at most 40, a letter first and not pg_."
                    + " Choose such a name.");
        }
    }

    /** The schema of a release. */
    String of(final int release) {
        return String.format(Locale.ROOT, "%s_%04d", base, release);
    }
}
