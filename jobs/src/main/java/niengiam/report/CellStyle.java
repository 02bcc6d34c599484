package niengiam.report;

/** How a cell of a workbook looks; the order is that of the cell formats in {@link WorkbookStyles}. */
enum CellStyle {
    NORMAL,
    HEAD,
    TITLE,
    WRAPPED,
    /** Whole numbers with grouped thousands. */
    INTEGER,
    /** Numbers with decimals. */
    DECIMAL,
    /** Percentages and indices, given in per cent. */
    PERCENT,
    LINK,
    /** Text that begins like a formula: it stays text when somebody edits the cell. */
    QUOTED,
    /** A check that a formula makes. */
    CHECK,
    /** Figures that formulas start from. */
    INPUT_INTEGER,
    INPUT_DECIMAL
}
