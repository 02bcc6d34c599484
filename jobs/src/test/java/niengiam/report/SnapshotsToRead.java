package niengiam.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import niengiam.lake.disk.Sha256;
import niengiam.model.Origin;
import niengiam.source.Snapshot;

/** What tests of reports read: figures that ship, and a small document of our own. */
public final class SnapshotsToRead {

    private SnapshotsToRead() {}

    /** The figures that ship, of these producers; of all for none. */
    public static List<Snapshot> shipped(final String... producers) {
        return Snapshot.under(StagedRelease.DATA.resolve("snapshots")).stream()
                .filter(snapshot -> producers.length == 0
                        || Arrays.asList(producers).contains(snapshot.origin().producer()))
                .toList();
    }

    /** A document of our own, in which sentences say figures. */
    public static Snapshot prose(final Path folder) {
        final String text =
                """
                Báo cáo thử về tỉnh Hà Nam

                Năm 2018, tỉnh Hà Nam đón 2,5 triệu lượt khách du lịch, theo Quyết định số 123/QĐ-UBND.
                Năm 2019, tỉnh Hà Nam đón hơn 2,9 triệu lượt khách du lịch.
                """;
        final Path file = folder.resolve("review.txt");
        final String digest;
        try {
            Files.createDirectories(folder);
            Files.writeString(file, text);
            digest = Sha256.of(file);
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        final LocalDate day = LocalDate.of(2020, 1, 15);
        return new Snapshot(
                file,
                new Origin(
                        "test/2020-01-15/review",
                        "press-compilation",
                        "Báo cáo thử",
                        "https://example.org/review",
                        day,
                        day,
                        "CC0",
                        digest,
                        "prose",
                        ""));
    }
}
