#!/usr/bin/env bash
# A cell whose text stands in the sheet itself keeps that text when Apache POI gives it another one.
#
# Guess      : setCellValue replaces what a cell says, whoever wrote the workbook; POI reads back what it has set.
# What is so : in a workbook whose texts stand in the sheet (t="inlineStr", as POI's own streaming writer makes them), XSSFCell
#              .setCellValue(text) writes the new text into <v> and leaves type and old <is> as they were: saved and opened again, the
#              cell says the old text, in POI and in SheetJS 0.18.5. setCellValue(number) changes the type and leaves the old text
#              beside the number. setBlank() before it helps.
# Seen with  : Apache POI 5.5.1 (Maven Central), SheetJS xlsx 0.18.5 (npm), JDK 17.
# It matters : workbooks go from office to office and programs fill in what is to be corrected. The correction is saved without an
#              error and is not there; and a reader that prefers the inline text takes the old figure for the new one.
set -euo pipefail
poi=5.5.1
sheetjs=0.18.5
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
npm install --silent --no-audit --no-fund "xlsx@$sheetjs" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >Finding.java <<'JAVA'
import java.io.*;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Finding {
    public static void main(String[] args) throws Exception {
        try (SXSSFWorkbook book = new SXSSFWorkbook(); OutputStream out = new FileOutputStream("before.xlsx")) {
            Row row = book.createSheet("a").createRow(0);
            for (int i = 0; i < 3; i++) {
                row.createCell(i).setCellValue("old");
            }
            book.write(out);
        }
        try (Workbook book = new XSSFWorkbook("before.xlsx"); OutputStream out = new FileOutputStream("after.xlsx")) {
            Row row = book.getSheetAt(0).getRow(0);
            row.getCell(0).setCellValue("new");
            row.getCell(1).setCellValue(5);
            row.getCell(2).setBlank();
            row.getCell(2).setCellValue("new");
            book.write(out);
        }
        try (Workbook book = new XSSFWorkbook("after.xlsx")) {
            for (Cell cell : book.getSheetAt(0).getRow(0)) {
                System.out.println("POI " + cell.getAddress() + " " + cell);
            }
        }
    }
}
JAVA
java -cp "$(cat classpath)" Finding.java 2>run.log | grep -v 'Log4j API' >seen || { tail -n 20 run.log; exit 2; }
node -e '
const sheet = require("xlsx").readFile("after.xlsx").Sheets.a;
for (const at of ["A1", "B1", "C1"]) console.log("SheetJS", at, sheet[at].v);' >>seen
unzip -p after.xlsx xl/worksheets/sheet1.xml | grep -o '<c r="[AB]1".*' | sed 's/<c r="C1".*//' >>seen

cat >expected <<'OUT'
POI A1 old
POI B1 5.0
POI C1 new
SheetJS A1 old
SheetJS B1 5
SheetJS C1 new
<c r="A1" t="inlineStr" s="0"><v>new</v><is><t>old</t></is></c><c r="B1" t="n" s="0"><v>5.0</v><is><t>old</t></is></c>
OUT
cat seen
diff expected seen && echo "as found with POI $poi"
