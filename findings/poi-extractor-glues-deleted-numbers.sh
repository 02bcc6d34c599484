#!/usr/bin/env bash
# A number that a tracked change replaced stands before the new one, as one number, in the text that POI's extractor takes from a Word file.
#
# Guess      : XWPFParagraph.getText leaves out what is marked as deleted, so the extractor for whole documents, which asks the same
#              paragraphs, does so too; and what was moved away is in neither.
# What is so : 12 replaced by 15 is 15 in getText, and 1215 in XWPFWordExtractor and in getParagraphText. What was moved away is everywhere:
#              7 moved away in front of 8 is 78, in getText as well. A row of a table that is marked as deleted is read as any other.
# Seen with  : Apache POI 5.5.1 (Maven Central), JDK 17.
# It matters : reports go round among offices with changes tracked, and it is the figures that are changed. Whoever takes the text of the
#              document reads numbers that nobody ever wrote, a hundred times the right ones, with no sign of doubt.
set -euo pipefail
poi=5.5.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>$poi</version></dependency></dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >mvn.log 2>&1 \
    || { tail -n 5 mvn.log; exit 2; }

cat >Finding.java <<'JAVA'
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.zip.*;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.*;

public class Finding {
    private static final String TEXT = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + "<w:p><w:r><w:t xml:space=\"preserve\">in all </w:t></w:r>"
            + "<w:del w:id=\"1\" w:author=\"office\"><w:r><w:delText>12</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\" w:author=\"office\"><w:r><w:t>15</w:t></w:r></w:ins>"
            + "<w:r><w:t xml:space=\"preserve\"> projects</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t xml:space=\"preserve\">of them </w:t></w:r>"
            + "<w:moveFrom w:id=\"3\" w:author=\"office\"><w:r><w:t>7</w:t></w:r></w:moveFrom>"
            + "<w:moveTo w:id=\"4\" w:author=\"office\"><w:r><w:t>8</w:t></w:r></w:moveTo></w:p>"
            + "<w:tbl><w:tr><w:trPr><w:del w:id=\"5\" w:author=\"office\"/></w:trPr><w:tc><w:p><w:r><w:t>deleted row</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>other row</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";

    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(empty);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(empty.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals("word/document.xml") ? TEXT.getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                System.out.println("getText: " + paragraph.getText());
                System.out.println("getParagraphText: " + paragraph.getParagraphText());
            }
            for (String line : new XWPFWordExtractor(document).getText().strip().split("\n")) {
                System.out.println("extractor: " + line);
            }
        }
    }
}
JAVA
java -cp "$(cat classpath)" Finding.java 2>run.log | grep -v 'Log4j API' >seen || { tail -n 20 run.log; exit 2; }

cat >expected <<'OUT'
getText: in all 15 projects
getParagraphText: in all 1215 projects
getText: of them 78
getParagraphText: of them 78
extractor: in all 1215 projects
extractor: of them 78
extractor: deleted row
extractor: other row
OUT
cat seen
diff expected seen && echo "as found with POI $poi"
