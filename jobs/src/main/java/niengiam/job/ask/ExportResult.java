package niengiam.job.ask;

/**
 * What an export holds.
 *
 * @param release number of the release
 * @param dataSets how many indicators
 * @param cells figures, with or without a value
 * @param values figures with a value
 * @param behind figures that stand behind another one of their series and period, and are not in the export
 */
public record ExportResult(int release, int dataSets, long cells, long values, long behind) {}
