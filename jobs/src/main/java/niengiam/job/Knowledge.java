package niengiam.job;

import java.util.Map;
import niengiam.observe.CodeLists;
import niengiam.source.CsvTable;
import niengiam.trend.Boundaries;
import niengiam.trend.Succession;

/**
 * What comparing and rebuilding figures rests on beside the figures: tables of the data folder, understood.
 *
 * @param boundaries territories and what became of them
 */
record Knowledge(Boundaries boundaries) {

    /**
     * Understands the tables.
     *
     * @param texts text of each table, by file name
     * @throws niengiam.source.SourceException if one is broken
     */
    static Knowledge of(final Map<String, String> texts, final CodeLists codeLists) {
        final CsvTable successors = CsvTable.parse(texts.get(DataFolder.SUCCESSORS), DataFolder.SUCCESSORS);
        return new Knowledge(
                new Boundaries(Succession.of(successors, codeLists.areas().all())));
    }
}
