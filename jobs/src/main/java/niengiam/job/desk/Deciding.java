package niengiam.job.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.job.desk.InboxJob.Outcome;
import niengiam.job.desk.InboxJob.State;
import niengiam.report.words.Wording;
import niengiam.report.workbook.Inbox;
import niengiam.source.SourceException;

/** Takes decisions row by row, and says of each row that is refused what is wrong with it. */
final class Deciding {

    private static final List<String> SIGNED = List.of("why", "office", "day");
    private static final List<String> CORRECTED = List.of("series", "period", "value", "unit", "multiplier");
    private static final List<String> AMOUNT = List.of("value", "unit", "multiplier");
    private static final List<String> NAMED = List.of("phrase", "code");

    /** The source names the day on which it was published. */
    private static final Pattern PUBLISHED = Pattern.compile("/(\\d{4})-\\d{2}-\\d{2}/");

    private final Map<String, WaitingItem> waiting;
    private final DecisionFiles files;
    private final Wording wording;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param today the day on which the sheet is taken back
     */
    Deciding(final List<WaitingItem> waiting, final DecisionFiles files, final Wording wording, final LocalDate today) {
        this.today = today;
        this.waiting = waiting.stream().collect(Collectors.toMap(WaitingItem::key, item -> item));
        this.files = files;
        this.wording = wording;
    }

    List<Outcome> decide(final List<FilledSheet.Row> rows) {
        final List<Outcome> outcomes = new ArrayList<>();
        for (final FilledSheet.Row row : rows) {
            outcomes.add(decide(row));
        }
        return outcomes;
    }

    private Outcome decide(final FilledSheet.Row row) {
        final String key = row.cell("key");
        if (Inbox.ASKED.stream().allMatch(column -> row.cell(column).isEmpty())) {
            return new Outcome(row.number(), key, State.WAITING, "", "");
        }
        try {
            final DecisionFiles.Written written = decided(row);
            return new Outcome(row.number(), key, State.APPLIED, written.what(), written.file());
        } catch (final SourceException refused) {
            return new Outcome(row.number(), key, State.REFUSED, refused.getMessage(), "");
        }
    }

    private DecisionFiles.Written decided(final FilledSheet.Row row) {
        final String key = row.cell("key");
        if (!Inbox.check(row.cells()).equals(row.cell(Inbox.CHECK))) {
            throw new SourceException("Invalid row: its given cells are not those that inbox wrote; something was"
                    + " retyped, moved or deleted there. Write a new inbox and decide there.");
        }
        final Integer twin = seen.putIfAbsent(key, row.number());
        if (twin != null) {
            throw new SourceException(
                    "Invalid row: expected one row of key " + key + ", got row " + twin + " too. Delete one of them.");
        }
        if (files.has(key)) {
            throw new SourceException("Invalid row: its decision is already applied, as " + files.id(key)
                    + ". Run niengiam run, and write a new inbox.");
        }
        final WaitingItem item = Optional.ofNullable(waiting.get(key)).orElseThrow(() -> stale(row));
        requireClear(row);
        final Choice choice = choice(row);
        requireSigned(row);
        final Signature signature = new Signature(row.cell("why"), row.cell("office"), day(row.cell("day"), item));
        return switch (choice) {
            case ACCEPT -> {
                requireKind(item, WaitingItem.Kind.FINDING, choice);
                refuseCells(row, choice, CORRECTED);
                refuseCells(row, choice, NAMED);
                yield files.accept(item, signature);
            }
            case WITHDRAW -> {
                requireKind(item, WaitingItem.Kind.FINDING, choice);
                refuseCells(row, choice, CORRECTED);
                refuseCells(row, choice, NAMED);
                yield files.withdraw(item, signature);
            }
            case CORRECT -> {
                refuseCells(row, choice, NAMED);
                if (item.kind() == WaitingItem.Kind.NUMBER) {
                    throw new SourceException("Invalid decision CORRECT: expected a figure that was read or rejected,"
                            + " got a number that nothing was made of. Choose another.");
                }
                final Map<String, String> correct = new HashMap<>();
                CORRECTED.forEach(column -> correct.put(column, row.cell(column)));
                if (correct.values().stream().allMatch(String::isEmpty)) {
                    throw new SourceException("Missing cell: expected one of " + CORRECTED
                            + " to say what is right, got none of them. Fill it in.");
                }
                requireWhole(row, item);
                yield files.correct(item, correct, signature);
            }
            case LABEL -> {
                refuseCells(row, choice, CORRECTED);
                refuseCells(row, choice, List.of("phrase"));
                yield files.label(item, row.cell("code"), signature);
            }
            case PHRASE -> {
                refuseCells(row, choice, CORRECTED);
                yield files.phrase(item, row.cell("phrase"), row.cell("code"), signature);
            }
        };
    }

