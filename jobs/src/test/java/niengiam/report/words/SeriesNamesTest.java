package niengiam.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.report.StagedRelease;
import org.junit.jupiter.api.Test;

/** Series that a text spells as codes are read by people. */
final class SeriesNamesTest {

    private final SeriesNames names = new SeriesNames(new Names(
            CodeLists.read(StagedRelease.DATA.resolve("codelists")),
            Wording.read(StagedRelease.DATA.resolve("codelists")),
            Language.VI));

    @Test
    void a_series_an_indicator_in_a_territory_and_an_indicator_alone_have_names() {
        assertThat(names.in("V201 INV_PRJ_NEW.VN35.FDI._T._T._T._T 2018"))
                .isEqualTo("V201 Số dự án đầu tư cấp mới, Đầu tư nước ngoài, Hà Nam, 2018");
        assertThat(names.in("INV_PRJ_NEW.VN35 2022")).isEqualTo("Số dự án đầu tư cấp mới, Hà Nam, 2022");
        assertThat(names.in("INV_PRJ_NEW 2022")).isEqualTo("Số dự án đầu tư cấp mới, 2022");
    }

    @Test
    void what_no_list_has_stays_as_it_is() {
        assertThat(names.in("gso/2018-12-27/fdi-by-province cell=18,5 \"329.865656\" SOME_THING.VN35 UNIT"))
                .isEqualTo("gso/2018-12-27/fdi-by-province cell=18,5 \"329.865656\" SOME_THING.VN35 UNIT");
        assertThat(names.in("")).isEmpty();
    }

    @Test
    void of_a_long_list_the_beginning_is_shown() {
        assertThat(names.in("a; b; c; d; e")).isEqualTo("a; b; c; d; …");
    }
}
