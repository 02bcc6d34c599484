package niengiam.report.workbook;

/** How a cell of a workbook looks. */
enum CellStyle {
    NORMAL(0),
    HEAD(1),
    TITLE(2),
    WRAPPED(3),
    /** Whole numbers with grouped thousands. */
    INTEGER(4),
    /** Numbers with decimals. */
    DECIMAL(5),
    /** Percentages and indices, given in per cent. */
    PERCENT(6),
    LINK(7),
    /** Text that begins like a formula: it stays text when somebody edits the cell. */
    QUOTED(8),
    /** A check that a formula makes. */
    CHECK(9),
    /** Whole figures that formulas start from. */
    INPUT_INTEGER(10),
    /** Figures with decimals that formulas start from. */
    INPUT_DECIMAL(11);

    private final int format;

    CellStyle(final int format) {
        this.format = format;
    }

    /** Its place among the cell formats of {@link WorkbookStyles}. */
    int format() {
        return format;
    }
}
