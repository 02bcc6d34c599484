package niengiam.lake.disk;

/**
 * What can go wrong between the program and its lake. Each kind asks for a different answer from the person at the keyboard,
 * and the command line gives each its own exit code.
 */
public abstract sealed class LakeException extends RuntimeException
        permits InputRefusedException, IntegrityException, LakeRefusedException, StorageException {

    LakeException(final String message) {
        super(message);
    }

    LakeException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
