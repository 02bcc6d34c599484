package niengiam.quality;

/**
 * What the rules found in one run.
 *
 * @param errors findings that count against the limit
 * @param warnings findings that are published
 * @param infos findings worth knowing
 */
public record Verdict(long errors, long warnings, long infos) {}
