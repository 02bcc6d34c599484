package niengiam.job.run;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.data.Correction;
import niengiam.data.Errata.Said;
import niengiam.job.setup.DataFolder;
import niengiam.quality.Acceptances;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.trend.Revisions;

/** The decisions of people that a data folder holds. */
final class Decisions {

    private static final String BREAKS = "breaks.csv";
    private static final int DIGITS = 8;

    /** The desk writes the id of a decision behind its reason. */
    private static final Pattern SIGNED = Pattern.compile("(?s)(.*?)\\s*\\[(D-[0-9a-f]+)\\]");

    private Decisions() {}

    /** All of them, by kind and id. */
    static List<Decision> of(final DataFolder data) {
        final List<Decision> all = new ArrayList<>();
        data.corrections().all().forEach(correction -> all.add(of(correction)));
        new Acceptances(statistics(data, DataFolder.ACCEPTED)).entries().forEach(entry -> all.add(of(entry)));
        data.ledger().labels().forEach(row -> all.add(label(row)));
        data.ledger().phrases().forEach(row -> all.add(phrase(row)));
        CsvTable.parse(data.knowledge().codeLists().get(BREAKS), BREAKS)
                .rows()
                .forEach(row -> all.add(declaredBreak(row)));
        statistics(data, DataFolder.REVISION_NOTES).rows().forEach(row -> all.add(reason(row)));
        all.sort(Comparator.comparing((Decision decision) -> decision.kind().name())
                .thenComparing(Decision::id));
        return List.copyOf(all);
    }

    private static CsvTable statistics(final DataFolder data, final String file) {
        return CsvTable.parse(data.statistics().get(file), file);
    }

    private static Decision of(final Correction correction) {
        return new Decision(
                Decision.Kind.CORRECTION,
                correction.id(),
                correction.sourceId() + " " + correction.place() + " \"" + correction.expected() + "\" "
                        + correction.reading(),
                correction.decision().toString(),
                correction.office(),
                Optional.of(correction.day()),
                same(correction.why()));
    }

    private static Decision of(final Acceptances.Entry entry) {
        final Matcher signed = SIGNED.matcher(entry.acceptance().reason());
        final boolean isOfDesk = signed.matches();
        return new Decision(
                Decision.Kind.ACCEPTANCE,
                isOfDesk ? signed.group(2) : id(entry.subject().toString()),
                entry.subject().toString(),
                "accepted",
                entry.acceptance().office(),
                day(entry.day(), DataFolder.ACCEPTED),
                same(isOfDesk ? signed.group(1) : entry.acceptance().reason()));
    }

    private static Decision label(final Map<String, String> row) {
        return new Decision(
                Decision.Kind.LABEL,
                "D-" + row.get("key"),
                row.get("label_table") + ": \"" + row.get("label") + "\"",
                row.get("code"),
                row.get("office"),
                day(row.get("day"), "rules/decided_labels.csv"),
                same(row.get("reason")));
    }

    private static Decision phrase(final Map<String, String> row) {
        return new Decision(
                Decision.Kind.PHRASE,
                "D-" + row.get("key"),
                "\"" + row.get("phrase") + "\"",
                row.get("lexicon_row"),
                row.get("office"),
                day(row.get("day"), "rules/decided_phrases.csv"),
                same(row.get("reason")));
    }

    private static Decision declaredBreak(final Map<String, String> row) {
        final String subject = row.get("indicator") + (row.get("ref_area").isEmpty() ? "" : "." + row.get("ref_area"))
                + " " + row.get("year");
        return new Decision(
                Decision.Kind.BREAK,
                id(subject),
                subject,
                "break",
                row.getOrDefault("office", ""),
                day(row.getOrDefault("day", ""), BREAKS),
                new Said(row.get("reason_vi"), row.get("reason_en") + " (" + row.get("source") + ")"));
    }

    private static Decision reason(final Map<String, String> row) {
        final String subject = Revisions.subject(row.get("series"), row.get("time_period"), row.get("vintage"));
        final String document = row.get("document").isEmpty() ? "" : " (" + row.get("document") + ")";
        return new Decision(
                Decision.Kind.REVISION_REASON,
                id(subject),
                subject,
                row.get("reason"),
                row.getOrDefault("office", ""),
                day(row.getOrDefault("day", ""), DataFolder.REVISION_NOTES),
                same((row.getOrDefault("why", "") + document).strip()));
    }

    private static Said same(final String text) {
        return new Said(text, text);
    }

    private static Optional<LocalDate> day(final String text, final String file) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (final DateTimeParseException invalid) {
            throw new SourceException(
                    "Invalid day \"" + text + "\" in " + file + ": expected year-month-day such as 2026-11-30. Correct"
                            + " it.",
                    invalid);
        }
    }

    /** A name for what has none: the same as long as it is about the same. */
    private static String id(final String subject) {
        return Texts.sha256(subject.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
