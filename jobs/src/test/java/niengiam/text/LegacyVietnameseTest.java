package niengiam.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyVietnameseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sè dù ¸n ®Çu t\u00AD trùc tiÕp cña n\u00ADíc ngoµi | Số dự án đầu tư trực tiếp của nước ngoài",
                "Bµ RÞa - Vòng Tµu | Bà Rịa - Vũng Tàu",
                "Thõa Thiªn - HuÕ | Thừa Thiên - Huế",
                "§Æc khu HC Hång C«ng (TQ) | Đặc khu HC Hồng Công (TQ)",
                "Thuþ SÜ | Thuỵ Sĩ",
                "Vèn ®¨ng ký (Ngh×n USD) | Vốn đăng ký (Nghìn USD)",
                "V¨n ho¸, y tÕ, gi¸o dôc | Văn hoá, y tế, giáo dục",
                "Canada | Canada",
            })
    void text_in_a_legacy_font_is_converted_with_and_without_its_font(final String stored, final String meant) {
        assertThat(LegacyVietnamese.toUnicode(stored, ".VnArial")).isEqualTo(meant);
        assertThat(LegacyVietnamese.toUnicode(stored)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số dự án đầu tư của nước ngoài",
                "Bà Rịa - Vũng Tàu",
                "Phó, Hà, Bó",
                "São Tomé và Curaçao",
                "Côte d'Ivoire, Müller & Sørensen",
                "Nescafé® © 2019 · 1½ km²",
                "§ 3 « Trong đó »",
                "Bụi PM 2,5 µm và 10 µg",
            })
    void unicode_text_stays_as_it_is(final String text) {
        assertThat(LegacyVietnamese.toUnicode(text)).isEqualTo(text);
        assertThat(LegacyVietnamese.toUnicode(text, "Arial")).isEqualTo(text);
    }

    @Test
    void unicode_typed_in_a_legacy_font_stays_as_it_is() {
        assertThat(LegacyVietnamese.toUnicode("Bà Rịa - Vũng Tàu", ".VnTime")).isEqualTo("Bà Rịa - Vũng Tàu");
        assertThat(LegacyVietnamese.toUnicode("Nội Phó", ".VnTime")).isEqualTo("Nội Phó");
    }

    @Test
    void each_word_of_a_mixed_text_is_decided_by_itself() {
        assertThat(LegacyVietnamese.toUnicode("Hµ Néi - Hà Nội, Phó Thä và Phú Thọ"))
                .isEqualTo("Hà Nội - Hà Nội, Phú Thọ và Phú Thọ");
        assertThat(LegacyVietnamese.toUnicode("§iện lực")).isEqualTo("§iện lực");
        assertThat(LegacyVietnamese.toUnicode("§iện lực", ".VnTime")).isEqualTo("Điện lực");
    }

    @Test
    void a_font_of_capitals_shows_capitals() {
        assertThat(LegacyVietnamese.toUnicode("Tæng sè", ".VnArialH")).isEqualTo("TỔNG SỐ");
        assertThat(LegacyVietnamese.toUnicode("óc", ".VnAvantH")).isEqualTo("ÚC");
    }

    @Test
    void double_encoding_is_recognised_and_sound_text_is_not() {
        assertThat(DoubleEncoding.meant("Ä\u0091áº§u tÆ°")).contains("đầu tư");
        assertThat(DoubleEncoding.meant("HÃ\u00A0 Nam")).contains("Hà Nam");
        assertThat(DoubleEncoding.meant("Hà Nam")).isEmpty();
        assertThat(DoubleEncoding.meant("Đầu tư")).isEmpty();
        assertThat(DoubleEncoding.meant("Ha Nam")).isEmpty();
    }
}
