#!/usr/bin/env bash
# DuckDB's option for thousands separators drops the sign wherever it stands.
#
# Guess      : read_csv with decimal_separator=',' and thousands='.' reads 1.777,4 as 1777.4, and refuses 1.5 or 1.777.4, whose
#              points part no groups of three; with ignore_errors such rows are left out.
# What is so : the points are dropped whatever they part. 1.5 is 15, 1.777.4 is 17774, 12.34.567,8 is 1234567.8. No row is
#              refused or left out.
# Seen with  : DuckDB 2.0.0 (duckdb_jdbc 2.0.0.1, Maven Central; 1.4.4 does the same), JDK 17.
# It matters : tables of Vietnamese offices mix 1.777,4 with 1.5 typed on an English keyboard. With this option a percentage of
#              1.5 becomes 15 in the same column as right figures.
set -euo pipefail
jdbc=2.0.0.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="org.duckdb:duckdb_jdbc:$jdbc" -DoutputDirectory=. \
    -Dmdep.useBaseVersion=true >mvn.log 2>&1 || { tail -n 5 mvn.log; exit 2; }

cat >Finding.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.*;

public class Finding {
    public static void main(String[] args) throws Exception {
        Files.writeString(Path.of("a.csv"), "printed;value\n\"1.777,4\";1.777,4\n\"1.5\";1.5\n\"1.777.4\";1.777.4\n\"12.34.567,8\";12.34.567,8\n");
        String sql = "SELECT printed, value FROM read_csv('a.csv', delim=';', header=true, decimal_separator=',', thousands='.',"
                + " columns={'printed':'VARCHAR','value':'DECIMAL(18,1)'}, ignore_errors=true)";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); ResultSet rows = duck.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                System.out.println(rows.getString(1) + " -> " + rows.getString(2));
            }
        }
    }
}
JAVA
java -cp "duckdb_jdbc-$jdbc.jar" Finding.java >seen 2>run.log || { tail -n 20 run.log; exit 2; }

cat >expected <<'OUT'
1.777,4 -> 1777.4
1.5 -> 15.0
1.777.4 -> 17774.0
12.34.567,8 -> 1234567.8
OUT
cat seen
diff expected seen && echo "as found with DuckDB $jdbc"
