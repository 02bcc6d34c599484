package niengiam.data;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.model.Area;
import niengiam.model.Language;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.text.TimeWords;

/** The territories: a national code names different ones at different times, an id always the same. */
public final class Areas {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern KIND = Pattern.compile("^(tinh|thanh pho|tp) (?=.)|(?<=.) (province|city)$");

    private final Map<String, Area> byRefArea = new LinkedHashMap<>();
    private final Map<String, List<Area>> byCode = new HashMap<>();

    /** Reads {@code areas.csv}. */
    Areas(final CsvTable table) {
        table.requireColumns("ref_area", "code", "name_vi", "name_en", "area_type", "parent", "valid_from", "valid_to");
        for (final Map<String, String> row : table.rows()) {
            final Area area = area(row, table.name());
            if (byRefArea.put(area.refArea(), area) != null) {
                throw new SourceException("Invalid code list " + table.name() + ": " + area.refArea()
                        + " occurs twice. Give each boundary an id of its own.");
            }
            byCode.computeIfAbsent(area.code(), code -> new ArrayList<>()).add(area);
        }
    }

    private static Area area(final Map<String, String> row, final String table) {
        try {
            final Area area = new Area(
                    row.get("ref_area"),
                    row.get("code"),
                    row.get("name_vi"),
                    row.get("name_en"),
                    Area.Type.valueOf(row.get("area_type").toUpperCase(Locale.ROOT)),
                    row.get("parent"),
                    date(row.get("valid_from")),
                    date(row.get("valid_to")),
                    date(row.getOrDefault("in_force", "")));
            if (area.validFrom().isPresent()
                    && area.validTo().isPresent()
                    && !area.validFrom().get().isBefore(area.validTo().get())) {
                throw new IllegalArgumentException("expected valid_from before valid_to, got "
                        + area.validFrom().get() + " and " + area.validTo().get());
            }
            if (area.inForce().isPresent()
                    && area.validFrom().filter(area.inForce().get()::isAfter).isPresent()) {
                throw new IllegalArgumentException("expected in_force not after valid_from, got "
                        + area.inForce().get() + " and " + area.validFrom().get());
            }
            return area;
        } catch (final IllegalArgumentException | DateTimeParseException invalid) {
            throw new SourceException(
                    "Invalid row of " + table + " for " + row.get("ref_area") + ": " + invalid.getMessage(), invalid);
        }
    }

    private static Optional<LocalDate> date(final String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** Whether an id or a national code is that of any territory, at whatever time. */
    public boolean knows(final String idOrCode) {
        return byRefArea.containsKey(idOrCode) || byCode.containsKey(idOrCode);
    }

    /** The territory with this id. */
    public Optional<Area> find(final String refArea) {
        return Optional.ofNullable(byRefArea.get(refArea));
    }

    /** The territory that an id or a national code names on a day, on the boundaries of that day. */
    public Optional<Area> on(final String idOrCode, final LocalDate day) {
        final Optional<Area> named = find(idOrCode);
        if (named.isPresent() && !byCode.containsKey(idOrCode)) {
            return named.filter(area -> area.stoodOn(day));
        }
        return byCode.getOrDefault(idOrCode, List.of()).stream()
                .filter(area -> area.stoodOn(day))
                .findFirst();
    }

    /**
     * What to call a territory in print: its name, and the time of its boundary where another one bears the same name.
     */
    public String label(final Area area, final Language language) {
        final boolean shared = byRefArea.values().stream()
                .anyMatch(other -> !other.equals(area)
                        && other.type() == area.type()
                        && other.name(language).equals(area.name(language)));
        if (!shared) {
            return area.name(language);
        }
        final String from = area.validFrom().map(day -> day(day, language)).orElse("");
        final String to =
                area.validTo().map(day -> day(day.minusDays(1), language)).orElse("");
        final String time;
        if (to.isEmpty()) {
            time = language.choose("từ ", "since ") + from;
        } else if (from.isEmpty()) {
            time = language.choose("đến ", "until ") + to;
        } else {
            time = from + "–" + to;
        }
        return area.name(language) + " (" + time + ")";
    }

    /**
     * The territories that people call so: by id, or by name in either language, with or without accents, in any case, words
     * parted by blanks, hyphens or nothing. A name that has had several boundaries names them all.
     *
     * @return in the order of the list; empty if nothing is called so
     */
    public List<Area> named(final String written) {
        final Optional<Area> exact = find(written.strip());
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        final String wanted = plain(written);
        return byRefArea.values().stream()
                .filter(area -> area.refArea().equalsIgnoreCase(written.strip())
                        || plain(area.nameVi()).equals(wanted)
                        || plain(area.nameEn()).equals(wanted))
                .toList();
    }

    /** Letters and digits alone, without accents, without the words for a kind of territory. */
    private static String plain(final String name) {
        return KIND.matcher(
                        MARKS.matcher(Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                                .replaceAll("")
                                .replace('đ', 'd')
                                .replaceAll("[^a-z0-9]+", " ")
                                .strip())
                .replaceAll("")
                .replace(" ", "");
    }

    private static String day(final LocalDate day, final Language language) {
        return language == Language.VI ? DAY.format(day) : TimeWords.day(day, language);
    }

    /** All territories, in the order of the list. */
    public List<Area> all() {
        return List.copyOf(byRefArea.values());
    }
}
