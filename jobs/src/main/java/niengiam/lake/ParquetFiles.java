package niengiam.lake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileReader;

/** Opens Parquet files without Spark and without Hadoop's file systems, always with page checksums verified. */
final class ParquetFiles {

    private ParquetFiles() {}

    static ParquetFileReader open(final Path file) throws IOException {
        final ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .usePageChecksumVerification(true)
                .withCodecFactory(codecs())
                .build();
        try {
            return ParquetFileReader.open(ChannelInputFile.of(file), options);
        } catch (final RuntimeException e) {
            throw damaged(file, e);
        }
    }

    /** Without the defaults, which would be read from XML at every start and say nothing about codecs. */
    static CodecFactory codecs() {
        return new CodecFactory(new Configuration(false), 1 << 16);
    }

    static IntegrityException damaged(final Path file, final Exception cause) {
        return new IntegrityException(
                "Cannot read " + file + " as Parquet: " + cause.getMessage() + ". " + ManifestJson.ADVICE, cause);
    }
}
