package niengiam.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/** What earlier releases or pages said wrongly: {@code errata.yaml}. */
public final class Errata {

    /** The file below the data folder; it need not be there. */
    public static final String FILE = "errata.yaml";

    private Errata() {}

    /** A text in both languages. */
    public record Said(String vi, String en) {}

    /**
     * One thing that was said wrongly.
     *
     * @param id its name, unique in the file
     * @param day when it was found
     * @param office who found it
     * @param where which releases and pages said it
     * @param wrong what they said
     * @param right what is right
     * @param ofReport whether the report said it too, so that the next report has to tell
     */
    public record Erratum(
            String id, LocalDate day, String office, Said where, Said wrong, Said right, boolean ofReport) {}

    /**
     * Understands the file.
     *
     * @return the entries by day, then by id
     * @throws SourceException if an entry lacks something or two have one id
     */
    public static List<Erratum> of(final String text) {
        final List<Erratum> errata = new ArrayList<>();
        final Set<String> ids = new HashSet<>();
        for (final YamlFile entry : text.isBlank() ? List.<YamlFile>of() : YamlFile.parseEntries(text, FILE)) {
            final Erratum erratum = new Erratum(
                    entry.text("id"),
                    day(entry),
                    entry.text("office"),
                    said(entry, "where"),
                    said(entry, "wrong"),
                    said(entry, "right"),
                    ofReport(entry));
            entry.refuseUnknownKeys();
            if (!ids.add(erratum.id())) {
                throw new SourceException("Invalid erratum " + erratum.id() + " in " + entry.where()
                        + ": expected an id of its own. Give it another.");
            }
            errata.add(erratum);
        }
        errata.sort(Comparator.comparing(Erratum::day).thenComparing(Erratum::id));
        return List.copyOf(errata);
    }

    private static boolean ofReport(final YamlFile entry) {
        final String text = entry.text("report", "false");
        if (!text.equals("true") && !text.equals("false")) {
            throw new SourceException("Invalid value of \"report\" in " + entry.where()
                    + ": expected true or false, got \"" + text + "\". Correct it.");
        }
        return Boolean.parseBoolean(text);
    }

    private static LocalDate day(final YamlFile entry) {
        final String text = entry.text("day");
        try {
            return LocalDate.parse(text);
        } catch (final DateTimeParseException invalid) {
            throw new SourceException(
                    "Invalid value of \"day\" in " + entry.where() + ": expected a day such as 2026-11-30, got \""
                            + text + "\". Correct it.",
                    invalid);
        }
    }

    private static Said said(final YamlFile entry, final String key) {
        final YamlFile said = entry.mapping(key);
        final Said both = new Said(said.text("vi"), said.text("en"));
        said.refuseUnknownKeys();
        return both;
    }
}
