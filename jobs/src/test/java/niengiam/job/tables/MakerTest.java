package niengiam.job.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import niengiam.table.HalfAdded;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import org.junit.jupiter.api.Test;

class MakerTest {

    @Test
    void every_table_has_a_maker_and_every_maker_a_table() {
        assertThatCode(() -> Maker.requireAll(TableRegister.release())).doesNotThrowAnyException();
        assertThat(Stream.of(Maker.Walk.values()).flatMap(walk -> Maker.tables(walk).stream()))
                .containsExactlyInAnyOrderElementsOf(TableRegister.release().tables());
    }

    @Test
    void a_table_without_a_maker_is_named() {
        Table streaks = HalfAdded.table("streaks", "streaks", "trends");

        assertThatThrownBy(() -> Maker.requireAll(TableRegister.release().with(streaks)))
                .hasMessageStartingWith(
                        "Missing maker \"streaks\" of table streaks: bind it in niengiam.job.tables.Maker,");
    }

    @Test
    void a_maker_without_a_table_is_named() {
        assertThatThrownBy(() -> Maker.requireAll(HalfAdded.without("plan")))
                .hasMessageStartingWith(
                        "Unknown maker \"plan\" in niengiam.job.tables.Maker: no table of the register");
    }
}
