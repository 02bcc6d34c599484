package niengiam.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.data.Expression;

/**
 * A head in two languages: {@code Số dự án/Number of projects}, one below the other in a cell or in two rows. It means what a
 * mapping says only where each of its halves does, by the same entry.
 */
final class BilingualHead {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[/|\\n]\\s*|\\s[-–—]\\s");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)|[^()]+");
    private static final String MARKS = "/|\n-–—";
    private static final int LONGEST = 200;

    private record Halves(String first, String second) {}

    private BilingualHead() {}

    /** What a head captures, if each half of it is one whole; empty where it has no two halves. */
    static Optional<Map<String, String>> whole(final Expression expected, final List<String> levels) {
        // Nearly every cell of a workbook is asked, and has no mark.
        if (levels.size() == 1 && levels.get(0).chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        for (final Halves halves : halves(levels)) {
            final Optional<Map<String, String>> first = expected.whole(halves.first);
            if (first.isPresent()
                    && expected.whole(halves.second)
                            .filter(second -> agree(first.get(), second))
                            .isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    private static boolean agree(final Map<String, String> first, final Map<String, String> second) {
        return first.entrySet().stream()
                .allMatch(group -> group.getValue().isEmpty()
                        || second.get(group.getKey()).isEmpty()
                        || group.getValue().equalsIgnoreCase(second.get(group.getKey())));
    }

    private static List<Halves> halves(final List<String> levels) {
        final List<Halves> all = new ArrayList<>();
        for (final Function<String, Optional<Halves>> cut :
                List.<Function<String, Optional<Halves>>>of(BilingualHead::once, BilingualHead::byBrackets)) {
            joined(levels, cut).filter(BilingualHead::differ).ifPresent(all::add);
        }
        for (int at = 1; at < levels.size(); at++) {
            all.add(new Halves(oneLine(levels.subList(0, at)), oneLine(levels.subList(at, levels.size()))));
        }
        all.removeIf(halves -> !differ(halves));
        return all;
    }

    private static boolean differ(final Halves halves) {
        return !halves.first.equals(halves.second);
    }

    /** The halves of all levels, one after the other; what has no halves is the same for both. */
    private static Optional<Halves> joined(final List<String> levels, final Function<String, Optional<Halves>> cut) {
        final StringBuilder first = new StringBuilder();
        final StringBuilder second = new StringBuilder();
        for (final String level : levels) {
            final Optional<Halves> own = level.length() > LONGEST ? Optional.empty() : cut.apply(level);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            append(first, own.get().first);
            append(second, own.get().second);
        }
        return Optional.of(new Halves(first.toString(), second.toString()));
    }

    private static void append(final StringBuilder half, final String text) {
        if (!text.isEmpty()) {
            half.append(half.isEmpty() ? "" : " ").append(text);
        }
    }

    private static String oneLine(final List<String> levels) {
        return SheetTable.oneLine(String.join(" ", levels));
    }

    /** A text with one mark between its languages; a line break goes before the marks within a line. */
    private static Optional<Halves> once(final String text) {
        final String[] lines = text.strip().split("\\s*\\n\\s*", -1);
        final String[] halves = lines.length == 2 ? lines : BETWEEN.split(text.strip(), -1);
        return halves.length > 2
                ? Optional.empty()
                : Optional.of(new Halves(SheetTable.oneLine(halves[0]), SheetTable.oneLine(halves[halves.length - 1])));
    }

    /** A text whose brackets have halves of their own, or are the same for both languages. */
    private static Optional<Halves> byBrackets(final String text) {
        final StringBuilder first = new StringBuilder();
        final StringBuilder second = new StringBuilder();
        final Matcher parts = BRACKET.matcher(text);
        while (parts.find()) {
            final String part = parts.group().strip();
            final boolean bracket = part.startsWith("(");
            final String[] halves = BETWEEN.split(bracket ? part.substring(1, part.length() - 1) : part, -1);
            if (halves.length > 2) {
                return Optional.empty();
            }
            final String format = bracket ? "(%s)" : "%s";
            append(first, part.isEmpty() ? "" : String.format(Locale.ROOT, format, halves[0].strip()));
            append(second, part.isEmpty() ? "" : String.format(Locale.ROOT, format, halves[halves.length - 1].strip()));
        }
        return Optional.of(new Halves(SheetTable.oneLine(first.toString()), SheetTable.oneLine(second.toString())));
    }
}
