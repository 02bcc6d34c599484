package niengiam.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import niengiam.model.Language;
import niengiam.report.words.Wording;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;
import org.junit.jupiter.api.Test;

/** The structure of figures as SDMX-ML. */
final class SdmxStructureTest {

    private static String structure(final String indicator, final String channel) throws IOException {
        final CodeTable.Codes codes = new CodeTable.Codes();
        codes.add(TableRow.in(ObservationTable.SCHEMA)
                .with(Concepts.INDICATOR, indicator)
                .with(Concepts.CHANNEL, channel)
                .row());
        final ByteArrayOutputStream file = new ByteArrayOutputStream();
        new SdmxStructure(Exported.release(Language.EN), Wording.read(Exported.LISTS))
                .write(codes.tables(), Set.of("reference"), file);
        return file.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_column_in_which_a_figure_may_have_nothing_is_optional() throws IOException {
        assertThat(structure("PRESS", "_T"))
                .contains("<str:Attribute id=\"REFERENCE\" usage=\"optional\">")
                .contains("<str:Attribute id=\"VINTAGE\" usage=\"mandatory\">");
    }

    @Test
    void channels_are_free_text_for_addresses_are_no_codes() throws IOException {
        assertThat(structure("PRESS", "example.vn"))
                .doesNotContain("CL_CHANNEL", "example.vn")
                .containsPattern("(?s)<str:Dimension id=\"CHANNEL\".{1,300}textType=\"String\"");
    }

    @Test
    void a_code_that_sdmx_does_not_know_is_refused() {
        assertThatThrownBy(() -> structure("A.B", "_T"))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessageContaining("Unsupported code \"A.B\" of indicator")
                .hasMessageContaining("--indicator");
    }
}
