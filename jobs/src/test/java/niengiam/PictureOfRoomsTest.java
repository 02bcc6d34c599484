package niengiam;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The picture of the rooms in CONTRIBUTING is the one that the classes give. */
class PictureOfRoomsTest {

    private static final String BEFORE = "```rooms\n";
    private static final String AFTER = "```\n";
    private static final int NAME = 10;

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("niengiam");

    @Test
    void the_picture_of_the_rooms_is_drawn_from_what_they_use() throws IOException {
        final String text = Files.readString(Path.of("../CONTRIBUTING.md"), StandardCharsets.UTF_8);
        final int from = text.indexOf(BEFORE) + BEFORE.length();
        assertThat(text.substring(from, text.indexOf(AFTER, from)))
                .as("between %sand %sin CONTRIBUTING.md; put there what is expected", BEFORE, AFTER)
                .isEqualTo(picture());
    }

    private static String picture() {
        final Map<String, Set<String>> rooms = uses(PictureOfRoomsTest::room);
        final StringBuilder picture = new StringBuilder();
        for (final String room : inOrder(rooms)) {
            picture.append(line(room, rooms.get(room)));
            uses(type -> part(type, room)).forEach((part, others) -> picture.append(line("  " + part, others)));
        }
        return picture.toString();
    }

    private static String line(final String name, final Set<String> others) {
        final String uses = others.isEmpty() ? "uses no other" : "uses " + String.join(", ", others);
        return String.format(Locale.ROOT, "%-" + NAME + "s %s%n", name, uses).replace(System.lineSeparator(), "\n");
    }

    /** Who comes first uses only those before; of several, the first by name. */
    private static List<String> inOrder(final Map<String, Set<String>> rooms) {
        final List<String> order = new ArrayList<>();
        while (order.size() < rooms.size()) {
            order.add(rooms.keySet().stream()
                    .filter(room -> !order.contains(room) && order.containsAll(rooms.get(room)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("rooms in a circle: " + rooms)));
        }
        return order;
    }

    private static Map<String, Set<String>> uses(final Function<JavaClass, String> name) {
        final Map<String, Set<String>> uses = new TreeMap<>();
        for (final JavaClass type : CODE) {
            final String from = name.apply(type);
            if (from.isEmpty()) {
                continue;
            }
            final Set<String> others = uses.computeIfAbsent(from, key -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(name)
                    .filter(to -> !to.isEmpty() && !to.equals(from))
                    .forEach(others::add);
        }
        return uses;
    }

    private static String room(final JavaClass type) {
        final String[] names = type.getPackageName().split("\\.");
        return names[0].equals("niengiam") && names.length > 1 ? names[1] : "";
    }

    /** The room inside a room, {@code commit} of {@code niengiam.lake.commit}; nothing where there is only one. */
    private static String part(final JavaClass type, final String room) {
        final String prefix = "niengiam." + room + ".";
        return type.getPackageName().startsWith(prefix) ? type.getPackageName().substring(prefix.length()) : "";
    }
}
