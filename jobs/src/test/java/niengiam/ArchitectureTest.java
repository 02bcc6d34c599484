package niengiam;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The house rules that a compiler does not know. Each rule is a test method and says why it exists; a ban is first shown to
 * bite, on {@link Offender}, and then held against all code that ships.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("niengiam");
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importClasses(Offender.class, OffenderUtil.class, Offender.Bag.class);

    /** The way data flows; a room may use what stands before it. */
    private static final List<String> ROOMS = List.of(
            "model", "text", "table", "remote", "source", "data", "observe", "quality", "lake", "trend", "chart",
            "report", "job", "cli");

    /** How Spark's methods that take the name of a file are called. */
    private static final Set<String> FILES = Set.of(
            "parquet",
            "csv",
            "json",
            "orc",
            "text",
            "textFile",
            "xml",
            "load",
            "save",
            "wholeTextFiles",
            "binaryFiles",
            "binaryRecords",
            "sequenceFile",
            "objectFile",
            "hadoopFile",
            "newAPIHadoopFile",
            "addFile",
            "addJar");

    private static int rulesRun;

    @Test
    void imports_run_only_against_the_flow_of_data() {
        holds(CompositeArchRule.of(IntStream.range(0, ROOMS.size() - 1)
                .mapToObj(ArchitectureTest::knowsNobodyLater)
                .toList()));
    }

    @Test
    void every_class_lives_in_a_room() {
        holds(classes()
                .should()
                .resideInAnyPackage(ROOMS.stream().map(ArchitectureTest::room).toArray(String[]::new))
                .because("a newcomer finds a line by the name of its room"));
    }

    @Test
    void rooms_do_not_depend_on_each_other_in_circles() {
        holds(slices().matching("niengiam.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a circle of packages is one package with several names"));
    }

    @Test
    void rooms_inside_a_room_do_not_depend_on_each_other_in_circles() {
        holds(slices().matching("niengiam.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("inside a big room, too, there is one way through"));
    }

    @Test
    void rooms_inside_the_reader_of_prose_do_not_know_the_reader() {
        holds(noClasses()
                .that()
                .resideInAPackage("niengiam.observe.prose.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("niengiam.observe.prose")
                .because("what words, lines, numbers and periods are is known before anybody reads with them"));
        slices().matching("niengiam.observe.prose.(*)")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void no_room_is_too_full_to_know_by_heart() {
        rulesRun++;
        assertThat(CODE.stream()
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .filter(type -> !type.getSimpleName().startsWith("Jte"))
                        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
                .as(
                        "classes in one package, compiled templates aside: split the room, so that package-private means something")
                .allSatisfy((room, classes) -> assertThat(classes).as(room).isLessThanOrEqualTo(40));
    }

    @Test
    void nothing_is_copied_in_one_step_which_stores_of_clusters_cannot() {
        holds(noClasses()
                .should()
                .callMethod(Files.class, "copy", Path.class, Path.class, CopyOption[].class)
                .because("a lake may lie in HDFS or an object store: copy through a stream"));
    }

    @Test
    void spark_stays_out_of_the_rooms_that_do_without_it() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        rooms("model", "text", "remote", "source", "data", "observe", "chart", "report", "cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..")
                .because("reading, drawing and explaining must start without Spark and be testable without it"));
    }

    @Test
    void only_jobs_build_a_spark_session() {
        holdsAndBites(noClasses()
                .that()
                .resideOutsideOfPackage(room("job"))
                .should()
                .callMethod(SparkSession.class, "builder")
                .because("settings belong in one place, and the master is never set below it"));
    }

    @Test
    void spark_is_told_of_files_in_one_place() {
        holdsAndBites(noClasses()
                .that(describe(
                        "are not the one place", type -> !type.getSimpleName().equals("SparkFiles")))
                .should()
                .callMethodWhere(named(DataFrameReader.class, FILES))
                .orShould()
                .callMethodWhere(named(DataFrameWriter.class, FILES))
                .orShould()
                .callMethodWhere(named(SparkContext.class, FILES))
                .orShould()
                .callMethodWhere(named(JavaSparkContext.class, FILES))
                .because("Spark takes a path for a pattern, and a folder named a[1] would be answered from a1"));
    }

    @Test
    void only_charts_know_jfreechart_and_batik() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(room("chart"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..", "org.apache.batik..")
                .because("a drawing library must be replaceable without touching a number"));
    }

    @Test
    void only_the_command_line_knows_picocli() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .because("jobs are called from elsewhere too"));
    }

    @Test
    void tasks_find_their_files_in_any_file_system() {
        holds(noClasses()
                .that()
                .resideInAPackage(room("job"))
                .and()
                .haveSimpleNameEndingWith("Task")
                .should()
                .callMethod(Path.class, "of", String.class, String[].class)
                .because("a task may run where its files lie in HDFS: TaskFiles knows"));
    }

    @Test
    void only_the_command_line_prints_and_exits() {
        holdsAndBites(noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("a job returns a result, and what a user sees is decided in one place"));
    }

    @Test
    void only_jobs_and_the_command_line_read_the_environment() {
        holdsAndBites(noClasses()
                .that()
                .resideOutsideOfPackages(rooms("job", "cli"))
                .should()
                .callMethodWhere(named(System.class, Set.of("getenv")))
                .because("a figure must not depend on who computes it"));
    }

    @Test
    void only_the_command_line_reads_the_clock() {
        holdsAndBites(noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should()
                .callMethodWhere(named("java.time..", Set.of("now"), 0))
                .orShould()
                .callMethodWhere(named(System.class, Set.of("currentTimeMillis")))
                .because("the same inputs must give the same bytes, so the time is an input"));
    }

    @Test
    void records_keep_their_sets_in_an_order() {
        holdsAndBites(noClasses()
                .should()
                .callMethodWhere(describe(
                        "of Set.copyOf or Map.copyOf when a record is made",
                        call -> call.getName().equals("copyOf")
                                && !call.getTargetOwner().isEquivalentTo(List.class)
                                && call.getOriginOwner().isRecord()
                                && call.getOrigin().isConstructor()))
                .because("the order of such a copy is another in every process, and reaches fingerprints and files"));
    }

    @Test
    void what_an_object_prints_of_itself_reaches_no_digest() {
        holdsAndBites(noClasses()
                .that()
                .resideInAnyPackage("niengiam.job.run..", "niengiam.job.setup..", "niengiam.lake.commit..", "niengiam")
                .should()
                .callMethod(StringBuilder.class, "append", Object.class)
                .because("a record prints its sets in any order and its parts without borders: spell them out"));
    }

    @Test
    void stored_values_are_decimals() {
        holds(noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(rooms("model", "text", "source", "data", "observe", "lake"))
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Float.class)
                .because("1777.4000000001 is not what was printed"));
    }

    @Test
    void published_data_is_never_overwritten_or_appended_to() {
        holdsAndBites(noClasses()
                .should()
                .accessField(SaveMode.class, "Overwrite")
                .orShould()
                .accessField(SaveMode.class, "Append")
                .orShould()
                .callMethod(DataFrameWriter.class, "mode", String.class)
                .because("an overwrite killed half-way leaves less than there was, and two appends lose rows"));
    }

    @Test
    void records_are_not_encoded_as_beans() {
        holdsAndBites(noClasses()
                .should()
                .callMethod(Encoders.class, "bean", Class.class)
                .orShould()
                .callMethod(SparkSession.class, "createDataFrame", List.class, Class.class)
                .because("a record is no bean to Spark: the table has no columns, and nobody says so"));
    }

    @Test
    void xml_is_read_by_the_jdk_itself() {
        holdsAndBites(noClasses()
                .should()
                .callMethodWhere(named("javax.xml..", Set.of("newInstance", "newFactory"), -1))
                .because("other libraries on the class path read external entities; newDefault… is the JDK's own"));
    }

    @Test
    void text_is_formatted_in_a_named_language() {
        holdsAndBites(noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethodWhere(named("java.time.format..", Set.of("ofPattern"), 1))
                .orShould()
                .callMethodWhere(named("java.text..", Set.of("getInstance", "getNumberInstance"), 0))
                .orShould()
                .callConstructor(java.text.DecimalFormat.class, String.class)
                .because("the language of the machine must not change a file: name a Locale"));
    }

    @Test
    void names_say_what_a_thing_is() {
        holdsAndBites(noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Manager|Processor|Impl)(\\$.*)?")
                .because("such a name fits anything, so anything ends up there"));
    }

    @Test
    void accessors_carry_no_get() {
        holdsAndBites(methods()
                .that(describe("are our own and not an override", ArchitectureTest::isOwn))
                .should()
                .haveNameNotMatching("get[A-Z].*")
                .because("records say name(), and so does everything else"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_rule_ran_on_real_code() {
        long rules = Arrays.stream(ArchitectureTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        assertThat(rulesRun).isEqualTo((int) rules - 1).isGreaterThanOrEqualTo(16);
        assertThat(CODE).extracting(HasName::getName).contains("niengiam.cli.Main");
    }

    private static ArchRule knowsNobodyLater(int room) {
        String[] later =
                ROOMS.stream().skip(room + 1L).map(ArchitectureTest::room).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room(ROOMS.get(room)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .because("data flows " + String.join(" → ", ROOMS) + ", and nobody may know who comes after")
                .allowEmptyShould(true);
    }

    private static void holds(ArchRule rule) {
        rulesRun++;
        rule.allowEmptyShould(true).check(CODE);
    }

    private static void holdsAndBites(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation())
                .as("the rule finds its offender: " + rule.getDescription())
                .isTrue();
        holds(rule);
    }

    private static String room(String name) {
        return "niengiam." + name + "..";
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(ArchitectureTest::room).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaMethodCall> named(Class<?> owner, Set<String> names) {
        return named(owner.getName(), names, -1);
    }

    /** Calls of methods with one of the names, in the package or class, with so many parameters (-1: any number). */
    private static DescribedPredicate<JavaMethodCall> named(String owner, Set<String> names, int parameters) {
        DescribedPredicate<JavaClass> inPackage = resideInAnyPackage(owner);
        return describe(
                "of " + owner + " " + names,
                call -> names.contains(call.getName())
                        && (parameters < 0
                                || call.getTarget().getRawParameterTypes().size() == parameters)
                        && (inPackage.test(call.getTargetOwner())
                                || call.getTargetOwner().getName().equals(owner)));
    }

    private static boolean isOwn(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getOwner().getAllRawSuperclasses().stream().noneMatch(type -> declares(type, method))
                && method.getOwner().getAllRawInterfaces().stream().noneMatch(type -> declares(type, method));
    }

    private static boolean declares(JavaClass type, JavaMember member) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals(member.getName()));
    }

    /** Everything that is forbidden, in one place, so that a rule which finds nothing is found out. */
    private static final class OffenderUtil {
        private OffenderUtil() {}
    }

    @SuppressWarnings("unused")
    private static final class Offender {

        private final OffenderUtil friend = new OffenderUtil();

        OffenderUtil getFriend() {
            return friend;
        }

        private record Bag(Set<String> things, Map<String, String> names) {
            Bag {
                things = Set.copyOf(things);
                names = Map.copyOf(names);
            }
        }

        static String digest(Object value) {
            return new StringBuilder().append(value).toString();
        }

        static String text(Object value) {
            System.out.println(value);
            return String.format("%s %s", value, System.getenv("HOME")).toLowerCase(Locale.getDefault())
                    + java.time.LocalDate.now();
        }

        static XMLInputFactory xml() {
            return XMLInputFactory.newInstance();
        }

        static Encoder<Offender> encoder(Dataset<?> rows) {
            rows.write().mode(SaveMode.Overwrite).parquet("x");
            SparkSession.builder().getOrCreate();
            return Encoders.bean(Offender.class);
        }
    }
}
