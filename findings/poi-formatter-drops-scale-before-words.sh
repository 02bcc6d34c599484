#!/usr/bin/env bash
# A number format that scales by thousands and ends in words is shown unscaled and without its words by POI's DataFormatter.
#
# Guess      : DataFormatter of Apache POI shows what the spreadsheet shows. It knows the trailing commas that divide by a
#              thousand: 1234567 under  0.0,,  is 1.2.
# What is so : under  #,##0.00,,"tr"  (millions, with the unit written into the format) it answers 1234567: neither the scale nor
#              the word, and no sign that the format was not understood. POI's own CellFormat answers 1.23tr, and so do SheetJS
#              0.18.5 and LibreOffice 7.4.
# Seen with  : Apache POI 5.5.1 (Maven Central), SheetJS xlsx 0.18.5 (npm), JDK 17.
# It matters : provincial workbooks keep đồng and show "tr" or "tỷ". Whoever asks DataFormatter what a reader sees gets the stored
#              number, a million times what is printed, and takes it for the printed one.
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
            for (String format : new String[] {"0.0,,", "#,##0.00,,\"tr\""}) {
                Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
                cell.setCellValue(1234567);
                cell.setCellStyle(book.createCellStyle());
                cell.getCellStyle().setDataFormat(book.createDataFormat().getFormat(format));
                System.out.println(format + " DataFormatter " + new DataFormatter(Locale.ROOT).formatCellValue(cell));
                System.out.println(format + " CellFormat " + CellFormat.getInstance(Locale.ROOT, format).apply(cell).text);
            }
            book.write(out);
        }
    }
}
JAVA
java -cp "$(cat classpath)" Finding.java 2>run.log | grep -v 'Log4j API' >seen || { tail -n 20 run.log; exit 2; }
node -e '
const sheet = require("xlsx").readFile("book.xlsx", {cellNF: true}).Sheets.a;
for (const cell of [sheet.A1, sheet.A2]) console.log(cell.z, "SheetJS", cell.w);' >>seen

cat >expected <<'OUT'
0.0,, DataFormatter 1.2
0.0,, CellFormat 1.2
#,##0.00,,"tr" DataFormatter 1234567
#,##0.00,,"tr" CellFormat 1.23tr
0.0,, SheetJS 1.2
#,##0.00,,"tr" SheetJS 1.23tr
OUT
cat seen
diff expected seen && echo "as found with POI $poi"
