package niengiam.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** HDFS in one process on loopback, until the process ends: {@code Hdfs FOLDER}. Its address is in {@code FOLDER/uri}. */
public final class Hdfs {

    private Hdfs() {}

    public static void main(final String... args) throws IOException, InterruptedException {
        final Path folder = Path.of(args[0]);
        final MiniDFSCluster cluster = start(folder);
        Files.writeString(folder.resolve("uri.part"), cluster.getURI().toString());
        Files.move(folder.resolve("uri.part"), folder.resolve("uri"));
        Thread.currentThread().join();
    }

    static MiniDFSCluster start(final Path folder) throws IOException {
        final Configuration configuration = new Configuration();
        configuration.set(
                MiniDFSCluster.HDFS_MINIDFS_BASEDIR,
                Files.createDirectories(folder.resolve("dfs")).toString());
        configuration.setInt("dfs.replication", 1);
        configuration.setBoolean("dfs.permissions.enabled", true);
        return new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
    }
}
