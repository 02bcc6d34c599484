package niengiam.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PxFileTest {

    private static final String FILE =
            """
            CHARSET="ANSI";
            AXIS-VERSION="2010";
            CODEPAGE="utf-8";
            LANGUAGE="vi";
            LANGUAGES="vi","en";
            MATRIX="T1";
            TITLE="Dân số theo tỉnh "
            "và năm";
            STUB="Tỉnh";
            STUB[en]="Province";
            HEADING="Năm";
            HEADING[en]="Year";
            VALUES("Tỉnh")="Hà Nam","Nam
            Định; phần";
            VALUES[en]("Province")="Ha Nam","Nam Dinh";
            CODES("Tỉnh")="35","36";
            VALUES("Năm")="2015","2016";
            VALUES[en]("Year")="2015","2016";
            TIMEVAL("Năm")=TLIST(A1),"2015","2016";
            NOTE("Tỉnh")="a=b;";
            DATA=
            803.7 ".."
            1850 -;
            """;

    @Test
    void the_cube_is_laid_out_by_stub_then_heading() {
        final PxFile file = read(FILE.getBytes(StandardCharsets.UTF_8), "");

        assertThat(file.text("TITLE")).contains("Dân số theo tỉnh và năm");
        assertThat(file.variableNames()).containsExactly("Tỉnh", "Năm");
        assertThat(cells(file))
                .containsExactly(
                        "Hà Nam/35 2015 803.7",
                        "Hà Nam/35 2016 ..",
                        "Nam\nĐịnh; phần/36 2015 1850",
                        "Nam\nĐịnh; phần/36 2016 -");
    }

    @Test
    void a_cell_leads_back_to_its_place_in_the_text() {
        final List<String> found = new ArrayList<>();
        read(FILE.getBytes(StandardCharsets.UTF_8), "").forEachCell(cell -> {
            final String[] range =
                    cell.locator().toString().substring("char=".length()).split(",");
            found.add(FILE.substring(
                    FILE.offsetByCodePoints(0, Integer.parseInt(range[0])),
                    FILE.offsetByCodePoints(0, Integer.parseInt(range[1]))));
        });

        assertThat(found).containsExactly("803.7", "\"..\"", "1850", "-");
    }

    @Test
    void keywords_may_be_in_small_letters_with_blanks_around_their_signs() {
        final String untidy = FILE.replace("STUB=", "Stub = ")
                .replace("VALUES(", "values (")
                .replace("VALUES[en](", "Values [en] (")
                .replace("CODES(", " codes( ")
                .replace("CODEPAGE=", "codepage = ")
                .replace("CHARSET=", "charset =")
                .replace("DATA=", "data =");
        final byte[] bytes = untidy.getBytes(StandardCharsets.UTF_8);

        assertThat(FileFormat.of(bytes)).isEqualTo(FileFormat.PX);
        assertThat(cells(read(bytes, ""))).isEqualTo(cells(read(FILE.getBytes(StandardCharsets.UTF_8), "")));
        assertThat(read(bytes, "en").variableNames()).containsExactly("Province", "Year");
    }

    @Test
    void another_language_of_the_file_can_be_read() {
        final PxFile file = read(FILE.getBytes(StandardCharsets.UTF_8), "en");

        assertThat(file.variableNames()).containsExactly("Province", "Year");
        assertThatThrownBy(() -> read(FILE.getBytes(StandardCharsets.UTF_8), "fr"))
                .hasMessage("Missing language \"fr\" in f.px: it has [vi, en]. Correct the mapping.");
    }

    @Test
    void the_encoding_is_the_one_the_file_names() {
        final String western = "STUB=\"Năm\";VALUES(\"Năm\")=\"ơ\";DATA=1;";
        final String dos = "STUB=\"Année\";VALUES(\"Année\")=\"été\";DATA=1;";

        assertThat(read(("CODEPAGE=\"windows-1258\";" + western).getBytes(Charset.forName("windows-1258")), "")
                        .variableNames())
                .containsExactly("Năm");
        assertThat(read(dos.getBytes(Charset.forName("IBM850")), "").variableNames())
                .containsExactly("Année");
        assertThat(read(("CHARSET=\"ANSI\";" + dos).getBytes(Charset.forName("windows-1252")), "")
                        .variableNames())
                .containsExactly("Année");
    }

    @Test
    void broken_files_are_refused_with_their_place() {
        refused("DATA=\n803.7", "DATA=\n", "Invalid DATA in f.px: expected 4 cells for [Tỉnh, Năm], got 3.");
        refused("1850 -;", "1850 - 7;", "got more, first \"7\" at char=");
        refused("1850 -;", "1850 -", "expected \";\" after the last cell, got the end of the file");
        refused("DATA=", "DOTA=", "Missing DATA in f.px: expected cells after the keywords");
        refused("MATRIX=\"T1\"", "MATRIX\"T1\"", "line 6: expected \"=\" after MATRIX, got \"\"\"");
        refused("VALUES(\"Năm\")", "VALUES(\"Nắm\")", "Missing VALUES(\"Năm\") in f.px");
        refused("utf-8", "klingon-8", "Unknown code page \"klingon-8\" in f.px");
        refused("CODEPAGE=\"utf-8\"", "CODEPAGE=\"us-ascii\"", "Invalid encoding of f.px: it says US-ASCII");
        refused("MATRIX=\"T1\"", "KEYS(\"Tỉnh\")=VALUES", "Unsupported PC-Axis file f.px: its data lines begin");
    }

    private static void refused(final String from, final String to, final String message) {
        assertThatThrownBy(() -> cells(read(FILE.replace(from, to).getBytes(StandardCharsets.UTF_8), "")))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(message);
    }

    private static PxFile read(final byte[] bytes, final String language) {
        return PxFile.read(bytes, "f.px", language);
    }

    private static List<String> cells(final PxFile file) {
        final List<String> cells = new ArrayList<>();
        file.forEachCell(cell -> cells.add(cell.values().get("Tỉnh") + "/"
                + cell.values().get("Tỉnh.code") + " " + cell.values().get("Năm") + " " + cell.printed()));
        return cells;
    }
}
