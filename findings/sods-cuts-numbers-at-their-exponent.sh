#!/usr/bin/env bash
# Numbers that an OpenDocument sheet writes with an exponent are read without it by SODS, if its sign is a plus or it stands behind a small e.
#
# Guess      : the value of a cell is a number in the form of XML Schema's double, so 1.15119E+016, as LibreOffice 7.4 saves
#              11,511,900,000,000,000, is read as that number, and 1e3 as 1000.
# What is so : 1.15119E+016 is 1.15119, 1E+20 is 1, 1e3 is 1. With a minus or without a sign behind a capital E the exponent counts: 1.5E-05 and
#              1E3 are right. A percentage is cut in the same way. Nothing is refused.
# Seen with  : SODS 1.6.7 (com.github.miachm.sods, Maven Central), JDK 17.
# It matters : from ten thousand billion on LibreOffice saves numbers in this form. The product of a country in đồng is of that size, and is read
#              as a little more than one, beside provinces whose smaller amounts in the same column are right.
set -euo pipefail
sods=1.6.7
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>com.github.miachm.sods</groupId><artifactId>SODS</artifactId><version>$sods</version></dependency></dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >mvn.log 2>&1 \
    || { tail -n 5 mvn.log; exit 2; }

cat >Finding.java <<'JAVA'
import com.github.miachm.sods.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.zip.*;

public class Finding {
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    public static void main(String[] args) throws Exception {
        for (String number : new String[] {"1.15119E+016", "1E+20", "1e3", "1E3", "1.5E-05", "11511900000000000"}) {
            Sheet sheet = new SpreadSheet(new ByteArrayInputStream(file(number))).getSheet(0);
            System.out.println(number + " -> " + sheet.getRange(0, 0).getValue());
        }
    }

    private static byte[] file(String number) throws IOException {
        SpreadSheet other = new SpreadSheet();
        other.appendSheet(new Sheet("a", 1, 1));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        other.save(saved);
        String content = "<office:document-content xmlns:office='" + NAMES + "office:1.0' xmlns:table='" + NAMES + "table:1.0' xmlns:text='"
                + NAMES + "text:1.0' office:version='1.2'><office:scripts/><office:automatic-styles/><office:body><office:spreadsheet>"
                + "<table:table table:name='a'><table:table-row><table:table-cell office:value-type='float' office:value='" + number
                + "'><text:p>shown</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray())); ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals("content.xml") ? content.getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return file.toByteArray();
    }
}
JAVA
java -cp "$(cat classpath)" Finding.java >seen 2>run.log || { tail -n 20 run.log; exit 2; }

cat >expected <<'OUT'
1.15119E+016 -> 1.15119
1E+20 -> 1.0
1e3 -> 1.0
1E3 -> 1000.0
1.5E-05 -> 1.5E-5
11511900000000000 -> 1.15119E16
OUT
cat seen
diff expected seen && echo "as found with SODS $sods"
