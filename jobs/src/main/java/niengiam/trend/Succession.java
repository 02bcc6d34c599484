package niengiam.trend;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.model.Area;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;

/**
 * What became of territories: which one went whole into another, and which were divided. The table is
 * {@code data/codelists/successors.csv}; a mistake in it is told when it is read, before any figure is rebuilt.
 */
public final class Succession {

    /** How a territory went into another. */
    enum Change {
        /** Whole. */
        MERGED,
        /** Only in part; the rest went elsewhere, or stayed. */
        SPLIT
    }

    /**
     * One territory that went into another.
     *
     * @param from the former
     * @param to the later
     * @param day first day on which the later one works
     * @param document what decided it
     */
    record Link(String from, String to, LocalDate day, String document, Change change) {}

    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, List<Link>> before = new HashMap<>();
    private final Map<String, List<Link>> after = new HashMap<>();

    private Succession(final List<Area> all) {
        all.forEach(area -> areas.put(area.refArea(), area));
    }

    /**
     * Reads the table.
     *
     * @param all the territories
     * @throws SourceException if a row names an unknown territory, comes twice, closes a circle, or tells of a territory
     *     at a time when it did not stand
     */
    public static Succession of(final CsvTable table, final List<Area> all) {
        table.requireColumns("ref_area", "successor", "valid_from", "document", "change");
        final Succession succession = new Succession(all);
        final Set<String> seen = new HashSet<>();
        for (final Map<String, String> row : table.rows()) {
            final Link link = link(row, table.name());
            if (!seen.add(link.from() + " " + link.to())) {
                throw invalid(table.name(), link, "expected it once, got it twice", "Remove one.");
            }
            succession.requireKnown(table.name(), link);
            succession
                    .before
                    .computeIfAbsent(link.to(), to -> new ArrayList<>())
                    .add(link);
            succession
                    .after
                    .computeIfAbsent(link.from(), from -> new ArrayList<>())
                    .add(link);
        }
        succession.areas.keySet().forEach(area -> succession.requireNoCircle(table.name(), area));
        succession.after.values().forEach(links -> links.forEach(link -> succession.requireDays(table.name(), link)));
        return succession;
    }

    private static Link link(final Map<String, String> row, final String table) {
        final String name = row.get("ref_area") + " to " + row.get("successor");
        try {
            return new Link(
                    row.get("ref_area"),
                    row.get("successor"),
                    LocalDate.parse(row.get("valid_from")),
                    row.get("document"),
                    Change.valueOf(row.get("change")));
        } catch (final DateTimeParseException | IllegalArgumentException broken) {
            throw new SourceException(
                    "Invalid succession of " + name + " in " + table + ": expected a day as valid_from and MERGED or"
                            + " SPLIT as change, got \"" + row.get("valid_from") + "\" and \"" + row.get("change")
                            + "\". Correct the row.",
                    broken);
        }
    }

    private void requireKnown(final String table, final Link link) {
        for (final String area : List.of(link.from(), link.to())) {
            if (!areas.containsKey(area)) {
                throw invalid(table, link, "UNKNOWN_AREA, areas.csv has no " + area, "Add it or correct the row.");
            }
        }
    }

    private void requireDays(final String table, final Link link) {
        final Optional<LocalDate> end = areas.get(link.from()).validTo();
        if (end.filter(link.day()::equals).isEmpty()) {
            throw invalid(
                    table,
                    link,
                    "expected it on the first day after " + link.from() + ", "
                            + end.map(LocalDate::toString).orElse("which still stands") + ", got " + link.day(),
                    "Correct the day here or in areas.csv.");
        }
        final Optional<LocalDate> begin = areas.get(link.to()).validFrom();
        if (begin.filter(link.day()::isBefore).isPresent()) {
            throw invalid(
                    table,
                    link,
                    Refusal.AREA_NOT_YET + ", " + link.to() + " begins on " + begin.get() + ", after " + link.day(),
                    "Correct the day here or in areas.csv.");
        }
    }

    private void requireNoCircle(final String table, final String start) {
        final Deque<List<String>> paths = new ArrayDeque<>();
        paths.push(List.of(start));
        while (!paths.isEmpty()) {
            final List<String> path = paths.pop();
            for (final Link link : after.getOrDefault(path.get(path.size() - 1), List.of())) {
                final List<String> longer = new ArrayList<>(path);
                longer.add(link.to());
                if (path.contains(link.to())) {
                    throw new SourceException("Invalid succession in " + table + ": SUCCESSION_CYCLE, "
                            + String.join(" becomes ", longer)
                            + ". A territory cannot come from itself: remove one of the rows.");
                }
                paths.push(longer);
            }
        }
    }

    private static SourceException invalid(
            final String table, final Link link, final String what, final String advice) {
        return new SourceException("Invalid succession of " + link.from() + " to " + link.to() + " in " + table + ": "
                + what + ". " + advice);
    }

    /** What went into a territory, whole or in part. */
    List<Link> before(final String area) {
        return before.getOrDefault(area, List.of());
    }

    /** Whether a territory is a province. */
    boolean isProvince(final String area) {
        return Optional.ofNullable(areas.get(area))
                .filter(known -> known.type() == Area.Type.PROVINCE)
                .isPresent();
    }

    /** Whether a territory stood on a day. */
    boolean stood(final String area, final LocalDate day) {
        return areas.get(area).stoodOn(day);
    }

    /** The provinces that stood on a day, in the order of the list. */
    List<String> provincesOn(final LocalDate day) {
        return areas.values().stream()
                .filter(area -> area.type() == Area.Type.PROVINCE)
                .filter(area -> area.stoodOn(day))
                .map(Area::refArea)
                .toList();
    }

    /** The first day of the boundaries that stand today: that of the last change. */
    public LocalDate lastChange() {
        return after.values().stream()
                .flatMap(List::stream)
                .map(Link::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
