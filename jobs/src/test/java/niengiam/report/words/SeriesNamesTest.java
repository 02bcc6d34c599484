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
    void periods_days_of_publication_and_values_behind_a_series_are_in_words() {
        assertThat(names.in("PRS_OFFICE 2016-12-31 2026-09-30"))
                .isEqualTo("Số tòa soạn báo và tạp chí, 31/12/2016, công bố ngày 30/09/2026");
        assertThat(names.in("INV_CAP_NEW_USD.VN35.FDI._T._T._T._T 2025-Q1 1339.5 USD/6"))
                .isEqualTo("Vốn đăng ký cấp mới (USD), Đầu tư nước ngoài, Hà Nam, Quý I/2025: 1.339,5 triệu USD");
    }

    @Test
    void what_was_decided_is_in_words() {
        assertThat(names.in("withdrawn")).isEqualTo("Rút, không công bố số này");
        assertThat(names.in("accepted")).isEqualTo("Số đúng như đã công bố, không phải lỗi");
        assertThat(names.in("break")).isEqualTo("Không so sánh với các kỳ trước đó");
        assertThat(names.in("PRELIMINARY")).isEqualTo("Số chính thức thay số sơ bộ");
        assertThat(names.in("gso/2018-12-27/t cell=18,5 \"9\" rejected UNKNOWN_LABEL"))
                .isEqualTo("gso/2018-12-27/t cell=18,5 \"9\" đã bị loại: Nhãn không có trong bảng tra.");
        assertThat(names.in("POP_AVG.VN33._T._T._T._T._T 1996 41 PERSON/3 → WITHDRAWN"))
                .isEqualTo(
                        "Dân số trung bình, Hưng Yên (đến 30/6/2025), 1996: 41 nghìn người → rút, không công bố số này");
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
