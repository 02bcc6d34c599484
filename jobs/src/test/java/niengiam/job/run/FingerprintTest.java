package niengiam.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import niengiam.job.setup.Selection;
import org.junit.jupiter.api.Test;

/** What decides a release, spelled out. */
final class FingerprintTest {

    @Test
    void it_does_not_depend_on_the_order_in_which_parts_come() {
        assertThat(new Fingerprint().with("a", "1").with("b", List.of("2", "3")).sha256())
                .isEqualTo(new Fingerprint()
                        .with("b", List.of("2", "3"))
                        .with("a", "1")
                        .sha256());
    }

    @Test
    void it_is_the_same_in_every_process() {
        assertThat(new Fingerprint()
                        .with(
                                "tables",
                                List.copyOf(Selection.of(List.of("yoy", "plan", "conflicts"), "x")
                                        .tables()))
                        .with("input", new TreeMap<>(java.util.Map.of("b", "2", "a", "1")))
                        .sha256())
                .isEqualTo("2d71d389d02e92fde3170bd48af00c75da2c0177e2085d357df218e7359212a2");
    }

    @Test
    void texts_do_not_run_into_each_other() {
        assertThat(new Fingerprint().with("a", List.of("x", "y")).sha256())
                .isNotEqualTo(new Fingerprint().with("a", List.of("xy")).sha256())
                .isNotEqualTo(new Fingerprint().with("a", List.of("x\n1 y")).sha256());
        assertThat(new Fingerprint().with("a", "1\nb\n1 2").sha256())
                .isNotEqualTo(new Fingerprint().with("a", "1").with("b", "2").sha256());
    }

    @Test
    void a_part_is_named_once() {
        assertThatThrownBy(() -> new Fingerprint().with("a", "1").with("a", "2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tables_are_selected_in_one_order_however_they_are_named() {
        assertThat(Selection.of(List.of("yoy", "conflicts", "plan"), "x").tables())
                .containsExactly("conflicts", "plan", "yoy");
        assertThat(Selection.of(List.of("plan", "yoy", "conflicts"), "x"))
                .hasToString(
                        Selection.of(List.of("conflicts", "yoy", "plan"), "x").toString());
    }
}
