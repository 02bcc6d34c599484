package niengiam.report.evidence;

import java.nio.file.Path;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.report.words.Edition;

/** What pages, workbook and report of a release are made of, read from its tables once for all three. */
public final class ReleaseFigures {

    private final StagedTables tables;
    private final Edition edition;
    private final CodeLists lists;
    private Optional<ShownFigures> shown = Optional.empty();
    private Optional<ListedTables> listed = Optional.empty();

    /**
     * @param release the folder of the release, whose tables stand
     * @param edition the facts of the release
     */
    public ReleaseFigures(final Path release, final Edition edition, final CodeLists lists) {
        this.tables = new StagedTables(release);
        this.edition = edition;
        this.lists = lists;
    }

    public StagedTables tables() {
        return tables;
    }

    /** The figures of the published territories. */
    public synchronized ShownFigures shown() {
        if (shown.isEmpty()) {
            shown = Optional.of(ShownFigures.read(tables, edition, lists));
        }
        return shown.get();
    }

    /** The smaller tables about them. */
    public synchronized ListedTables listed() {
        if (listed.isEmpty()) {
            listed = Optional.of(ListedTables.read(tables, edition));
        }
        return listed.get();
    }
}
