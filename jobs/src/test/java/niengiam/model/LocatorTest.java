package niengiam.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in sources as texts. */
class LocatorTest {

    private static final int MOST = 999_999_999;

    @Property
    void a_locator_is_read_as_it_is_written(
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long record,
            @ForAll @IntRange(max = MOST) int first,
            @ForAll @IntRange(max = MOST) int second) {
        for (Locator locator : new Locator[] {
            new Locator.Csv(record, first),
            new Locator.CsvRow(record),
            new Locator.Text(first, second),
            new Locator.Page(second, first, second),
            new Locator.Sheet("Biểu " + first, "B" + second),
            new Locator.Sheet("cell=" + first + ",2!", "B" + second)
        }) {
            assertThat(Locator.parse(locator.toString())).contains(locator);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cell",
                "cell=",
                "cell=5",
                "cell=5,",
                "cell=,2",
                "cell=5,2 ",
                "cell=5,2,3",
                "cell=-5,2",
                "cell=٥,2",
                "cell=1234567890123456789,2",
                "cell=5,1234567890",
                "row=",
                "row=5,2",
                "row=5x",
                "char=5",
                "page=3",
                "page=;char=1,2",
                "page=3char=1,2",
                "page=3;cell=1,2",
                "page=3;row=1",
                "page=3;page=3;char=1,2",
                "line=5,2",
                "!B4",
                "FDI!"
            })
    void other_texts_are_no_locators(String text) {
        assertThat(Locator.parse(text)).isEmpty();
    }
}
