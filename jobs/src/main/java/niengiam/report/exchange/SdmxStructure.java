package niengiam.report.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import niengiam.model.Language;
import niengiam.report.words.Wording;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;

/**
 * The structure of the table of figures as an SDMX-ML 3.0 message: agency, code lists, concepts, data structure and dataflow.
 * Several figures may be published for one series and period: source and place, which tell them apart, are dimensions.
 */
public final class SdmxStructure {

    /** What tells figures apart, in order; time comes last. */
    private static final List<Column<?>> DIMENSIONS = List.of(
            Concepts.INDICATOR,
            Concepts.REF_AREA,
            Concepts.FUNDING,
            Concepts.ZONE,
            Concepts.COUNTERPART_AREA,
            Concepts.VISITOR_TYPE,
            Concepts.CHANNEL,
            Concepts.SOURCE_ID,
            Concepts.LOCATOR);

    /** What an attribute depends on, where it is not the single figure. */
    private static final Map<Column<?>, Column<?>> LEVELS = Map.of(
            ObservationTable.MEASURE_KIND, Concepts.INDICATOR,
            Concepts.AREA_CODE, Concepts.REF_AREA,
            Concepts.PRODUCER, Concepts.SOURCE_ID);

    /** Channels are addresses, with dots that no code may have. */
    private static final String FREE = Concepts.CHANNEL.name();

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_@$-]+");

    private final ExportedRelease edition;
    private final Wording wording;
    private final Columns columns;

    public SdmxStructure(final ExportedRelease edition, final Wording wording) {
        this.edition = edition;
        this.wording = wording;
        this.columns = new Columns(wording);
    }

    /**
     * Writes the message; the stream stays open.
     *
     * @param lists the codes that stand in the figures
     * @param empty the columns in which some figure has nothing
     * @throws ExportRefusedException if a code is none in SDMX
     */
    public void write(final List<CodeTable> lists, final Set<String> empty, final OutputStream file)
            throws IOException {
        try {
            final SdmxXml xml = new SdmxXml(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, StandardCharsets.UTF_8.name()));
            xml.begin(
                    "NIENGIAM_" + edition.release(),
                    edition.created().truncatedTo(ChronoUnit.SECONDS).toString(),
                    SdmxNames.AGENCY);
            agency(xml);
            xml.open("str:Codelists");
            for (final CodeTable list : lists) {
                if (!list.list().equals(FREE)) {
                    codes(xml, list);
                }
            }
            xml.close();
            concepts(xml);
            dataflow(xml);
            structure(xml, empty);
            xml.end();
        } catch (final XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void names(final SdmxXml xml, final String vietnamese, final String english) throws XMLStreamException {
        xml.name(Language.EN.tag(), english);
        xml.name(Language.VI.tag(), vietnamese);
    }

    private void names(final SdmxXml xml, final String word) throws XMLStreamException {
        names(xml, wording.of(word, Language.VI), wording.of(word, Language.EN));
    }

    private void agency(final SdmxXml xml) throws XMLStreamException {
        xml.open("str:AgencySchemes");
        xml.open("str:AgencyScheme", "agencyID", "SDMX", "id", "AGENCIES", "isPartial", "true");
        xml.name(Language.EN.tag(), "Agencies");
        xml.open("str:Agency", "id", SdmxNames.AGENCY);
        names(xml, "sdmx.agency");
        xml.close();
        xml.close();
        xml.close();
    }

    private void codes(final SdmxXml xml, final CodeTable list) throws XMLStreamException {
        final String name = list.list();
        xml.open(
                "str:Codelist",
                "agencyID",
                SdmxNames.listAgency(name),
                "id",
                SdmxNames.listId(name),
                "version",
                SdmxNames.listVersion(name),
                "isPartial",
                Boolean.toString(name.equals(SdmxNames.STATUSES)));
        names(xml, "sdmx." + name);
        for (final TableRow row : list.rows(edition.lists(), wording)) {
            final String code = row.text(CodeTable.CODE);
            if (!CODE.matcher(code).matches()) {
                throw new ExportRefusedException("Unsupported code \"" + code + "\" of " + name
                        + ": SDMX knows letters, digits, and _ @ $ - in codes. Leave its figures out with --indicator or"
                        + " --area.");
            }
            xml.open("str:Code", "id", code);
            names(xml, row.text(CodeTable.NAME_VI), row.text(CodeTable.NAME_EN));
            xml.close();
        }
        xml.close();
    }

    private void concepts(final SdmxXml xml) throws XMLStreamException {
        xml.open("str:ConceptSchemes");
        xml.open(
                "str:ConceptScheme",
                "agencyID",
                SdmxNames.AGENCY,
                "id",
                SdmxNames.CONCEPTS,
                "version",
                SdmxNames.VERSION);
        names(xml, "sdmx.title");
        for (final Column<?> column : ObservationTable.SCHEMA.columns()) {
            xml.open("str:Concept", "id", SdmxNames.id(column));
            names(xml, "sdmx." + column.name());
            for (final Language language : List.of(Language.EN, Language.VI)) {
                xml.description(
                        language.tag(), columns.sentence(ObservationTable.SCHEMA.name(), column.name(), language));
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private void dataflow(final SdmxXml xml) throws XMLStreamException {
        xml.open("str:Dataflows");
        xml.open("str:Dataflow", "agencyID", SdmxNames.AGENCY, "id", SdmxNames.STRUCTURE, "version", SdmxNames.VERSION);
        names(xml, "sdmx.title");
        xml.text("str:Structure", SdmxNames.structureUrn());
        xml.close();
        xml.close();
    }

    private void structure(final SdmxXml xml, final Set<String> empty) throws XMLStreamException {
        xml.open("str:DataStructures");
        xml.open(
                "str:DataStructure",
                "agencyID",
                SdmxNames.AGENCY,
                "id",
                SdmxNames.STRUCTURE,
                "version",
                SdmxNames.VERSION);
        names(xml, "sdmx.title");
        xml.open("str:DataStructureComponents");
        xml.open("str:DimensionList", "id", "DimensionDescriptor");
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            final Column<?> column = DIMENSIONS.get(i);
            xml.open("str:Dimension", "id", SdmxNames.id(column), "position", Integer.toString(i + 1));
            representation(xml, column);
            xml.close();
        }
        xml.open("str:TimeDimension", "id", SdmxNames.id(Concepts.TIME_PERIOD));
        xml.text("str:ConceptIdentity", SdmxNames.conceptUrn(Concepts.TIME_PERIOD));
        format(xml, "ObservationalTimePeriod");
        xml.close();
        xml.close();
        xml.open("str:AttributeList", "id", "AttributeDescriptor");
        for (final Column<?> column : ObservationTable.SCHEMA.columns()) {
            if (!DIMENSIONS.contains(column)
                    && !column.equals(Concepts.TIME_PERIOD)
                    && !column.equals(Concepts.OBS_VALUE)) {
                attribute(xml, column, empty);
            }
        }
        xml.close();
        xml.open("str:MeasureList", "id", "MeasureDescriptor");
        xml.open("str:Measure", "id", SdmxNames.id(Concepts.OBS_VALUE), "usage", "optional");
        representation(xml, Concepts.OBS_VALUE);
        xml.close();
        xml.close();
        xml.close();
        xml.close();
        xml.close();
    }

    private static void attribute(final SdmxXml xml, final Column<?> column, final Set<String> empty)
            throws XMLStreamException {
        xml.open(
                "str:Attribute",
                "id",
                SdmxNames.id(column),
                "usage",
                empty.contains(column.name()) ? "optional" : "mandatory");
        representation(xml, column);
        xml.open("str:AttributeRelationship");
        if (LEVELS.containsKey(column)) {
            xml.text("str:Dimension", SdmxNames.id(LEVELS.get(column)));
        } else {
            xml.empty("str:Observation");
        }
        xml.close();
        xml.close();
    }

    private static void representation(final SdmxXml xml, final Column<?> column) throws XMLStreamException {
        xml.text("str:ConceptIdentity", SdmxNames.conceptUrn(column));
        final String list = CodeTable.listOf(column);
        if (!list.isEmpty() && !list.equals(FREE)) {
            xml.open("str:LocalRepresentation");
            xml.text("str:Enumeration", SdmxNames.listUrn(list));
            xml.close();
        } else {
            format(
                    xml,
                    switch (column.type()) {
                        case TEXT -> "String";
                        case DECIMAL -> "Decimal";
                        case INTEGER -> "Integer";
                        case DATE -> "GregorianDay";
                    });
        }
    }

    private static void format(final SdmxXml xml, final String type) throws XMLStreamException {
        xml.open("str:LocalRepresentation");
        xml.empty("str:TextFormat", "textType", type);
        xml.close();
    }
}
