package niengiam.job.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import niengiam.source.YamlFile;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry$;
import org.apache.spark.sql.catalyst.analysis.TableFunctionRegistry$;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.execution.SparkSqlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

/** What a query may say, by its parsed plan. Nothing is run here: a session is not even opened. */
final class QueryGuardTest {

    private static final String QUALIFIED = "system.builtin.";

    private static Optional<String> refusal(final String sql) throws ParseException {
        return QueryGuard.refusal(new SparkSqlParser().parsePlan(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM observations",
                "SELECT 1;",
                "(SELECT a FROM t) ORDER BY 1",
                "TABLE observations",
                "VALUES (1, 'a'), (2, 'b')",
                "WITH c AS (SELECT a, b FROM t) SELECT a, count(*) AS n, sum(b) OVER w FROM c JOIN u USING (a)"
                        + " LATERAL VIEW explode(split(a, ' ')) q AS r WHERE a > 1 AND a LIKE 'x%' GROUP BY ALL"
                        + " HAVING n > 1 WINDOW w AS (PARTITION BY upper(b) ORDER BY a) ORDER BY 1 LIMIT 5 OFFSET 1",
                "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT * FROM r",
                "SELECT a FROM t UNION ALL SELECT 1 INTERSECT SELECT 2 EXCEPT SELECT 3",
                "SELECT * FROM t PIVOT (sum(a) FOR b IN (1, 2))",
                "SELECT * FROM t UNPIVOT (v FOR n IN (a, b))",
                "SELECT * FROM t TABLESAMPLE (10 ROWS)",
                "SELECT * FROM t, LATERAL (SELECT t.a)",
                "SELECT * FROM range(3) CROSS JOIN explode(array(1, 2))",
                "FROM t |> WHERE a > 1 |> SELECT b |> AGGREGATE count(*) GROUP BY b",
                "SELECT EXISTS (SELECT 1), (SELECT max(a) FROM u), a IN (SELECT b FROM u), a <=> b FROM t",
                "SELECT CASE WHEN a THEN 1 ELSE -1 END, CAST(a AS INT), a::date, a[0], s.f, DATE '2020-01-01',"
                        + " INTERVAL 1 DAY, EXTRACT(YEAR FROM d), trim(LEADING 'x' FROM a), a || b FROM t",
                "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY a) FILTER (WHERE b), grouping(a) FROM t"
                        + " GROUP BY ROLLUP (a)",
                "SELECT transform(array(1), x -> x + 1), t.* EXCEPT (a) FROM t",
                "SELECT /*+ BROADCAST(u) */ a FROM t CLUSTER BY a"
            })
    void what_reads_the_tables_of_the_release_is_let_through(final String sql) throws ParseException {
        assertThat(refusal(sql)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "DROP TABLE observations | this is drop table",
                "SET x = 1 | this is set command",
                "EXPLAIN SELECT 1 | this is explain command",
                "SHOW TABLES | this is show tables",
                "CREATE VIEW v AS SELECT 1 | this is create view",
                "CACHE TABLE t | this is cache table",
                "WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x | this is insert into statement",
                "BEGIN SELECT 1; END | this is compound body",
                "EXECUTE IMMEDIATE 'SELECT 1' | this is unresolved execute immediate",
                "SELECT TRANSFORM(1) USING 'true' AS x | this is script transformation",
                "SELECT (SELECT count(*) FROM (SELECT TRANSFORM(1) USING 'true' AS x)) | this is script transformation",
                "SELECT * FROM t VERSION AS OF 3 | this is relation time travel",
                "SELECT * FROM IDENTIFIER('csv.x') | the release has no table csv.x",
                "SELECT * FROM IDENTIFIER(concat('c', 'sv.x')) | this is plan with unresolved identifier",
                "SELECT IDENTIFIER('upper')('a') | expression with unresolved identifier",
                "SELECT :p | named parameter",
                "SELECT * FROM csv.`/nowhere/x` | the release has no table csv./nowhere/x, and others are not read",
                "SELECT * FROM a.b.c | the release has no table a.b.c",
                "SELECT * FROM STREAM t | this is named streaming relation",
                "SELECT * FROM t WITH (path '/nowhere') | the release has no table t",
                "SELECT a IN (SELECT b FROM text.`x`) FROM t | the release has no table text.x",
                "WITH c AS (SELECT * FROM parquet.`x`) SELECT 1 | the release has no table parquet.x",
                "SELECT reflect('java.lang.Math', 'abs', 1) | the function reflect calls programs of the machine",
                "SELECT JAVA_METHOD('java.lang.Math', 'abs', 1) | the function java_method calls programs",
                "SELECT sum(a) OVER w FROM t WINDOW w AS (PARTITION BY try_reflect('a', 'b')) | the function try_reflect calls",
                "VALUES (1), (reflect('a', 'b')) | the function reflect calls",
                "SELECT filter(array(1), x -> reflect('a', 'b') = x) | the function reflect calls",
                "SELECT a FROM t ORDER BY reflect('a', 'b') | the function reflect calls",
                "SELECT a FROM t LATERAL VIEW reflect('a') q AS r | the function reflect calls",
                "SELECT xpath_string('<a/>', 'a') | the function xpath_string reads files that are no tables",
                "SELECT input_file_name() FROM t | the function input_file_name tells of the machine",
                "SELECT * FROM sql_keywords() | the function sql_keywords tells of the machine",
                "SELECT system.builtin.upper('a') | there is no function system.builtin.upper",
                "SELECT nonsense(1) | there is no function nonsense"
            })
    void what_does_more_is_refused_wherever_it_stands(final String sql, final String reason) throws ParseException {
        assertThat(refusal(sql)).as(sql).hasValueSatisfying(said -> assertThat(said)
                .contains(reason));
    }

    @Test
    void every_function_of_spark_is_listed_once_and_no_other() throws IOException {
        final List<String> listed = new ArrayList<>();
        try (InputStream in = QueryGuard.class.getResourceAsStream("/niengiam/job/ask/query-functions.yaml")) {
            final YamlFile yaml = YamlFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "list");
            yaml.keys().forEach(key -> listed.addAll(yaml.texts(key)));
        }
        final Set<String> known = new TreeSet<>();
        Stream.of(
                        FunctionRegistry$.MODULE$.builtin().listFunction(),
                        TableFunctionRegistry$.MODULE$.builtin().listFunction())
                .flatMap(names -> CollectionConverters.asJava(names).stream())
                .map(name -> name.unquotedString().replace(QUALIFIED, ""))
                .forEach(known::add);

        assertThat(known).hasSizeGreaterThan(500);
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed)).isEqualTo(known);
    }
}
