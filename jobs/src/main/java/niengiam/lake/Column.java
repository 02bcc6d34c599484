package niengiam.lake;

import java.util.Optional;
import java.util.function.Function;

/** One column of a table: its name, what it holds, whether it may be empty, and where its values come from. */
record Column<T>(String name, ColumnType type, boolean optional, Function<T, Optional<?>> values) {

    /** The value in a row; empty only where the column may be. */
    Optional<?> value(T row, String table, long number) {
        Optional<?> value = values.apply(row);
        if (value.isEmpty() && !optional) {
            throw new IllegalArgumentException("Missing " + name + " in row " + number + " of table " + table
                    + ": the column must not be empty. The row is " + row);
        }
        return value;
    }
}
