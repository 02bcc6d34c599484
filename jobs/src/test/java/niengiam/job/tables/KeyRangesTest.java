package niengiam.job.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Sorted rows cut into parts. */
class KeyRangesTest {

    @Test
    void parts_are_alike_in_length() {
        KeyRanges ranges = KeyRanges.of(Map.of("a", 10L, "b", 10L, "c", 10L, "d", 10L, "e", 10L, "f", 10L), 3);

        assertThat(parts(ranges, "a", "b", "c", "d", "e", "f")).containsExactly(0, 0, 1, 1, 2, 2);
    }

    @Test
    void a_long_key_has_a_part_of_its_own_and_leaves_no_empty_ones() {
        KeyRanges ranges = KeyRanges.of(Map.of("a", 1L, "b", 1000L, "c", 1L, "d", 1L), 10);

        assertThat(parts(ranges, "a", "b", "c", "d")).containsExactly(0, 1, 2, 2);
        assertThat(ranges.parts()).isEqualTo(3);
    }

    @Test
    void keys_are_in_the_order_of_their_columns_and_of_utf8() {
        String shorter = "INV" + KeyRanges.BORDER + "_T";
        String longer = "INV_CAP" + KeyRanges.BORDER + "_T";
        String wide = "\uFFFD";
        String beyond = "\uD83D\uDE00";
        KeyRanges ranges = KeyRanges.of(Map.of(shorter, 1L, longer, 1L, wide, 1L, beyond, 1L), 4);

        assertThat(parts(ranges, shorter, longer, wide, beyond)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void places_are_in_the_order_of_keys_then_of_what_follows_as_far_as_it_reaches() {
        KeyRanges ranges = KeyRanges.of(Map.of("a", 1L, "b", 1L), 1);

        assertThat(List.of(
                        ranges.call("a", ""),
                        ranges.call("a", "VN"),
                        ranges.call("a", "VN01"),
                        ranges.call("a", "VN_R"),
                        ranges.call("a", "\uFFFD"),
                        ranges.call("a", "\uD83D\uDE00"),
                        ranges.call("b", "")))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(ranges.call("a", "VN_R1"))
                .as("beyond its reach other columns decide")
                .isEqualTo(ranges.call("a", "VN_R2"));
    }

    @Test
    void without_rows_there_is_one_part() {
        assertThat(KeyRanges.of(Map.of(), 7).parts()).isEqualTo(1);
    }

    @Property(tries = 200)
    void parts_are_in_order_and_none_is_empty(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 5000) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        Map<String, Long> counts = new HashMap<>();
        for (int i = 0; i < lengths.size(); i++) {
            counts.put(String.format("key %04d", i), (long) lengths.get(i));
        }
        KeyRanges ranges = KeyRanges.of(counts, most);
        List<Integer> parts =
                counts.keySet().stream().sorted().map(key -> part(ranges, key)).toList();

        assertThat(parts).isSorted();
        assertThat(ranges.parts()).isLessThanOrEqualTo(most);
        assertThat(parts.stream().distinct().toList())
                .containsExactlyElementsOf(
                        Stream.iterate(0, i -> i + 1).limit(ranges.parts()).toList());
        long total = lengths.stream().mapToLong(Integer::longValue).sum();
        long longest = lengths.stream().mapToLong(Integer::longValue).max().orElseThrow();
        List<Long> rows = new ArrayList<>();
        for (int part = 0; part < ranges.parts(); part++) {
            int wanted = part;
            rows.add(counts.entrySet().stream()
                    .filter(key -> part(ranges, key.getKey()) == wanted)
                    .mapToLong(Map.Entry::getValue)
                    .sum());
        }
        assertThat(rows).allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(total / most + longest + 1));
    }

    private static List<Integer> parts(KeyRanges ranges, String... keys) {
        return Stream.of(keys).map(key -> part(ranges, key)).toList();
    }

    private static int part(KeyRanges ranges, String key) {
        return ranges.part(ranges.call(key, ""));
    }
}
