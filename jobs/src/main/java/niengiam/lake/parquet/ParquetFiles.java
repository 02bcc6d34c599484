package niengiam.lake.parquet;

import java.io.IOException;
import java.nio.file.Path;
import niengiam.lake.disk.IntegrityException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileReader;

/** Opens Parquet files without Spark and without Hadoop's file systems, always with page checksums verified. */
public final class ParquetFiles {

    private ParquetFiles() {}

    public static ParquetFileReader open(final Path file) throws IOException {
        return open(file, FilterCompat.NOOP);
    }

    /**
     * Opens a file.
     *
     * @param filter what is looked for: parts of the file that cannot have it need not be read
     */
    static ParquetFileReader open(final Path file, final FilterCompat.Filter filter) throws IOException {
        final ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .usePageChecksumVerification(true)
                .withRecordFilter(filter)
                .withCodecFactory(codecs())
                .build();
        try {
            return ParquetFileReader.open(ChannelInputFile.of(file), options);
        } catch (final RuntimeException e) {
            throw damaged(file, e);
        }
    }

    /** Without the defaults, which would be read from XML at every start and say nothing about codecs. */
    public static CodecFactory codecs() {
        return new CodecFactory(new Configuration(false), 1 << 16);
    }

    public static IntegrityException damaged(final Path file, final Exception cause) {
        return new IntegrityException(
                "Cannot read " + file + " as Parquet: " + cause.getMessage() + ". " + IntegrityException.ADVICE, cause);
    }
}
