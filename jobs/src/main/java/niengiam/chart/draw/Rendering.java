package niengiam.chart.draw;

/** What became of a spec: a picture, or the sentence to print in its place. */
public sealed interface Rendering {

    /** A drawn chart in all formats. The arrays are the caller's to keep. */
    final class Drawn implements Rendering {
        private final byte[] svg;
        private final byte[] phone;
        private final byte[] png;
        private final String alternativeText;

        Drawn(final byte[] svg, final byte[] phone, final byte[] png, final String alternativeText) {
            this.svg = svg;
            this.phone = phone;
            this.png = png;
            this.alternativeText = alternativeText;
        }

        /** A document in UTF-8 that names, describes and scales itself. */
        public byte[] svg() {
            return svg.clone();
        }

        /** The same laid out for a telephone; the same document where the picture is narrow as it is. */
        public byte[] phone() {
            return phone.clone();
        }

        /** The same picture at twice its size, for 192 dots per inch. */
        public byte[] png() {
            return png.clone();
        }

        /** What the picture shows, for those who do not see it. */
        public String alternativeText() {
            return alternativeText;
        }
    }

    /**
     * There is nothing a picture could show.
     *
     * @param sentence why, in the chart's language
     */
    record Refused(String sentence) implements Rendering {}
}
