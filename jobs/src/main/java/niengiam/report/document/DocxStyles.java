package niengiam.report.document;

import niengiam.model.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of the Word report: what an editor finds in the list of styles and can change in one place. */
final class DocxStyles {

    static final String HEADING = "Heading1";
    static final String TITLE = "Title";
    static final String RULE = "Rule";
    static final String CAPTION = "Caption";
    static final String NOTE = "Note";
    static final String PICTURE = "Picture";
    static final String ANNEX = "Annex";
    static final String BELONGS = "Belongs";
    static final String CELL = "Cell";
    static final String CENTRED = "Centred";

    private DocxStyles() {}

    static void addTo(final XWPFDocument document, final Language language) {
        try {
            final CTStyles styles = StylesDocument.Factory.parse(xml(language.choose("vi-VN", "en-GB")))
                    .getStyles();
            document.createStyles().setStyles(styles);
        } catch (final XmlException broken) {
            throw new IllegalStateException("Invalid styles of the report: " + broken.getMessage(), broken);
        }
    }

    /** Sizes are in half points, distances in twentieths of a point. */
    private static String xml(final String language) {
        return "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault>"
                + "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/>"
                + "<w:color w:val=\"000000\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/><w:lang w:val=\"" + language
                + "\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
                + "<w:pPr><w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/></w:pPr></w:style>"
                + style(
                        TITLE,
                        "Title",
                        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"0\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>",
                        "<w:b/>")
                + style(
                        RULE,
                        "Rule",
                        "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr><w:spacing w:after=\"120\"/><w:ind w:left=\"3400\" w:right=\"3400\" w:firstLine=\"0\"/>",
                        "")
                + style(
                        HEADING,
                        "heading 1",
                        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
                        "<w:b/>")
                + style(
                        ANNEX,
                        "Annex",
                        "<w:spacing w:after=\"60\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>",
                        "<w:b/><w:sz w:val=\"28\"/>")
                + style(BELONGS, "Belongs", "<w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>", "<w:i/>")
                + style(
                        CAPTION,
                        "caption",
                        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"80\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>",
                        "<w:b/>")
                + style(NOTE, "Note", "<w:ind w:firstLine=\"0\"/>", "<w:i/><w:sz w:val=\"22\"/>")
                + style(
                        PICTURE,
                        "Picture",
                        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>",
                        "")
                + style(
                        CELL,
                        "Cell",
                        "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"left\"/>",
                        "<w:sz w:val=\"20\"/>")
                + style(
                        CENTRED,
                        "Centred",
                        "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>",
                        "")
                + "</w:styles>";
    }

    private static String style(final String id, final String name, final String paragraph, final String letters) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + letters
                + "</w:rPr></w:style>";
    }
}
