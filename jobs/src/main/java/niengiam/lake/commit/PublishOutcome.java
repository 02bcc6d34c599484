package niengiam.lake.commit;

/** How an attempt to publish ended. Whatever it was, nothing was taken away. */
public sealed interface PublishOutcome {

    /** The release is in the lake, on the disk, for everybody. */
    record Published(Release release) implements PublishOutcome {}

    /**
     * Another run published under this number first. Compute again on top of it, from {@link RunDirectory#restage()}.
     *
     * @param other the release that has the number
     */
    record AlreadyTaken(Release other) implements PublishOutcome {}

    /**
     * The disk failed at the very step that publishes, so the release may or may not last. Nothing was removed; {@code verify} tells later.
     *
     * @param reason one sentence for people
     */
    record Unknown(int number, String reason) implements PublishOutcome {}
}
