package niengiam.report.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import niengiam.table.HalfAdded;
import niengiam.table.TableRegister;
import org.junit.jupiter.api.Test;

class ListingPagesTest {

    @Test
    void every_table_has_a_page_and_every_page_a_table() {
        assertThatCode(() -> ListingPages.requireAll(TableRegister.release())).doesNotThrowAnyException();
    }

    @Test
    void a_table_whose_page_nobody_makes_is_named() {
        assertThatThrownBy(() -> ListingPages.requireAll(
                        TableRegister.release().with(HalfAdded.table("streaks", "trends", "streaks"))))
                .hasMessageStartingWith(
                        "Missing page \"streaks\" of table streaks: bind it in niengiam.report.site.ListingPages,");
    }

    @Test
    void a_page_without_a_table_is_named() {
        assertThatThrownBy(() -> ListingPages.requireAll(HalfAdded.without("plan")))
                .hasMessageStartingWith("Unknown page \"plan\" in niengiam.report.site.ListingPages: no table");
    }

    @Test
    void a_table_that_says_its_columns_needs_no_page_of_its_own_making() {
        TableRegister register = TableRegister.release().with(HalfAdded.shown("streaks"));

        assertThatCode(() -> ListingPages.requireAll(register)).doesNotThrowAnyException();
        assertThat(ListingPages.listings(register))
                .contains("unread", "corrections", "decisions", "errata")
                .endsWith("streaks");
    }
}
