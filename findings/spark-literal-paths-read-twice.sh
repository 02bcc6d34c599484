#!/usr/bin/env bash
# Several Parquet folders read as literal paths: each is read as often as there are pattern signs among their names.
#
# Guess      : with the reader option __globPaths__=false, spark.read().parquet(a, b, c) takes each path for itself and reads
#              each once, whatever signs the names hold.
# What is so : one path is read once, as guessed. Of several, the whole list is read again in the place of each path whose
#              name holds one of [ ] { } * ?  One such folder beside a plain one, of one row each: 3 rows instead of 2. Two
#              such folders beside a plain one: 7 rows instead of 3. No error, no warning. Plain names alone: as guessed.
# Seen with  : Apache Spark 4.2.0 (Maven Central), JDK 17, local mode.
# It matters : whoever switches the patterns off, because a folder is called "lake[1]", doubles figures instead of losing
#              them. Read one path at a time and join the results.
set -euo pipefail
version=4.2.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>org.apache.spark</groupId><artifactId>spark-sql_2.13</artifactId><version>$version</version></dependency></dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >mvn.log 2>&1 \
    || { tail -n 5 mvn.log; exit 2; }

cat >Finding.java <<'JAVA'
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

public class Finding {
    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1").getOrCreate();
        for (String name : new String[] {"plain", "other", "year[1]", "year{2}"}) {
            spark.range(1).write().parquet(path(name));
        }
        System.out.println("one literal path: " + count(spark, "year[1]"));
        System.out.println("two plain paths: " + count(spark, "plain", "other"));
        System.out.println("one plain and one literal path: " + count(spark, "plain", "year[1]"));
        System.out.println("one plain and two literal paths: " + count(spark, "plain", "year[1]", "year{2}"));
        spark.stop();
    }

    private static long count(SparkSession spark, String... names) {
        String[] paths = java.util.Arrays.stream(names).map(Finding::path).toArray(String[]::new);
        return spark.read().option("__globPaths__", "false").parquet(paths).count();
    }

    private static String path(String name) {
        return Path.of("data", name).toAbsolutePath().toString();
    }
}
JAVA
opens=$(for p in java.lang java.lang.invoke java.nio java.util java.util.concurrent sun.nio.ch sun.security.action; do
    m=java.base; printf -- '--add-opens=%s/%s=ALL-UNNAMED ' $m $p; done)
# shellcheck disable=SC2086
SPARK_LOCAL_IP=127.0.0.1 java $opens -Xmx1g -cp "$(cat classpath)" Finding.java >seen 2>run.log || { tail -n 20 run.log; exit 2; }

cat >expected <<'OUT'
one literal path: 1
two plain paths: 2
one plain and one literal path: 3
one plain and two literal paths: 7
OUT
grep ' path.*: ' seen | tee told
diff expected told && echo "as found with Spark $version"
