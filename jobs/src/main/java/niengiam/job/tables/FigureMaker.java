package niengiam.job.tables;

import niengiam.table.TableRow;

/** Makes the observation table: the rows as they are stored, in its order. */
final class FigureMaker implements TableMaker {

    private final PartWriters writers;

    FigureMaker(final PartWriters writers) {
        this.writers = writers;
    }

    @Override
    public void row(final TableRow row) {
        writers.write(row);
    }
}
