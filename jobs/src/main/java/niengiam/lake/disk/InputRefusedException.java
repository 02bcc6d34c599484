package niengiam.lake.disk;

import java.nio.file.Path;

/** An input file that is missing, empty, no file at all, or that changed while it was read. Nothing of it was kept. */
public final class InputRefusedException extends LakeException {

    private final transient Path input;

    public InputRefusedException(final Path input, final String message) {
        super(message);
        this.input = input;
    }

    /** The refused file, as it was named by the caller. */
    public Path input() {
        return input;
    }
}
