package niengiam.lake.commit;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where everything is in a lake. Every path that is stored in one is relative to its root and written with forward slashes. */
record Layout(Path root) {

    static final String MANIFEST = "release.json";
    static final String SUMS = "SHA256SUMS";

    private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern SEGMENTS =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._=-]*+(?:/[A-Za-z0-9][A-Za-z0-9._=-]*+)*+");
    private static final Pattern COMMIT = Pattern.compile("(\\d{4,9})\\.json");

    Path marker() {
        return root.resolve("lake.json");
    }

    Path runs() {
        return root.resolve("runs");
    }

    Path run(final String runId) {
        return runs().resolve(runId);
    }

    Path commits() {
        return root.resolve("commits");
    }

    Path commit(final int number) {
        return commits().resolve(name(number) + ".json");
    }

    Path releases() {
        return root.resolve("releases");
    }

    Path release(final int number) {
        return releases().resolve(name(number));
    }

    /** Where the files of a release are before the last step of its publication. */
    Path staged(final String runId) {
        return run(runId).resolve("release");
    }

    /** Where the files of a release are now: in place, or still where they were staged. */
    Path directory(final int number, final String runId) {
        final Path inPlace = release(number);
        if (isDirectory(inPlace)) {
            return inPlace;
        }
        // Asked in this order, a rename between the two questions still ends at the right place.
        final Path staged = staged(runId);
        return isDirectory(staged) ? staged : inPlace;
    }

    String relative(final Path path) {
        return slashed(root.relativize(path));
    }

    static String slashed(final Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    static String name(final int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    static OptionalInt commitNumber(final Path commit) {
        final var matcher = COMMIT.matcher(commit.getFileName().toString());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        final int number = Integer.parseInt(matcher.group(1));
        return matcher.group(1).equals(name(number)) && number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    static boolean isRunId(final String text) {
        return RUN_ID.matcher(text).matches();
    }

    /** Letters, digits and {@code . _ - =}, no segment hidden, none upwards: safe in every file system, archive and checksum list. */
    static boolean isStorable(final String path) {
        return SEGMENTS.matcher(path).matches();
    }

    private static boolean isDirectory(final Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
