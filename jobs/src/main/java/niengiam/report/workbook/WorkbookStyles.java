package niengiam.report.workbook;

/** The style sheet of a workbook. Colours keep a contrast of at least 4.5 to 1. */
final class WorkbookStyles {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.0#####\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\"/></numFmts>"
            + "<fonts count=\"5\">" + font("") + font("<b/>") + font("<u/>", "FF0B4F9C", 11)
            + font("<b/>", "FF12436D", 15)
            + font("", "FF12436D", 11) + "</fonts>"
            + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>" + fill("FFE8EEF4") + fill("FFFFF8E1") + "</fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
            + "<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF595959\"/></bottom><diagonal/></border>"
            + "</borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"12\">"
            + format(0, 0, 0, 0, "", "")
            + format(0, 1, 2, 1, "", "<alignment vertical=\"top\" wrapText=\"1\"/>")
            + format(0, 3, 0, 0, "", "")
            + format(0, 0, 0, 0, "", "<alignment vertical=\"top\" wrapText=\"1\"/>")
            + format(3, 0, 0, 0, "", "")
            + format(164, 0, 0, 0, "", "")
            + format(165, 0, 0, 0, "", "")
            + format(0, 2, 0, 0, "", "")
            + format(0, 0, 0, 0, " quotePrefix=\"1\"", "")
            + format(0, 0, 0, 0, "", "<alignment horizontal=\"center\"/>")
            + format(3, 4, 3, 0, "", "")
            + format(164, 4, 3, 0, "", "")
            + "</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "<dxfs count=\"1\"><dxf><font><b/><color rgb=\"FFFFFFFF\"/></font>"
            + "<fill><patternFill><bgColor rgb=\"FF9C1C1C\"/></patternFill></fill></dxf></dxfs>"
            + "</styleSheet>";

    private WorkbookStyles() {}

    private static String font(final String face) {
        return font(face, "FF1A1A1A", 11);
    }

    private static String font(final String face, final String colour, final int size) {
        return "<font>" + face + "<sz val=\"" + size + "\"/><color rgb=\"" + colour
                + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    }

    private static String fill(final String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String format(
            final int number,
            final int font,
            final int fill,
            final int border,
            final String attributes,
            final String alignment) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\""
                + attributes
                + (alignment.isEmpty() ? "/>" : ">" + alignment + "</xf>");
    }
}
