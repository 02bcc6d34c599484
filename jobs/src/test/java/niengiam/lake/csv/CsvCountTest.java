package niengiam.lake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCountTest {

    @ParameterizedTest
    @CsvSource({
        "'a,b|', 0",
        "'a,b', 0",
        "'a,b|1,2|', 1",
        "'a,b|1,2', 1",
        "'a,b|1,|,2|', 2",
        "'a|\"x#1\"|z|', 2",
        "'a|\"x|y\"|\"say \"\"hi\"\"\"|\"\"\"\"|', 3",
        "'a||z|', 2"
    })
    void records_are_counted(String csv, long records) throws IOException {
        assertThat(count(csv)).isEqualTo(records);
    }

    @ParameterizedTest
    @CsvSource({
        "'', no head",
        "'a,b|1|', 1 fields instead of 2 in line 2",
        "'a,b|\"x|y\",1|1,2,3|', 3 fields instead of 2 in line 4",
        "'a|\"x|y', 'a quoted field that does not end, from line 2'",
        "'a|\"x\"y|', text behind a quoted field in line 2",
        "'a|x\"y|', a quotation mark within a field in line 2"
    })
    void a_broken_shape_is_refused(String csv, String message) {
        assertThatThrownBy(() -> count(csv))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    /** {@code |} stands for a line feed, {@code #} for a carriage return. */
    private static long count(String csv) throws IOException {
        return CsvCount.of(new StringReader(csv.replace('|', '\n').replace('#', '\r')));
    }
}
