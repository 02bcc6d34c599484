package niengiam.lake.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.SeriesKey;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/**
 * Compares a table about series of two releases. Its rows stand indicator by indicator and breakdown by breakdown, so that one of each is
 * held at a time.
 *
 * @param schema the table
 * @param series the series of a row
 * @param key the columns that no two rows share
 */
public record RowComparison(TableSchema schema, Function<TableRow, SeriesKey> series, List<Column<?>> key) {

    /**
     * Goes through both.
     *
     * @param before files of the table of the first release, in their order
     * @param after those of the second
     * @param changes is told of every row that differs, breakdown by breakdown
     */
    public void run(final List<Path> before, final List<Path> after, final Consumer<RowChange> changes) {
        try (ParquetRows.Cursor one = ParquetRows.open(before, schema);
                ParquetRows.Cursor two = ParquetRows.open(after, schema)) {
            final Subjects old = new Subjects(one);
            final Subjects now = new Subjects(two);
            while (old.isPresent() || now.isPresent()) {
                final int order;
                if (old.isPresent() && now.isPresent()) {
                    order = compare(old.subject, now.subject);
                } else {
                    order = old.isPresent() ? -1 : 1;
                }
                match(order <= 0 ? old.take() : List.of(), order >= 0 ? now.take() : List.of(), changes);
            }
        }
    }

    /** Rows of the same key: equal ones first, then in their order. */
    private void match(final List<TableRow> before, final List<TableRow> after, final Consumer<RowChange> changes) {
        final Map<String, Deque<TableRow>> left = new LinkedHashMap<>();
        for (final TableRow row : after) {
            left.computeIfAbsent(spelled(row), any -> new ArrayDeque<>()).add(row);
        }
        final List<TableRow> other = new ArrayList<>();
        for (final TableRow row : before) {
            final Deque<TableRow> alike = left.getOrDefault(spelled(row), new ArrayDeque<>());
            final Optional<TableRow> same =
                    alike.stream().filter(row::saysTheSameAs).findFirst();
            same.ifPresentOrElse(alike::remove, () -> other.add(row));
        }
        for (final TableRow row : other) {
            changes.accept(new RowChange(
                    Optional.of(row),
                    Optional.ofNullable(
                            left.getOrDefault(spelled(row), new ArrayDeque<>()).poll())));
        }
        left.values()
                .forEach(
                        rows -> rows.forEach(row -> changes.accept(new RowChange(Optional.empty(), Optional.of(row)))));
    }

    private String spelled(final TableRow row) {
        final StringBuilder text = new StringBuilder();
        key.forEach(column -> text.append(row.printed(column).orElse("")).append('\n'));
        return text.toString();
    }

    /** The order in which tables are sorted: by bytes of UTF-8, column by column. */
    private static int compare(final List<String> one, final List<String> two) {
        for (int i = 0; i < one.size(); i++) {
            final int order = Arrays.compareUnsigned(
                    one.get(i).getBytes(StandardCharsets.UTF_8), two.get(i).getBytes(StandardCharsets.UTF_8));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<String> subject(final TableRow row) {
        final SeriesKey of = series.apply(row);
        final List<String> subject = new ArrayList<>();
        subject.add(of.indicator());
        subject.addAll(of.dimensions().codes());
        return subject;
    }

    /** The rows of one table, an indicator and breakdown at a time. */
    private final class Subjects {
        private final Iterator<TableRow> rows;
        private Optional<TableRow> ahead = Optional.empty();
        private List<String> subject = List.of();

        Subjects(final Iterator<TableRow> rows) {
            this.rows = rows;
            step();
        }

        boolean isPresent() {
            return ahead.isPresent();
        }

        List<TableRow> take() {
            final List<String> taken = subject;
            final List<TableRow> group = new ArrayList<>();
            while (ahead.isPresent() && subject.equals(taken)) {
                group.add(ahead.get());
                step();
            }
            return group;
        }

        private void step() {
            ahead = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            subject = ahead.map(RowComparison.this::subject).orElse(List.of());
        }
    }
}
