#!/usr/bin/env bash
# A format section that is left empty hides negative numbers and zeros; POI's DataFormatter and CellFormat print them.
#
# Guess      : under the format  0;;;  (positive numbers only; the sections for negative, zero and text are empty) POI prints
#              nothing for -5 and 0, as a spreadsheet does.
# What is so : DataFormatter and CellFormat print -5 and 0. SheetJS 0.18.5 and LibreOffice 7.4 show an empty cell for both.
# Seen with  : Apache POI 5.5.1 (Maven Central), SheetJS xlsx 0.18.5 (npm), JDK 17.
# It matters : offices hide auxiliary figures with such formats. Read with POI they are figures that no reader of the workbook
#              ever saw, in the middle of a published table.
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
import java.io.FileOutputStream;
import java.util.Locale;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.*;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Finding {
    public static void main(String[] args) throws Exception {
        try (Workbook book = new XSSFWorkbook(); FileOutputStream out = new FileOutputStream("book.xlsx")) {
            Sheet sheet = book.createSheet("a");
            for (double value : new double[] {5, -5, 0}) {
                Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
                cell.setCellValue(value);
                cell.setCellStyle(book.createCellStyle());
                cell.getCellStyle().setDataFormat(book.createDataFormat().getFormat("0;;;"));
                System.out.println("DataFormatter [" + new DataFormatter(Locale.ROOT).formatCellValue(cell) + "]");
                System.out.println("CellFormat [" + CellFormat.getInstance(Locale.ROOT, "0;;;").apply(cell).text + "]");
            }
            book.write(out);
        }
    }
}
JAVA
java -cp "$(cat classpath)" Finding.java 2>run.log | grep -v 'Log4j API' >seen || { tail -n 20 run.log; exit 2; }
node -e '
const sheet = require("xlsx").readFile("book.xlsx", {cellNF: true}).Sheets.a;
for (const cell of [sheet.A1, sheet.A2, sheet.A3]) console.log("SheetJS [" + cell.w + "]");' >>seen

cat >expected <<'OUT'
DataFormatter [5]
CellFormat [5]
DataFormatter [-5]
CellFormat [-5]
DataFormatter [0]
CellFormat [0]
SheetJS [5]
SheetJS []
SheetJS []
OUT
cat seen
diff expected seen && echo "as found with POI $poi"
