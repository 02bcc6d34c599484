package niengiam.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of a row. */
final class TableRowTest {

    private static final Column<String> NOTE = Column.text("note");
    private static final TableSchema SCHEMA = new TableSchema("some", List.of(NOTE, Column.integer("parts")));

    @Test
    void a_text_without_a_letter_is_no_value_wherever_it_comes_from() {
        final TableRow stored = TableRow.of(SCHEMA, "", 1L);
        final TableRow made = TableRow.in(SCHEMA)
                .with(NOTE, "")
                .with(Column.integer("parts"), 1L)
                .row();

        assertThat(stored.value(NOTE)).isEmpty();
        assertThat(stored.text(NOTE)).isEmpty();
        assertThat(made.stored(0)).isNull();
        assertThat(stored.saysTheSameAs(TableRow.of(SCHEMA, null, 1L))).isTrue();
        assertThat(made.differing(stored)).isEmpty();
        assertThat(TableRow.of(SCHEMA, " ", 1L).value(NOTE)).contains(" ");
    }

    @Test
    void a_row_of_a_table_without_units_has_none() {
        assertThat(TableRow.of(SCHEMA, "note", 1L).unit()).isEmpty();
    }
}
