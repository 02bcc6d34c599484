package niengiam.job.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import niengiam.source.YamlFile;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry$;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedGenerator;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.analysis.UnresolvedTableValuedFunction;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.TreeNode;
import org.apache.spark.sql.types.DataType;
import scala.Product;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.OptionConverters;

/**
 * Lets through what only reads the tables of a release. It looks at the plan that Spark made of the text, and there at
 * every relation, function and operation: each must be one that is listed here, so that what a later Spark learns to do
 * is refused until somebody has looked at it.
 */
final class QueryGuard {

    private static final String CATALYST = "org.apache.spark.sql.catalyst.";
    private static final String EXPRESSIONS = CATALYST + "expressions.";

    /** What a SELECT consists of, as the parser leaves it. */
    private static final Set<String> OPERATIONS = Set.of(
            "Aggregate",
            "Distinct",
            "Except",
            "Filter",
            "Generate",
            "GlobalLimit",
            "Intersect",
            "Join",
            "LateralJoin",
            "LocalLimit",
            "LocalRelation",
            "Offset",
            "OneRowRelation",
            "PipeOperator",
            "Pivot",
            "Project",
            "RepartitionByExpression",
            "Sample",
            "Sort",
            "SubqueryAlias",
            "Union",
            "Unpivot",
            "UnresolvedHaving",
            "UnresolvedHint",
            "UnresolvedInlineTable",
            "UnresolvedRelation",
            "UnresolvedSubqueryColumnAliases",
            "UnresolvedTVFAliases",
            "UnresolvedTableValuedFunction",
            "UnresolvedWith",
            "WithWindowDefinition");

    /** Expressions of names that are looked up later; those that are whole at once are arithmetic and comparison. */
    private static final Set<String> NAMES = Set.of(
            "MultiAlias",
            "UnresolvedAlias",
            "UnresolvedAttribute",
            "UnresolvedExtractValue",
            "UnresolvedFunction",
            "UnresolvedGenerator",
            "UnresolvedOrdinal",
            "UnresolvedRegex",
            "UnresolvedStar",
            "UnresolvedStarExceptOrReplace");

    private static final Functions FUNCTIONS = Functions.read();

    private QueryGuard() {}

    /**
     * Why a query is refused before anything is looked up; empty if it only reads.
     *
     * @param parsed what the parser made of it
     */
    static Optional<String> refusal(final LogicalPlan parsed) {
        return first(parsed, QueryGuard::refusalOf);
    }

    /**
     * Why a query is refused once its names are looked up: some functions are called without brackets, like columns.
     *
     * @param analyzed the plan whose names are looked up
     */
    static Optional<String> refusalOfLookedUp(final LogicalPlan analyzed) {
        return first(
                analyzed,
                part -> part instanceof Expression expression
                        ? FUNCTIONS.refusalOfCall(expression.getClass().getName())
                        : Optional.empty());
    }

