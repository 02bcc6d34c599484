package niengiam.source.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;

class RtfPartsTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}"
            + "{\\f1\\fnil .VnTime;}{\\f2\\fnil\\fcharset163 Arial;}}{\\*\\generator Word 11}{\\info{\\title 7}}\n";

    @Test
    void letters_are_unicode_or_of_the_code_page_or_the_legacy_font_of_their_run() {
        assertThat(
                        read(
                                "N\\u259\\'3fm 2017, \\f1 H\\'b5 Nam\\f0  \\u273?\\u243?n {\\f2 \\'f0} {\\u7840\\'41}{\\uc0\\u273\\u243}n\\par"))
                .containsExactly("PARAGRAPH Năm 2017, Hà Nam đón đ Ạđón");
    }

    @Test
    void what_is_struck_hidden_or_deleted_is_not_read_and_notes_stand_behind() {
        assertThat(read("C\\'f3 {\\strike 19}15 d\\'f9 {\\v 3}{\\deleted 4}an{\\super 1} v\\'e0 7{\\super\\chftn}"
                        + "{\\footnote\\pard\\plain{\\super\\chftn} G\\'f3m 2\\par} {\\field{\\*\\fldinst PAGE 9}{\\fldrslt 8}}\\par"
                        + "{\\header 99\\par}{\\*\\unknown 98}"))
                .containsExactly("PARAGRAPH Có 15 dù an và 7 8", "NOTE Góm 2");
    }

    @Test
    void rows_have_cells() {
        assertThat(read("\\pard Ab\\par\\trowd\\cellx1\\cellx2\\pard\\intbl N\\'e2m\\cell 2016\\cell\\row"
                        + "\\pard\\intbl\\cell 5\\cell\\row\\pard B\\tab c\\line d\\par"))
                .containsExactly("PARAGRAPH Ab", "ROW Nâm\t2016", "ROW \t5", "ROW B\tc", "PARAGRAPH d");
    }

    @Test
    void a_file_that_is_cut_off_is_refused() {
        assertThatThrownBy(() -> Document.read((HEAD + "5 d\\par").getBytes(StandardCharsets.US_ASCII), "t.rtf"))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Invalid rich text t.rtf: expected a whole .rtf file, got one that is cut off");
    }

    private static List<String> read(final String body) {
        final RunningText text = Document.read((HEAD + body + "}").getBytes(StandardCharsets.US_ASCII), "t.rtf")
                .running();
        return text.blocks().stream()
                .map(block ->
                        block.kind() + " " + new String(text.characters(), block.start(), block.end() - block.start()))
                .toList();
    }
}
