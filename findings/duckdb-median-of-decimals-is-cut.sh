#!/usr/bin/env bash
# The median of an even number of decimals is cut to their decimal places by DuckDB, towards nought.
#
# Guess      : median and quantile_cont, which take the middle between two values, answer for DECIMAL as for whole numbers and
#              doubles: of 1 and 4 it is 2.5, of 1.1 and 1.2 it is 1.15.
# What is so : the answer has the type of the column, and what does not fit is cut off, not rounded: 1 and 4 as DECIMAL(9,0) have the median
#              2, -1 and -4 have -2, 1.1 and 1.2 as DECIMAL(9,1) have 1.1. As INTEGER or DOUBLE it is 2.5. avg of the same
#              decimals is a double and 2.5. mad, the median distance from the median, is cut twice.
# Seen with  : DuckDB 2.0.0 (duckdb_jdbc 2.0.0.1, Maven Central), JDK 17.
# It matters : counts and rates with one decimal are kept as DECIMAL, for exactness. The median province of an even number of provinces
#              is then too small by up to a unit of the last digit, and the same column read as doubles gives another one.
set -euo pipefail
jdbc=2.0.0.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="org.duckdb:duckdb_jdbc:$jdbc" -DoutputDirectory=. \
    -Dmdep.useBaseVersion=true >mvn.log 2>&1 || { tail -n 5 mvn.log; exit 2; }

cat >Finding.java <<'JAVA'
import java.sql.*;

public class Finding {
    public static void main(String[] args) throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            for (String cast : new String[] {"1 4 DECIMAL(9,0)", "1 4 INTEGER", "1 4 DOUBLE", "-1 -4 DECIMAL(9,0)", "1.1 1.2 DECIMAL(9,1)", "1.1 1.2 DECIMAL(9,2)"}) {
                String[] said = cast.split(" ");
                String sql = "SELECT median(x), quantile_cont(x, 0.5), avg(x), mad(x) FROM (VALUES (CAST(" + said[0] + " AS " + said[2]
                        + ")), (CAST(" + said[1] + " AS " + said[2] + "))) t(x)";
                try (ResultSet row = duck.createStatement().executeQuery(sql)) {
                    row.next();
                    System.out.println(cast + ": median " + row.getString(1) + ", quantile_cont " + row.getString(2) + ", avg "
                            + String.format("%.2f", row.getDouble(3)) + ", mad " + String.format("%.2f", row.getDouble(4)));
                }
            }
        }
    }
}
JAVA
java -cp "duckdb_jdbc-$jdbc.jar" Finding.java >seen 2>run.log || { tail -n 20 run.log; exit 2; }

cat >expected <<'OUT'
1 4 DECIMAL(9,0): median 2, quantile_cont 2, avg 2.50, mad 1.00
1 4 INTEGER: median 2.5, quantile_cont 2.5, avg 2.50, mad 1.50
1 4 DOUBLE: median 2.5, quantile_cont 2.5, avg 2.50, mad 1.50
-1 -4 DECIMAL(9,0): median -2, quantile_cont -2, avg -2.50, mad 1.00
1.1 1.2 DECIMAL(9,1): median 1.1, quantile_cont 1.1, avg 1.15, mad 0.00
1.1 1.2 DECIMAL(9,2): median 1.15, quantile_cont 1.15, avg 1.15, mad 0.05
OUT
cat seen
diff expected seen && echo "as found with DuckDB $jdbc"
