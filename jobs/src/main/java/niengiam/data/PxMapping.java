package niengiam.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.source.FileFormat;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/**
 * How the cube of a PC-Axis file is read. A variable is a {@code column}; its value's code is the column
 * {@code <variable>.code}.
 *
 * @param conventions how the source writes; PC-Axis itself always has a decimal point
 * @param language which of the file's languages the mapping is written for; empty for the file's own
 * @param recognise what the title or matrix says
 * @param row attributes that all figures share
 * @param figures which cells hold figures; the first entry that fits is taken
 */
public record PxMapping(
        Conventions conventions,
        String language,
        Expression recognise,
        Map<Attribute, ValueSource> row,
        List<Figures> figures)
        implements Mapping {

    /** Cells, by the values of variables; a variable that is not named may have any. */
    public record Figures(Map<String, Expression> when, Map<Attribute, ValueSource> attributes) {}

    public static PxMapping read(final YamlFile yaml) {
        final PxMapping mapping = new PxMapping(
                Conventions.read(yaml),
                yaml.text("language", ""),
                Expression.of(yaml, "recognise"),
                Sources.read(yaml.mapping("row"), Set.of()),
                yaml.list("figures").stream().map(PxMapping::figures).toList());
        yaml.refuseUnknownKeys();
        if (mapping.figures.isEmpty()) {
            throw new SourceException("Missing figures in " + yaml.where() + ": expected at least one entry.");
        }
        return mapping;
    }

    private static Figures figures(final YamlFile yaml) {
        final YamlFile when = yaml.mapping("when");
        final Map<String, Expression> conditions = new LinkedHashMap<>();
        for (final String variable : when.keys()) {
            conditions.put(variable, Expression.of(when, variable));
        }
        return new Figures(conditions, Sources.read(yaml, Set.of("when")));
    }

    @Override
    public Set<String> labelTables() {
        return Sources.labelTables(
                List.of(),
                Stream.concat(Stream.of(row), figures.stream().map(Figures::attributes))
                        .toList());
    }

    @Override
    public String id() {
        return conventions.mapping();
    }

    @Override
    public List<Map<Attribute, ValueSource>> attributes() {
        return figures.stream()
                .map(cells -> Mapping.joined(row, cells.attributes()))
                .toList();
    }

    @Override
    public List<KeyedLookup> lookups() {
        return List.of();
    }

    @Override
    public boolean reads(final FileFormat format) {
        return format == FileFormat.PX;
    }

    @Override
    public String inputs() {
        return "PC-Axis files";
    }
}
