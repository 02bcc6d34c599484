package niengiam.job.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import niengiam.table.HalfAdded;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import org.junit.jupiter.api.Test;

class CopyStageTest {

    @Test
    void every_table_that_is_copied_is_known() {
        assertThatCode(() -> CopyStage.requireAll(TableRegister.release())).doesNotThrowAnyException();
    }

    @Test
    void a_table_that_is_copied_from_nowhere_is_named() {
        assertThatThrownBy(() ->
                        CopyStage.requireAll(HalfAdded.only(HalfAdded.table("streaks", Table.READINGS, "unread"))))
                .hasMessage("Missing copy of table streaks: say in CopyStage where an increment keeps it and in which"
                        + " order it stands.");
    }
}
