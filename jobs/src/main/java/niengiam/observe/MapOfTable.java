package niengiam.observe;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.data.Areas;
import niengiam.model.Area;

/**
 * Which map the names of a table belong to. Where many provinces ended on one day and others took over their land under the old
 * name, a name alone does not say which is meant: the rows beside it do, for a table that lists provinces of before is of the
 * map of before, and one that lists dozens and none of them is not.
 */
final class MapOfTable {

    /** A single province that ended is a gap in a list; many are another map. */
    private static final int MANY = 3;
    /** So many provinces are no selection. */
    private static final int NEARLY_ALL = 20;

    private final Map<LocalDate, Set<String>> ended = new TreeMap<>();
    private final Set<String> listed = new HashSet<>();
    private final Areas areas;

    MapOfTable(final Areas areas) {
        this.areas = areas;
        final Map<LocalDate, Set<String>> all = new HashMap<>();
        for (final Area area : areas.all()) {
            area.validTo()
                    .filter(day -> area.type() == Area.Type.PROVINCE && !hasNamesake(area, day))
                    .ifPresent(day ->
                            all.computeIfAbsent(day, any -> new HashSet<>()).add(area.code()));
        }
        all.forEach((day, codes) -> {
            if (codes.size() >= MANY) {
                ended.put(day, codes);
            }
        });
    }

    /** Whether a label stands for a name, which others may have borne, and not for one territory. */
    static boolean isName(final String code) {
        return code.length() == 2 || code.indexOf(' ') > 0;
    }

    /** A row of the table: the code of its label, whether or not it stood on the day that the mapping supposes. */
    void list(final String code) {
        if (isName(code)) {
            listed.add(code);
        }
    }

    /**
     * Why an area that was found by its name cannot be meant for sure.
     *
     * @param end last day of the figure
     * @param vintage day on which the table was published
     */
    Optional<Refusal> doubt(final Area area, final LocalDate end, final LocalDate vintage) {
        return ended.entrySet().stream()
                .flatMap(change -> doubt(area, end, vintage, change.getKey(), change.getValue()).stream())
                .findFirst();
    }

    private Optional<Refusal> doubt(
            final Area area,
            final LocalDate end,
            final LocalDate vintage,
            final LocalDate day,
            final Set<String> endedThen) {
        final boolean isNew = area.validFrom().filter(day::equals).isPresent() && hasNamesake(area, day.minusDays(1));
        final boolean isOld = area.validTo().filter(day::equals).isPresent() && hasNamesake(area, day);
        if (!isNew && !isOld) {
            return Optional.empty();
        }
        final Set<String> before = listed.stream().filter(endedThen::contains).collect(Collectors.toSet());
        if (isNew && !before.isEmpty()) {
            return Optional.of(refusal(area, "the table lists provinces that ended on " + day));
        }
        if (isOld && before.isEmpty() && !end.isBefore(day)) {
            return Optional.of(refusal(
                    area, "the figure counts beyond " + day + " and the table lists no province that ended then"));
        }
        if (isOld && before.isEmpty() && !vintage.isBefore(day) && listed.size() >= NEARLY_ALL) {
            return Optional.of(refusal(
                    area, "the table lists " + listed.size() + " provinces and none of those that ended on " + day));
        }
        return Optional.empty();
    }

    private boolean hasNamesake(final Area area, final LocalDate day) {
        return areas.all().stream()
                .anyMatch(other ->
                        other.nameVi().equals(area.nameVi()) && other.type() == area.type() && other.stoodOn(day));
    }

    private static Refusal refusal(final Area area, final String why) {
        return new Refusal(
                "AMBIGUOUS_AREA",
                why + ", so that it is not sure whether " + area.refArea() + " is meant or another of that name");
    }
}
