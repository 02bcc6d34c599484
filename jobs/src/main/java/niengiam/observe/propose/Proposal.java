package niengiam.observe.propose;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import niengiam.data.CodeLists;
import niengiam.data.Mapping;
import niengiam.data.MappingFolder;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Quantity;
import niengiam.model.Reject;
import niengiam.observe.ReadingSink;
import niengiam.observe.Readings;
import niengiam.source.CsvTable;
import niengiam.source.FileFormat;
import niengiam.source.PxFile;
import niengiam.source.SourceException;

/**
 * A mapping drafted for a table that has none.
 *
 * @param id id of the mapping
 * @param yaml its text; what is uncertain is a comment
 * @param labels label tables that it needs beside those there are, name to text
 * @param unsure what a person must look at
 * @param reads figures that it reads as it stands
 * @param preview the first figures of the table as they would be read with the first guesses taken
 */
public record Proposal(
        String id, String yaml, Map<String, String> labels, List<String> unsure, long reads, List<String> preview) {

    private static final int PREVIEW = 10;
    private static final int LONGEST_ID = 60;

    /**
     * Drafts the mapping of a delimited table, a workbook or a PC-Axis file.
     *
     * @param name what messages call the file, and what its id is made of
     * @throws SourceException if it is of another format, or holds no table that can be made out
     */
    public static Proposal of(
            final byte[] bytes, final String name, final CodeLists codes, final MappingFolder mappings) {
        final FileFormat format = FileFormat.of(bytes).requireReadable(name);
        final Function<Boolean, Draft> writer;
        final String id = id(name);
        if (format.isText()) {
            final DelimitedDraft draft = new DelimitedDraft(DelimitedTable.of(bytes, name), codes, mappings);
            if (!draft.hasFigures()) {
                throw new SourceException("Unsupported table " + name
                        + ": expected columns of labels and columns of numbers. Write its mapping by hand.");
            }
            writer = guessing -> draft.write(id, guessing);
        } else if (format == FileFormat.XLS || format == FileFormat.XLSX || format == FileFormat.ODS) {
            final SheetDraft draft = SheetDraft.of(bytes, name, codes, mappings);
            writer = guessing -> draft.write(id, guessing);
        } else if (format == FileFormat.PX) {
            final CubeDraft draft = new CubeDraft(PxFile.read(bytes, name, ""), codes, mappings);
            writer = guessing -> draft.write(id, guessing);
        } else {
            throw new SourceException(
                    "Unsupported format of " + name + ": it is " + format.words()
                            + ", expected delimited text, a workbook or PC-Axis. Write its mapping by hand, or save it as one of these.");
        }
        final Draft certain = writer.apply(false);
        final Draft guessed = writer.apply(true);
        final Trial asItStands = Trial.of(bytes, certain, codes, mappings, id);
        final Trial taken = Trial.of(bytes, guessed, codes, mappings, id);
        return new Proposal(
                id, certain.yaml(), certain.labels(), certain.unsure(), asItStands.figures, List.copyOf(taken.lines));
    }

    /** A short id of ASCII letters. */
    private static String id(final String name) {
        final String plain = Normalizer.normalize(name.replaceFirst("[.][^.]*$", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "") : plain;
    }

    /** Reads a table by a draft, and keeps the first figures in words. */
    private static final class Trial implements ReadingSink {
        private final List<String> lines = new ArrayList<>();
        private long figures;

        static Trial of(
                final byte[] bytes,
                final Draft draft,
                final CodeLists codes,
                final MappingFolder mappings,
                final String id) {
            final Map<String, CsvTable> own = new TreeMap<>();
            draft.labels().forEach((table, text) -> own.put(table, CsvTable.parse(text, table + ".csv")));
            final Trial trial = new Trial();
            final LocalDate someday = LocalDate.of(9999, 12, 31);
            try {
                Readings.insisting(
                        bytes,
                        Mapping.parse(draft.yaml(), id + ".yaml"),
                        table -> own.containsKey(table) ? own.get(table) : mappings.table(table),
                        codes,
                        new Origin(id, "", "", "", someday, someday, "", "", id, ""),
                        trial);
            } catch (final SourceException refused) {
                trial.lines.add("Nothing: " + refused.getMessage());
            }
            return trial;
        }

        @Override
        public void accept(final Observation observation) {
            figures++;
            add(observation.provenance().locator() + "  " + shown(observation.obsText()) + "  " + observation.key()
                    + "  "
                    + observation.period() + "  "
                    + observation
                            .quantity()
                            .map(Quantity::value)
                            .map(value -> value.toPlainString() + " " + observation.unit())
                            .orElse("no value")
                    + "  " + observation.status());
        }

        @Override
        public void accept(final Reject reject) {
            add(reject.locator() + "  " + shown(reject.text()) + "  rejected " + reject.reason() + ": "
                    + reject.detail());
        }

        private void add(final String line) {
            if (lines.size() < PREVIEW) {
                lines.add(line);
            }
        }

        private static String shown(final String text) {
            return text.isEmpty() ? "\"\"" : text;
        }
    }
}
