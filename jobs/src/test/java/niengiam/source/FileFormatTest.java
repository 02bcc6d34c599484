package niengiam.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTML | <!DOCTYPE html><html><body>x",
                "HTML | <?xml version='1.0'?><html xmlns='x'>",
                "XML | <?xml version='1.0'?><message:StructureSpecificData/>",
                "JSON | {\"version\": \"2.0\"}",
                "PX | CHARSET=\"ANSI\";DATA=1;",
                "RTF | {\\rtf1 x}",
                "CSV | a;b\\n1;2\\n3;4",
                "CSV | ﻿\"Title, of one\"\\n\\n\"A\";\"2015\"\\n\"x, y\";1.5\\n\"z\";2",
                "CSV | a,b,c\\n1,\"2,3\\n4,5,6",
                "TEXT | Năm 2017, tỉnh thu hút 89 dự án, trong đó 15 dự án FDI.\\nLũy kế có 722 dự án.\\nHết.",
                "TEXT | Tỉnh đón 831 nghìn lượt khách",
                // English prose: as many commas in each of its paragraphs, many of them between digits.
                "TEXT | In 2022 the province had 12,400 rooms, 1,150 more than in 2021, and 14,000 staff.\\nIts visitors, 1,204,500 in"
                        + " all, spent VND2,400 billion, a record.\\nIn 2023, it hopes for 1,300,000 visitors, and 12,900 rooms.",
                "TEXT | “We did well,” he said, with 1,200 rooms.\\n“So did we,” she said, with 2,300 rooms.\\n“And we,” they said, with"
                        + " 5,100 rooms.",
                "PDF | %PDF-1.7 x",
                "ZIP | PK\u0003\u0004abc",
                "IMAGE | GIF89a",
            })
    void a_format_is_told_by_content(final FileFormat format, final String content) {
        assertThat(FileFormat.of(content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(format);
    }

    @Test
    void bytes_of_no_known_format_are_refused_in_words() {
        assertThat(FileFormat.of(new byte[0])).isEqualTo(FileFormat.EMPTY);
        assertThat(FileFormat.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})).isEqualTo(FileFormat.UTF16);
        assertThat(FileFormat.of(new byte[] {1, 0, 2})).isEqualTo(FileFormat.BINARY);
        assertThatThrownBy(() -> FileFormat.IMAGE.requireReadable("scan.png"))
                .isInstanceOf(SourceException.class)
                .hasMessage(
                        "Unsupported format of scan.png: it is an image, expected a workbook (.xls, .xlsx, .ods), a document"
                                + " (.docx, .doc, .odt, .rtf, PDF with text, HTML), PC-Axis, delimited or plain text in"
                                + " UTF-8. Save it as one of these.");
    }
}
