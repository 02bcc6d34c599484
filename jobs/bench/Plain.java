import org.apache.spark.sql.SparkSession;

/** What Spark costs as it comes: one CSV in, one Parquet out, no setting touched. */
public final class Plain {

    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder().master("local[*]").getOrCreate();
        spark.read().option("header", "true").csv(args[0]).write().parquet(args[1]);
        spark.stop();
    }
}
