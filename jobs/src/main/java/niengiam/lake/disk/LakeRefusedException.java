package niengiam.lake.disk;

/**
 * A lake or a run that this program will not work with: a symbolic link, an object store, a directory with other people's files, a newer
 * format, a run id that is taken. Nothing was changed.
 */
public final class LakeRefusedException extends LakeException {

    public LakeRefusedException(final String message) {
        super(message);
    }
}