    private static Optional<String> first(final Object part, final Function<Object, Optional<String>> check) {
        final Optional<String> refusal = check.apply(part);
        if (refusal.isPresent()) {
            return refusal;
        }
        final Iterator<?> parts = parts(part);
        while (parts.hasNext()) {
            final Optional<String> inside = first(parts.next(), check);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** All that a part of a plan is made of, also what its own list of children leaves out, as named windows are. */
    private static Iterator<?> parts(final Object part) {
        if (part instanceof scala.collection.Iterable<?> many && !(part instanceof DataType)) {
            return CollectionConverters.asJava(many.iterator());
        }
        final boolean isWhole = part instanceof TreeNode<?> || part instanceof scala.Option<?> || isTuple(part);
        return isWhole
                ? CollectionConverters.asJava(((Product) part).productIterator())
                : List.of().iterator();
    }

    private static boolean isTuple(final Object part) {
        return part != null && part.getClass().getName().startsWith("scala.Tuple");
    }

    private static Optional<String> refusalOf(final Object part) {
        if (part instanceof UnresolvedRelation relation) {
            return refusalOf(relation);
        }
        if (part instanceof UnresolvedFunction function) {
            return FUNCTIONS.refusal(String.join(".", CollectionConverters.asJava(function.nameParts())));
        }
        if (part instanceof UnresolvedTableValuedFunction function) {
            return FUNCTIONS.refusal(String.join(".", CollectionConverters.asJava(function.name())));
        }
        if (part instanceof UnresolvedGenerator generator) {
            return FUNCTIONS.refusal(name(generator.name()));
        }
        final String type = part == null ? "" : part.getClass().getName();
        final String name = type.substring(type.lastIndexOf('.') + 1);
        if (part instanceof LogicalPlan) {
            return type.startsWith(CATALYST) && OPERATIONS.contains(name)
                    ? Optional.empty()
                    : Optional.of("a query only reads, and this is " + words(name));
        }
        if (part instanceof Expression) {
            return type.startsWith(EXPRESSIONS) || (type.startsWith(CATALYST) && NAMES.contains(name))
                    ? Optional.empty()
                    : Optional.of("it holds what only Spark's own programs use, " + words(name));
        }
        return Optional.empty();
    }

    /** A table of the release has one name; what has two lies in a catalog, or in a file beside the name of its format. */
    private static Optional<String> refusalOf(final UnresolvedRelation relation) {
        final Seq<String> names = relation.multipartIdentifier();
        if (names.size() == 1 && relation.options().isEmpty() && !relation.isStreaming()) {
            return Optional.empty();
        }
        return Optional.of("the release has no table " + String.join(".", CollectionConverters.asJava(names))
                + ", and others are not read");
    }

    private static String name(final FunctionIdentifier identifier) {
        return identifier.database().isDefined() ? identifier.unquotedString() : identifier.funcName();
    }

    /** {@code DropTable} as {@code drop table}. */
    private static String words(final String type) {
        return type.replaceAll("\\$$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The functions of Spark.
     *
     * @param allowed names of those that may be called
     * @param refused why others may not, by name
     * @param calls names of refused functions, by the class that calls them
     */
    private record Functions(Set<String> allowed, Map<String, String> refused, Map<String, String> calls) {

        private static final String FILE = "query-functions.yaml";

        private static final Map<String, String> REASONS = Map.of(
                "calls_java", "calls programs of the machine",
                "reads_files", "reads files that are no tables of the release",
                "tells_of_the_machine", "tells of the machine, not of the release");

        static Functions read() {
            try (InputStream in = QueryGuard.class.getResourceAsStream("/niengiam/job/ask/" + FILE)) {
                return of(YamlFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), FILE));
            } catch (final IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private static Functions of(final YamlFile yaml) {
            final Map<String, String> refused = new LinkedHashMap<>();
            REASONS.forEach((key, reason) -> yaml.texts(key).forEach(name -> refused.put(name, reason)));
            final Functions functions =
                    new Functions(new HashSet<>(yaml.texts("allowed")), refused, classes(refused.keySet()));
            yaml.refuseUnknownKeys();
            return functions;
        }

        private static Map<String, String> classes(final Collection<String> names) {
            final Map<String, String> classes = new HashMap<>();
            for (final String name : names) {
                OptionConverters.toJava(FunctionRegistry$.MODULE$.expressions().get(name))
                        .ifPresent(known -> classes.putIfAbsent(known._1().getClassName(), name));
            }
            return classes;
        }

        Optional<String> refusal(final String written) {
            final String name = written.toLowerCase(Locale.ROOT);
            if (allowed.contains(name)) {
                return Optional.empty();
            }
            final String reason = refused.get(name);
            return Optional.of(
                    reason == null ? "there is no function " + written : "the function " + name + " " + reason);
        }

        Optional<String> refusalOfCall(final String type) {
            return Optional.ofNullable(calls.get(type)).flatMap(this::refusal);
        }
    }
}
