package niengiam.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.Word;
import niengiam.model.Language;
import niengiam.text.TimeWords;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** What stands below a plot: the key to unusual marks, notes, source and date of the figures. */
final class FootBlock extends Title {

    private static final int NOTE_LINES = 6;
    private static final int SOURCE_LINES = 2;
    private static final double TOP = 4;
    private static final double BOTTOM = 12;
    private static final double KEY_LINE = TextStyle.NOTE.leading() + 3;

    private final transient Scene scene;
    private final transient Key key;
    private final transient List<String> lines = new ArrayList<>();

    FootBlock(final Scene scene, final Drawing drawing) {
        super(RectangleEdge.BOTTOM, HorizontalAlignment.LEFT, VerticalAlignment.BOTTOM, RectangleInsets.ZERO_INSETS);
        this.scene = scene;
        key = drawing.key();
        final Caption caption = scene.spec().caption();
        final List<String> notes = new ArrayList<>(drawing.notes());
        scene.commonWords().ifPresent(notes::add);
        notes.addAll(caption.notes());
        if (!notes.isEmpty()) {
            final String note = Word.NOTE.in(scene.language()) + String.join(" ", notes);
            lines.addAll(new TextFlow(
                            scene.face(),
                            TextStyle.NOTE,
                            scene.layout().textWidth(),
                            scene.layout().lines(NOTE_LINES))
                    .lines(note));
        }
        lines.addAll(sourceLines(caption));
    }

    /** The date stands behind the source, or below a source that fills its lines. */
    private List<String> sourceLines(final Caption caption) {
        final Language language = scene.language();
        final String source = caption.source().isEmpty() ? "" : Word.SOURCE.in(language) + sentence(caption.source());
        final String published = caption.published()
                .map(day -> Word.PUBLISHED.in(language) + TimeWords.day(day, language) + ".")
                .orElse("");
        final TextFlow flow = new TextFlow(
                scene.face(),
                TextStyle.NOTE,
                scene.layout().textWidth(),
                scene.layout().lines(SOURCE_LINES));
        final List<String> together = flow.lines((source + " " + published).strip());
        if (published.isEmpty()
                || (!together.isEmpty() && together.get(together.size() - 1).endsWith(published))) {
            return together;
        }
        return Stream.concat(flow.lines(source).stream(), Stream.of(published)).toList();
    }

    private static String sentence(final String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    double height() {
        return TOP + key.rows(scene) * KEY_LINE + lines.size() * TextStyle.NOTE.leading() + BOTTOM;
    }

    @Override
    public Size2D arrange(final Graphics2D canvas, final RectangleConstraint constraint) {
        return new Size2D(scene.layout().width(), height());
    }

    @Override
    public void draw(final Graphics2D canvas, final Rectangle2D area) {
        final Ink ink = new Ink(canvas, scene.face());
        final double x = area.getX() + Layout.MARGIN;
        double y = area.getY() + TOP;
        if (!key.isEmpty()) {
            key.draw(ink, scene, x, y + TextStyle.NOTE.ascent(), KEY_LINE);
            y += key.rows(scene) * KEY_LINE;
        }
        ink.write(TextStyle.NOTE, TextStyle.NOTE.colour(), lines, x, y, Ink.Align.LEFT);
    }

    @Override
    public Object draw(final Graphics2D canvas, final Rectangle2D area, final Object params) {
        draw(canvas, area);
        return null;
    }
}
