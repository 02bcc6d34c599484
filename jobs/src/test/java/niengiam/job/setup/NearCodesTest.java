package niengiam.job.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niengiam.data.NearCodes;
import org.junit.jupiter.api.Test;

final class NearCodesTest {

    private static final List<String> INDICATORS =
            List.of("TOU_VIS", "PRS_OFFICE", "INV_PRJ_VALID", "INV_PRJ_NEW", "INV_CAP_NEW_VND", "INV_CAP_NEW_USD");

    @Test
    void a_letter_too_few_too_many_or_wrong_is_found_first() {
        assertThat(NearCodes.to("INV_PRJ_NW", INDICATORS).get(0)).isEqualTo("INV_PRJ_NEW");
        assertThat(NearCodes.to("TOUR_VIS", INDICATORS).get(0)).isEqualTo("TOU_VIS");
        assertThat(NearCodes.to("PRS_OFFISE", INDICATORS).get(0)).isEqualTo("PRS_OFFICE");
    }

    @Test
    void small_letters_are_the_same_letters() {
        assertThat(NearCodes.to("inv_prj_valid", INDICATORS).get(0)).isEqualTo("INV_PRJ_VALID");
        assertThat(NearCodes.to("FDI", List.of("a", "fdi"))).containsExactly("fdi", "a");
    }

    @Test
    void a_part_of_a_code_comes_before_a_code_with_fewer_letters_to_change() {
        // From CAP to TOU_VIS are seven letters to change, to INV_CAP_NEW_USD twelve.
        assertThat(NearCodes.to("CAP", INDICATORS).subList(0, 2)).containsExactly("INV_CAP_NEW_USD", "INV_CAP_NEW_VND");
    }

    @Test
    void a_code_inside_of_what_was_written_is_near_too() {
        assertThat(NearCodes.to("INV_PRJ_NEW.VN35", List.of("INV_PRJ_NEX.VN35", "INV_PRJ_NEW"))
                        .get(0))
                .isEqualTo("INV_PRJ_NEW");
    }

    @Test
    void what_is_as_near_is_in_the_order_of_the_alphabet() {
        assertThat(NearCodes.to("VN3X", List.of("VN37", "VN35", "VN36"))).containsExactly("VN35", "VN36", "VN37");
    }

    @Test
    void five_are_enough_and_none_are_none() {
        assertThat(NearCodes.to("INV", INDICATORS)).hasSize(5).doesNotContain("PRS_OFFICE");
        assertThat(NearCodes.to("INV_PRJ", List.of())).isEmpty();
        assertThat(NearCodes.to("", List.of("B", "A"))).containsExactly("A", "B");
    }
}
