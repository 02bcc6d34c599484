package niengiam.observe.propose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Heads of figures that differ by a year alone. */
final class FigureHeads {

    private static final Pattern YEAR =
            Pattern.compile("(?<mark>\\p{L}{3,5}\\.? ?)??(?<year>(?:19|20)\\d{2})(?![\\d/]|\\s*-\\s*\\d)");
    private static final Pattern MARK = Pattern.compile("(?i)(prel|pre|est)\\. ?");

    private static final Pattern ESTIMATE =
            Pattern.compile("estimat|ước|dự kiến|forecast", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PRELIMINARY =
            Pattern.compile("prelim|provisional|sơ bộ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPAN =
            Pattern.compile("(?:19|20)\\d{2}\\D*?(?:[-–—/]|to|and|đến|và|so với)\\D*?\\d{2}");

    /**
     * Heads that one expression fits.
     *
     * @param columns the expression, as a mapping spells it
     * @param says what the heads say beside year and mark; empty text for years alone
     * @param hasYear whether the expression captures a year
     * @param hasMark whether some of them carry the mark of a preliminary figure
     * @param heads the heads themselves
     */
    record Group(String columns, String says, boolean hasYear, boolean hasMark, List<String> heads) {
        /** The status of figures below a year, as a mapping spells it. */
        String status() {
            return ESTIMATE.matcher(says).find()
                    ? "E"
                    : PRELIMINARY.matcher(says).find() ? "P" : "{capture: mark, lookup: status-marks}";
        }
    }

    private FigureHeads() {}

    /** The groups, in the order of their first heads. */
    static List<Group> groups(final List<String> heads) {
        final Map<String, Group> groups = new LinkedHashMap<>();
        for (final String head : heads) {
            final Group group = group(head);
            groups.merge(
                    group.says + '\u0000' + group.hasYear + (group.hasYear ? before(head) : head),
                    group,
                    FigureHeads::joined);
        }
        return List.copyOf(groups.values());
    }

    private static String before(final String head) {
        final Matcher year = YEAR.matcher(head);
        return year.find() && !isSpan(head)
                ? MARK.matcher(head.substring(0, year.start("year"))).replaceAll("")
                : head;
    }

    private static Group group(final String head) {
        final Matcher match = YEAR.matcher(head);
        if (!match.find() || isSpan(head)) {
            return new Group(Yaml.literal(head), head, false, false, List.of(head));
        }
        final String before = before(head);
        final String behind = head.substring(match.end("year"));
        final boolean marked = !before.equals(head.substring(0, match.start("year")));
        return new Group(
                Yaml.literal(before) + "(?<mark>(?:Prel|Pre|Est)\\. ?)?(?<year>\\d{4})" + Yaml.literal(behind),
                (before.strip() + " " + behind.strip()).strip(),
                true,
                marked,
                List.of(head));
    }

    /** Two years, or half a year and another: neither is the year of the figures. */
    static boolean isSpan(final String head) {
        return SPAN.matcher(head).find();
    }

    private static Group joined(final Group one, final Group two) {
        final List<String> heads = new java.util.ArrayList<>(one.heads);
        heads.addAll(two.heads);
        return new Group(one.columns, one.says, one.hasYear, one.hasMark || two.hasMark, heads);
    }
}
