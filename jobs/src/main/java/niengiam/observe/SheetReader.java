package niengiam.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.SheetMapping;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.source.SourceException;
import niengiam.source.workbook.SheetGrid;

/**
 * Reads one kind of table from the sheets of a workbook. Every number below a head goes to the sink once, as an observation or as
 * a reject; blank cells are absent unless the mapping says otherwise.
 */
final class SheetReader {

    private static final int QUOTED = 120;

    private final SheetMapping mapping;
    private final Origin origin;
    private final SheetLabels labels;
    private final SheetTitle title;
    private final SheetFigure figures;
    private final List<String> known = new ArrayList<>();

    SheetReader(final SheetMapping mapping, final Labels labels, final CodeLists codeLists, final Origin origin) {
        this.mapping = mapping;
        this.origin = origin;
        this.labels = new SheetLabels(mapping, labels);
        this.title = new SheetTitle(mapping, labels);
        this.figures = new SheetFigure(mapping, codeLists, origin);
    }

    /** Whether a sheet holds a table of the mapping. */
    static boolean isMeant(final SheetGrid grid, final SheetMapping mapping) {
        return mapping.sheet().map(name -> name.isIn(grid.name())).orElse(true)
                && mapping.above()
                        .map(above -> SheetTable.isAbove(above, grid, mapping))
                        .orElse(true);
    }

    boolean isMeant(final SheetGrid grid) {
        return isMeant(grid, mapping);
    }

    /** Why a sheet that is meant is that of another table all the same: a word of its title that the mapping does not know. */
    Optional<String> otherTitle(final SheetGrid grid) {
        final String text = SheetTable.title(grid, mapping);
        return mapping.titleWords()
                .flatMap(words -> words.unknown(text))
                .map(word -> "its title says \"" + word + "\", which mapping "
                        + mapping.conventions().mapping() + " does not know: " + quoted(text));
    }

    /** How many figures stand in a sheet that {@link #isMeant is meant}; as many calls reach the sink. */
    long read(final SheetGrid grid, final String workbook, final ReadingSink sink) {
        final List<SheetTable> tables = SheetTable.of(grid, mapping);
        final String where = workbook + ", sheet \"" + grid.name() + "\"";
        if (tables.isEmpty()) {
            throw new SourceException("Missing head in " + where + ": expected a cell \"" + mapping.head()
                    + "\" (mapping " + mapping.conventions().mapping() + "). Correct the mapping or the file.");
        }
        known.add("sheet \"" + grid.name() + "\": " + quoted(tables.get(0).text()));
        // First which provinces it lists, for that says on which map it is.
        read(tables, grid, where, new Nowhere());
        return read(tables, grid, where, sink);
    }

    private long read(final List<SheetTable> tables, final SheetGrid grid, final String where, final ReadingSink sink) {
        final SheetRows rows = new SheetRows(mapping, labels, figures, grid, origin.sourceId(), sink);
        Map<String, String> captures = Map.of();
        long count = 0;
        for (final SheetTable table : tables) {
            captures = table.foreign() ? captures : title.captures(table, captures, where);
            count += rows.read(table, captures);
        }
        return count;
    }

    /** Takes readings and keeps none. */
    private static final class Nowhere implements ReadingSink {

        @Override
        public void accept(final Observation observation) {
            // Read for the labels of its row.
        }

        @Override
        public void accept(final Reject reject) {
            // The same.
        }
    }

    /** By what the tables that were read were known: their sheets and what stands above their heads. */
    String words() {
        return String.join("; ", known);
    }

    private static String quoted(final String text) {
        return "\"" + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text) + "\"";
    }
}
