package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import niengiam.source.SourceException;
import niengiam.source.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was made to be expensive: eight times as much of it may not cost much more than eight times the work. */
final class HostileProseTest {

    private static final ProseLexicon LEXICON = Corpus.lexicon();
    private static final int BYTES = 60_000;
    private static final int LARGER = 8;

    /** Of a quadratic reader the ratio would be 64. */
    private static final int MOST = 24;

    /** A machine that does other work can spoil a try, not all of them; a quadratic reader fails each. */
    private static final int TRIES = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234.567",
                "12 dự án, ",
                "12 dự án FDI với 34 triệu USD, gồm ",
                "tính đến hết ngày ",
                "từ ngày 1/1/2018 đến ",
                "so với cùng kỳ ",
                "trong đó ",
                "(",
                "1(",
                "hai mươi ",
                "một trăm nghìn triệu ",
                "1 000 ",
                "1,1.",
                "a-1/b",
                "- ",
                "\u200d1",
                "e\u0301",
                "15-",
                "9 tháng ",
                "vốn đăng ký "
            })
    void one_long_line_costs_in_proportion_to_its_length(final String bait) {
        cost(bait, BYTES);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least >= MOST; i++) {
            least = Math.min(least, cost(bait, BYTES * LARGER) / Math.max(cost(bait, BYTES), 2_000_000));
        }
        assertThat(least).as("how much more work for %d times the text", LARGER).isLessThan(MOST);
    }

    @Test
    void a_line_beyond_all_measure_is_refused_by_number() {
        final byte[] bytes = ("Năm 2018\n" + "1".repeat((1 << 20) + 1)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Document.read(bytes, "long.txt"))
                .isInstanceOf(SourceException.class)
                .hasMessage("Unsupported line 2 of long.txt: longer than 1048576 bytes; expected paragraphs. Break the"
                        + " text into lines.");
    }

    @Test
    void text_that_was_decoded_wrongly_is_refused_with_its_place() {
        final String sound = "Năm 2018, tỉnh Hà Nam thu hút 89 dự án đầu tư, trong đó có 15 dự án FDI.\n";
        final byte[] twice = (sound
                        + new String(sound.repeat(3).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                                .replaceAll("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]", ""))
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Document.read(twice, "twice.txt"))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Invalid text in twice.txt: line 2, character ")
                .hasMessageEndingWith(" is UTF-8 that was once read as Windows-1252. Convert it back first.");
    }

    @Test
    void a_text_in_two_encodings_is_refused_at_the_first_byte_of_the_second() {
        final byte[] first = "Tỉnh Hà Nam năm 2018\n".getBytes(StandardCharsets.UTF_8);
        final byte[] second = "d\u00e2n s\u00f4".getBytes(StandardCharsets.ISO_8859_1);
        final byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThatThrownBy(() -> Document.read(both, "mixed.txt"))
                .isInstanceOf(SourceException.class)
                .hasMessage("Invalid encoding of mixed.txt: expected UTF-8, got another byte sequence at byte "
                        + (first.length + 1) + ". Save the file as UTF-8.");
    }

    /** Processor time of this thread in nanoseconds: other work on the machine does not count. */
    private static double cost(final String bait, final int bytes) {
        final String text = "Năm 2018, tỉnh Hà Nam " + bait.repeat(bytes / bait.length());
        final Document document = Document.of(text.getBytes(StandardCharsets.UTF_8), "bait");
        final ProseReader reader = new ProseReader(LEXICON);
        final long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reader.read(document, ProseReader.Declared.NOTHING);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
