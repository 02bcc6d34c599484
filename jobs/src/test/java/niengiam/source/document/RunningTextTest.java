package niengiam.source.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTextTest {

    private static final String REVIEW =
            """
            BÁO CÁO TÌNH HÌNH THU HÚT ĐẦU TƯ NĂM 2021 TỈNH HÀ NAM
            Trong năm 2021, trên địa bàn tỉnh Hà Nam thu hút được 89 dự án mới, trong đó có 15 dự án FDI và 74 dự án trong nước.
            Các hoạt động chính:
            - Tổ chức 12 hội nghị gặp mặt doanh nghiệp trong và ngoài nước tại các khu công nghiệp của tỉnh;
            - Đăng 1.018 tin bài.
            Lũy kế đến hết ngày 30/11/2021, toàn tỉnh có 722 dự án đầu tư còn hiệu lực với tổng vốn đăng ký 4.500 triệu USD.\
            """;

    @Test
    void lines_broken_at_a_width_are_the_paragraph_they_were() {
        for (final int width : List.of(50, 60, 72, 76, 80)) {
            for (final String between : List.of("\n", "\n\n")) {
                assertThat(parts(wrapped(REVIEW, width, between)))
                        .describedAs("at %d columns", width)
                        .isEqualTo(parts(REVIEW));
            }
        }
    }

    @Test
    void the_parts_of_a_plain_text_are_told_by_its_lines() {
        assertThat(new Document("d", "", REVIEW).running().blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.ITEM,
                        Block.Kind.ITEM,
                        Block.Kind.PARAGRAPH);
    }

    @Test
    void short_lines_that_nobody_wrapped_stay_apart() {
        final String list =
                "Hà Nam đón 500 nghìn lượt khách\nNinh Bình đón 700 nghìn lượt khách\nSố dự án\tđến 2017\t89";

        assertThat(parts(list)).isEqualTo(list.lines().toList());
        assertThat(new Document("d", "", list).running().blocks().get(2).cells())
                .containsExactly(
                        new Block.Cell(67, 75, 0, 1, false),
                        new Block.Cell(76, 84, 1, 1, false),
                        new Block.Cell(85, 87, 2, 1, false));
    }

    @Test
    void signs_of_notes_are_set_aside_and_places_stay() {
        final RunningText text =
                running("Vốn 329,9[2] triệu, 14(1) dự án* trên 30 km², 206 nghìn² lượt, 10⁶ người (3)");

        assertThat(new String(text.characters()))
                .isEqualTo("Vốn 329,9 triệu, 14 dự án trên 30 km², 206 nghìn lượt, 10⁶ người (3)");
        assertThat(text.marks()).hasSize(4);
        assertThat(text.origin(10)).isEqualTo(13);
        assertThat(text.originOfEnd(9)).isEqualTo(9);
        assertThat(text.printed(4, 15)).isEqualTo("329,9[2] triệu");
    }

    @Test
    void a_word_cut_at_the_end_of_a_line_is_whole_and_a_compound_stays_one() {
        final String text =
                """
                The province of Hà Nam licensed fifteen foreign-invested projects that were regis-
                tered in the first quarter of the year, with a capital of 30 million, of foreign-
                invested enterprises, which is more than was set in the plan of the years 2016-
                2020, as it had been decided by the council.\
                """;

        assertThat(parts(text))
                .containsExactly(
                        "The province of Hà Nam licensed fifteen foreign-invested projects that were registered"
                                + " in the first quarter of the year, with a capital of 30 million, of foreign-invested"
                                + " enterprises, which is more than was set in the plan of the years 2016-2020, as it had been"
                                + " decided by the council.");
    }

    @Test
    void a_line_break_between_digits_stays_since_it_may_have_cut_a_number() {
        final RunningText text =
                running("Trong năm qua tỉnh Hà Nam đã đón tất cả là 3.47\n5 nghìn lượt khách, và trong tổng số ấy có\n"
                        + "khách quốc tế đến từ nhiều nước là một nửa.");

        assertThat(new String(text.characters())).contains("3.47\n5").contains("tổng số ấy có khách");
    }

    private static List<String> parts(final String text) {
        final RunningText running = running(text);
        return running.blocks().stream()
                .map(block -> new String(running.characters(), block.start(), block.end() - block.start()))
                .toList();
    }

    private static RunningText running(final String text) {
        return new Document("d", "", text).running();
    }

    private static String wrapped(final String text, final int width, final String between) {
        final StringBuilder out = new StringBuilder();
        for (final String paragraph : text.split("\n")) {
            int column = 0;
            for (final String word : paragraph.split(" ")) {
                if (column > 0 && column + 1 + word.length() > width) {
                    out.append('\n');
                    column = 0;
                } else if (column > 0) {
                    out.append(' ');
                    column++;
                }
                out.append(word);
                column += word.length();
            }
            out.append(between);
        }
        return out.toString().strip();
    }
}
