package niengiam.observe.propose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.source.PxFile;

/** Writes the mapping of a PC-Axis file: what each variable is, and an entry for each of its contents. */
final class CubeDraft {

    private static final String YEAR = "(19|20)\\d{2}";
    private static final String MARKED_YEAR = "(\\p{L}{3,4}\\. ?)?" + YEAR;
    /** More contents than a person wants to go through are better told by a narrower file. */
    private static final int MOST_ENTRIES = 60;

    private final PxFile file;
    private final CodeLists codes;
    private final String title;
    private final Map<String, StubKind> kinds = new LinkedHashMap<>();
    private final CellKinds cells = new CellKinds();
    /** Units by the values of the variables that say what is counted. */
    private final Map<List<String>, String> contents = new LinkedHashMap<>();

    CubeDraft(final PxFile file, final CodeLists codes, final MappingFolder mappings) {
        this.file = file;
        this.codes = codes;
        this.title = file.text("TITLE").or(() -> file.text("CONTENTS")).orElse("");
        for (final String variable : file.variableNames()) {
            kinds.put(
                    variable,
                    StubKind.of(List.copyOf(values(variable)), mappings.table("areas"), mappings.table("partners")));
        }
        final List<String> items = items();
        final Set<String> printed = new LinkedHashSet<>();
        file.forEachCell(cell -> {
            printed.add(file.shown(cell));
            contents.putIfAbsent(items.stream().map(cell.values()::get).toList(), file.unit(cell));
        });
        cells.add(printed);
    }

    private Collection<String> values(final String variable) {
        return file.values(variable).values();
    }

    private List<String> items() {
        return kinds.keySet().stream()
                .filter(variable -> kinds.get(variable).isItems())
                .toList();
    }

    private Optional<String> first(final String attribute) {
        return kinds.keySet().stream()
                .filter(variable -> kinds.get(variable).attribute().equals(attribute))
                .findFirst();
    }

    Draft write(final String id, final boolean guessing) {
        final Draft draft = new Draft(guessing);
        draft.line("id: " + id);
        draft.line("title: " + Yaml.quoted(title.isEmpty() ? id : title));
        draft.line("format: px");
        draft.line("# Found in the title or the matrix of the file.");
        draft.line("recognise: "
                + Yaml.quoted(
                        "^" + Yaml.literal(title.isEmpty() ? file.text("MATRIX").orElse("") : title) + "$"));
        draft.line("numbers: en");
        draft.line("marks: " + Yaml.map(cells.marks()));
        cells.marks()
                .forEach((mark, meaning) ->
                        draft.doubt("What a cell \"" + mark + "\" means: taken as " + meaning + "."));
        if (!cells.words().isEmpty()) {
            draft.line("# What other cells show, which are rejected unless marks say what it means: "
                    + cells.words().keySet().stream().limit(5).map(Yaml::quoted).collect(Collectors.joining(", ")));
        }
        draft.line(
                "# \"period\": the provinces of each figure's own time; a day, where the table is recast to one map.");
        draft.line("boundary: period");
        draft.line("cutoff: period");
        rows(draft);
        figures(draft);
        return draft;
    }

    private void rows(final Draft draft) {
        draft.line("row:");
        final Optional<String> areas = first("ref_area");
        if (areas.isEmpty()) {
            draft.guess("  ", "ref_area: VN");
            draft.doubt("Of what territory the figures are: no variable names provinces. Take VN for the whole country,"
                    + " or another.");
        }
        for (final String attribute : List.of("ref_area", "counterpart_area")) {
            first(attribute).ifPresent(variable -> {
                final StubKind kind = kinds.get(variable);
                draft.line(
                        "  " + attribute + ": {column: " + Yaml.quoted(variable) + ", lookup: " + kind.lookup() + "}");
                if (!kind.unknown().isEmpty()) {
                    draft.line("  # Values that labels/" + kind.lookup() + ".csv does not know, which are rejected: "
                            + kind.unknown().stream()
                                    .limit(12)
                                    .map(Yaml::quoted)
                                    .collect(Collectors.joining(", ")));
                    draft.doubt("Values of \"" + variable + "\" that no label table has: "
                            + kind.unknown().size() + ".");
                }
            });
        }
        final Optional<String> time = first("time_period");
        if (time.isPresent()
                && isAnnual(time.get())
                && values(time.get()).stream().allMatch(year -> year.matches(YEAR))) {
            draft.line("  time_period: {column: " + Yaml.quoted(time.get()) + "}");
        } else if (!hasMarkedYears()) {
            draft.doubt("Of what time the figures are: no variable holds years, or they are not counted in years.");
        }
    }

    private boolean isAnnual(final String variable) {
        return file.timeScale(variable).filter(scale -> !scale.startsWith("A")).isEmpty();
    }

    /** Years of which some are marked as provisional. */
    private boolean hasMarkedYears() {
        return first("time_period")
                .filter(time -> isAnnual(time)
                        && values(time).stream().allMatch(year -> year.matches(MARKED_YEAR))
                        && !values(time).stream().allMatch(year -> year.matches(YEAR)))
                .isPresent();
    }

    private boolean isDated() {
        return hasMarkedYears()
                || first("time_period")
                        .filter(time -> isAnnual(time) && values(time).stream().allMatch(year -> year.matches(YEAR)))
                        .isPresent();
    }

    /** Variables of a kind of which another stands for the figures: each of their values makes other figures. */
    private List<String> strays() {
        return kinds.keySet().stream()
                .filter(variable -> !kinds.get(variable).isItems())
                .filter(variable -> !first(kinds.get(variable).attribute()).equals(Optional.of(variable)))
                .toList();
    }

    private void figures(final Draft draft) {
        draft.line("figures:");
        if (contents.size() > MOST_ENTRIES || !strays().isEmpty()) {
            draft.line("  - reject: NO_INDICATOR");
            draft.doubt(
                    strays().isEmpty()
                            ? "What " + contents.size() + " combinations of " + items()
                                    + " count: too many to list. Export the values that are wanted, and propose again."
                            : "What the variables " + strays() + " say beside others of their kind.");
            return;
        }
        final FigureDraft figure = new FigureDraft(codes, title);
        contents.forEach((values, unit) -> {
            final List<String> conditions = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                conditions.add(Yaml.quoted(items().get(i)) + ": " + Yaml.quoted(Yaml.literal(values.get(i))));
            }
            if (hasMarkedYears()) {
                conditions.add(Yaml.quoted(first("time_period").orElseThrow()) + ": "
                        + Yaml.quoted("(?<mark>\\p{L}{3,4}\\. ?)?(?<year>\\d{4})"));
            }
            draft.line("  - when: {" + String.join(", ", conditions) + "}");
            if (hasMarkedYears()) {
                draft.line("    time_period: {capture: year}");
                draft.line("    obs_status: {capture: mark, lookup: status-marks}");
            }
            figure.write(draft, says(values, unit), isDated());
        });
    }

    /** What an entry counts, as the head of a column would say it. */
    private String says(final List<String> values, final String unit) {
        final String words = String.join(" ", values);
        return unit.isEmpty() || !codes.unitWords().printedIn(words).isEmpty()
                ? words
                : (words + " (" + unit + ")").strip();
    }
}
