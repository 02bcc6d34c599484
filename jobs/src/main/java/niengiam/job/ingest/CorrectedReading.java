package niengiam.job.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.Correction;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.observe.Correcting;
import niengiam.observe.ReadingSink;
import niengiam.observe.TableReading;
import niengiam.observe.prose.ProseReading;
import niengiam.source.document.Document;

/** The reading of one whole file after the decisions of offices about it. */
final class CorrectedReading {

    /** What stands for the rule of a figure that no rule read. */
    private static final String BY_CORRECTION = "correction";

    private final List<Correction> corrections;
    private final Correcting.Source source;
    private final CodeLists codes;

    /** @param corrections those of the file */
    CorrectedReading(final List<Correction> corrections, final Correcting.Source source, final CodeLists codes) {
        this.corrections = corrections;
        this.source = source;
        this.codes = codes;
    }

    /** What was read of a table. */
    TableReading table(final TableReading read) {
        if (corrections.isEmpty()) {
            return read;
        }
        final Taken taken = new Taken();
        final Correcting correcting = new Correcting(corrections, source, codes, taken);
        read.observations().forEach(correcting::accept);
        read.rejects().forEach(correcting::accept);
        correcting.requireAllMet(place -> Optional.empty());
        return new TableReading(read.mapping(), read.known(), taken.observations, taken.rejects, read.unread());
    }

    /** What was read of a document. */
    ProseReading prose(final Document document, final ProseReading read) {
        if (corrections.isEmpty()) {
            return read;
        }
        final Taken taken = new Taken();
        final Correcting correcting = new Correcting(corrections, source, codes, taken);
        final List<ProseReading.Figure> figures = new ArrayList<>();
        for (final ProseReading.Figure figure : read.figures()) {
            correcting.accept(figure.observation());
            taken.observation()
                    .ifPresent(observation -> figures.add(new ProseReading.Figure(
                            observation, figure.start(), figure.end(), figure.rule(), figure.grounds())));
        }
        for (final Reject reject : read.rejects()) {
            correcting.accept(reject);
            taken.observation().ifPresent(observation -> figures.add(figure(observation)));
        }
        correcting.requireAllMet(document::textAt);
        return new ProseReading(figures, taken.rejects, read.claims(), read.digitGroups(), read.doubtful());
    }

    private static ProseReading.Figure figure(final Observation observation) {
        final Locator place = observation.provenance().locator();
        return place instanceof Locator.Text text
                ? new ProseReading.Figure(observation, text.start(), text.end(), BY_CORRECTION, List.of())
                : new ProseReading.Figure(observation, 0, 0, BY_CORRECTION, List.of());
    }

    private static final class Taken implements ReadingSink {
        private final List<Observation> observations = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();

        @Override
        public void accept(final Observation observation) {
            observations.add(observation);
        }

        @Override
        public void accept(final Reject reject) {
            rejects.add(reject);
        }

        /** The observation that was taken last, once. */
        Optional<Observation> observation() {
            return observations.isEmpty() ? Optional.empty() : Optional.of(observations.remove(0));
        }
    }
}
