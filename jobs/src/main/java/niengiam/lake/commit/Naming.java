package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.Path;

/** Gives an existing file a second name, and fails if the name is taken: what a hard link does. */
@FunctionalInterface
interface Naming {

    void name(Path taken, Path existing) throws IOException;
}
