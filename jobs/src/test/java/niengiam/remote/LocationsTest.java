package niengiam.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From the text of a location to a path and back, with every sign in a name being itself. */
final class LocationsTest {

    private static final String ODD = " !\"#$%&'()*+,-.:;<=>?@[\\]^_`{|}~ệ%20";

    @Test
    void a_sign_in_the_name_of_a_local_path_is_itself() {
        assertThat(Locations.path("/srv/" + ODD)).isEqualTo(Path.of("/srv/" + ODD));
        assertThat(Locations.path("lake[1]")).isEqualTo(Path.of("lake[1]"));
    }

    @Test
    void the_address_of_a_file_is_read_with_its_escapes() {
        assertThat(Locations.path("file:///srv/a%20b")).isEqualTo(Path.of("/srv/a b"));
        assertThat(Locations.path("file:/srv/a b")).isEqualTo(Path.of("/srv/a b"));
        assertThat(Locations.path(Path.of("/srv/" + ODD).toUri().toString())).isEqualTo(Path.of("/srv/" + ODD));
    }

    @Test
    void signs_that_an_address_must_not_hold_are_themselves() {
        assertThat(Locations.path("file:///srv/lake[1]{a}#2?")).isEqualTo(Path.of("/srv/lake[1]{a}#2?"));
        assertThat(Locations.path("file:///srv/100%")).isEqualTo(Path.of("/srv/100%"));
    }

    @Test
    void a_remote_path_keeps_every_sign_and_prints_as_what_leads_back() {
        final Path lake = Locations.path("hdfs://namenode:8020/srv/" + ODD);

        assertThat(Locations.isRemote(lake)).isTrue();
        assertThat(lake.getFileName().toString()).isEqualTo(ODD);
        assertThat(lake.toString()).isEqualTo("hdfs://namenode:8020/srv/" + ODD);
        assertThat(Locations.path(lake.toString())).isEqualTo(lake);
        assertThat(lake.getFileSystem().provider().getPath(lake.toUri())).isEqualTo(lake);
    }

    @Test
    void a_remote_location_may_leave_out_the_host() {
        assertThat(Locations.path("hdfs:/srv/lake").toString()).isEqualTo("hdfs:///srv/lake");
        assertThat(Locations.path("hdfs:///srv/lake").toString()).isEqualTo("hdfs:///srv/lake");
        assertThat(Locations.path("hdfs://namenode").toString()).isEqualTo("hdfs://namenode/");
    }

    @Test
    void an_authority_that_is_none_is_refused() {
        assertThatThrownBy(() -> Locations.path("hdfs://name node/lake")).isInstanceOf(InvalidPathException.class);
    }

    @Test
    void spark_is_given_absolute_paths() {
        assertThat(Locations.name(Path.of("a:b"))).startsWith("/").endsWith("/a:b");
    }
}
