package niengiam.model;

/**
 * A figure that was found and not used, with the reason.
 *
 * @param sourceId id of the snapshot
 * @param locator the place in the snapshot
 * @param reason code of {@code data/codelists/reject_reasons.csv}
 * @param detail what was expected and what was got
 * @param text the figure as printed
 */
public record Reject(String sourceId, Locator locator, String reason, String detail, String text) {}
