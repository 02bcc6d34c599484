package niengiam.cli;

/** How rows are printed. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs: RFC 4180, UTF-8, lines ended by LF. */
    CSV
}
