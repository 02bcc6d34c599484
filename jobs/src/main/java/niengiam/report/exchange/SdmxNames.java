package niengiam.report.exchange;

import java.util.Locale;
import niengiam.table.Column;
import niengiam.table.ObservationTable;

/** How the structures of the yearbook are called in SDMX: agency, ids, versions and URNs. */
final class SdmxNames {

    static final String AGENCY = "NIENGIAM";
    static final String VERSION = "1.0";
    static final String STRUCTURE = "YEARBOOK";
    static final String CONCEPTS = "CS_YEARBOOK";

    /** The list of statuses that SDMX itself maintains, and the version whose codes are used. */
    static final String STATUSES = "obs_status";

    private static final String STATUS_VERSION = "2.2";
    private static final String MODEL = "urn:sdmx:org.sdmx.infomodel.";

    private SdmxNames() {}

    /** The id of a component and of its concept. */
    static String id(final Column<?> column) {
        return column.name().toUpperCase(Locale.ROOT);
    }

    static String listId(final String list) {
        return "CL_" + list.toUpperCase(Locale.ROOT);
    }

    static String listAgency(final String list) {
        return list.equals(STATUSES) ? "SDMX" : AGENCY;
    }

    static String listVersion(final String list) {
        return list.equals(STATUSES) ? STATUS_VERSION : VERSION;
    }

    static String listUrn(final String list) {
        return MODEL + "codelist.Codelist=" + listAgency(list) + ":" + listId(list) + "(" + listVersion(list) + ")";
    }

    static String conceptUrn(final Column<?> column) {
        return MODEL + "conceptscheme.Concept=" + AGENCY + ":" + CONCEPTS + "(" + VERSION + ")." + id(column);
    }

    static String structureUrn() {
        return MODEL + "datastructure.DataStructure=" + ObservationTable.DATAFLOW;
    }
}
