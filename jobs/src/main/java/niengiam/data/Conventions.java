package niengiam.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;
import niengiam.text.NumberStyle;

/**
 * How a source writes, whatever its format: what every mapping says first.
 *
 * @param mapping id of the mapping
 * @param numbers which separators the source prints
 * @param marks cells that hold no number, and what they say
 * @param boundary the day whose boundaries the territory labels mean; empty for those of the figure's own period
 * @param cutoff to which day a period counts, where no attribute says it
 */
public record Conventions(
        String mapping,
        NumberStyle numbers,
        Map<String, CellMark> marks,
        Optional<LocalDate> boundary,
        DefaultCutoff cutoff) {

    /** To which day a period counts where the table does not say it. */
    public enum DefaultCutoff {
        /** To its end. */
        PERIOD,
        UNKNOWN
    }

    static Conventions read(final YamlFile yaml) {
        yaml.text("title", "");
        yaml.text("format", "csv");
        return new Conventions(
                yaml.text("id"),
                choice(yaml, "numbers", NumberStyle.class, ""),
                marks(yaml),
                boundary(yaml),
                choice(yaml, "cutoff", DefaultCutoff.class, "period"));
    }

    /** What a cell says that holds this text and no number. */
    public Optional<CellMark> mark(final String printed) {
        return Optional.ofNullable(marks.get(printed.strip()));
    }

    public static <E extends Enum<E>> E choice(
            final YamlFile yaml, final String key, final Class<E> type, final String otherwise) {
        final String text = otherwise.isEmpty() ? yaml.text(key) : yaml.text(key, otherwise);
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (final IllegalArgumentException unknown) {
            throw new SourceException(
                    "Unknown value of \"" + key + "\" in " + yaml.where() + ": expected one of "
                            + List.of(type.getEnumConstants()) + " in lower case, got \"" + text + "\".",
                    unknown);
        }
    }

    private static Map<String, CellMark> marks(final YamlFile yaml) {
        final YamlFile marks = yaml.mapping("marks");
        final Map<String, CellMark> read = new HashMap<>();
        for (final String mark : marks.keys()) {
            read.put(mark, choice(marks, mark, CellMark.class, ""));
        }
        return Map.copyOf(read);
    }

    private static Optional<LocalDate> boundary(final YamlFile yaml) {
        final String text = yaml.text("boundary", "period");
        try {
            return text.equals("period") ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (final DateTimeParseException notADay) {
            throw new SourceException(
                    "Invalid boundary in " + yaml.where() + ": expected a day or \"period\", got \"" + text + "\".",
                    notADay);
        }
    }
}