    /**
     * Who decided.
     *
     * @param why the reason
     * @param office who
     * @param day when
     */
    record Signature(String why, String office, LocalDate day) {}

    private SourceException stale(final FilledSheet.Row row) {
        final String now = waiting.values().stream()
                .filter(item -> item.sourceId().equals(row.cell("source"))
                        && item.locator().equals(row.cell("place")))
                .map(item -> "\"" + item.text() + "\", " + facts(item.detail()))
                .sorted()
                .collect(Collectors.joining("; "));
        return new SourceException("Invalid row: expected what waits in the latest release, got \"" + row.cell("text")
                + "\", " + facts(row.cell("detail")) + ", which "
                + (now.isEmpty() ? "no longer waits" : "is no longer what it says: " + now)
                + ". Write a new inbox and decide there.");
    }

    /** A detail without the sentence of its rule, which an inbox tells in one language of two. */
    private static String facts(final String detail) {
        return detail.substring(Math.max(0, detail.indexOf("expected ")));
    }

    private Choice choice(final FilledSheet.Row row) {
        final String word = row.cell("decision");
        if (word.isEmpty()) {
            throw new SourceException(
                    "Missing decision: other cells of the row are filled in. Choose one, or clear them.");
        }
        return Choice.of(word, wording)
                .orElseThrow(() -> new SourceException(
                        "Unknown decision \"" + word + "\": expected a word of the list. Choose one."));
    }

    private static void requireClear(final FilledSheet.Row row) {
        for (final String column : Inbox.ASKED) {
            if (!row.doubt(column).isEmpty()) {
                throw new SourceException("Invalid cell " + column + ": expected one thing, got \"" + row.cell(column)
                        + "\", which " + row.doubt(column) + ".");
            }
        }
    }

    private static void requireSigned(final FilledSheet.Row row) {
        for (final String column : SIGNED) {
            if (row.cell(column).isEmpty()) {
                throw new SourceException(
                        "Missing " + column + ": a decision has a reason, an office and a day. Fill it in.");
            }
            if (!column.equals("day") && row.cell(column).chars().noneMatch(Character::isLetter)) {
                throw new SourceException("Invalid " + column + " \"" + row.cell(column)
                        + "\": expected words, got none. A number may have slipped there; correct it.");
            }
        }
    }

    /** A day on which somebody can have decided: not before the year in which the source was published, and not to come. */
    private LocalDate day(final String text, final WaitingItem item) {
        final LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (final DateTimeParseException notADay) {
            throw new SourceException(
                    "Invalid day \"" + text + "\": expected year-month-day such as 2026-11-30. Correct it.", notADay);
        }
        // Days begin earlier in the east than in UTC.
        if (day.isAfter(today.plusDays(1))) {
            throw new SourceException("Invalid day " + day + ": expected one until today, " + today + ". Correct it.");
        }
        final Matcher published = PUBLISHED.matcher(item.sourceId());
        if (published.find() && day.getYear() < Integer.parseInt(published.group(1))) {
            throw new SourceException("Invalid day " + day + ": expected none before the year in which "
                    + item.sourceId() + " was published. Correct it.");
        }
        return day;
    }

    private static void requireKind(final WaitingItem item, final WaitingItem.Kind kind, final Choice choice) {
        if (item.kind() != kind) {
            throw new SourceException("Invalid decision " + choice + ": expected it of a finding, got "
                    + (item.kind() == WaitingItem.Kind.REJECT
                            ? "a rejected figure"
                            : "a number that nothing was made of")
                    + ", which is not published anyway. Choose another.");
        }
    }

    /** A rejected figure has nothing that could stay, and a value says nothing without its unit. */
    private static void requireWhole(final FilledSheet.Row row, final WaitingItem item) {
        final boolean isReject = item.kind() == WaitingItem.Kind.REJECT;
        final boolean hasAmount =
                isReject || AMOUNT.stream().anyMatch(column -> !row.cell(column).isEmpty());
        final List<String> missing = CORRECTED.stream()
                .filter(column -> AMOUNT.contains(column) ? hasAmount : isReject)
                .filter(column -> row.cell(column).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new SourceException("Missing cell " + String.join(", ", missing) + ": "
                    + (isReject
                            ? "of a rejected figure nothing was read that could stay"
                            : "a value is corrected together with its unit and power of ten (0 if there is none)")
                    + ". Fill it in.");
        }
    }

    private static void refuseCells(final FilledSheet.Row row, final Choice choice, final List<String> columns) {
        for (final String column : columns) {
            if (!row.cell(column).isEmpty()) {
                throw new SourceException("Invalid cell " + column + ": the decision " + choice
                        + " leaves it empty, got \"" + row.cell(column) + "\". Clear it, or choose another decision.");
            }
        }
    }
}
