package niengiam.lake.parquet;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.remote.Locations;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * A Parquet file wherever it is, through the JDK's interface.
 *
 * @param file where it is
 */
public record ChannelInputFile(Path file) implements InputFile {

    public static InputFile of(final Path file) {
        return Locations.isRemote(file) ? new ChannelInputFile(file) : new LocalInputFile(file);
    }

    @Override
    public long getLength() throws IOException {
        return Files.size(file);
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
        final SeekableByteChannel channel = Files.newByteChannel(file);
        return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {
            @Override
            public long getPos() throws IOException {
                return channel.position();
            }

            @Override
            public void seek(final long position) throws IOException {
                channel.position(position);
            }
        };
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
