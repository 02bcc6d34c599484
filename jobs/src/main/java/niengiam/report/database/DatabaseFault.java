package niengiam.report.database;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a database or its driver refused, as a sentence. The codes are those of PostgreSQL's appendix A. */
final class DatabaseFault {

    private DatabaseFault() {}

    /**
     * The sentence.
     *
     * @param doing what was being done, as in "load release 0001 into"
     */
    static DatabaseException during(final String doing, final DatabaseAddress address, final SQLException fault) {
        final String code = Optional.ofNullable(fault.getSQLState()).orElse("");
        final String begin = "Cannot " + doing + " " + address + ": ";
        final String said = said(fault);
        if (isLogin(code, said)) {
            return failed(
                    begin + said + ". Name the user with --user, and give the password in PGPASSWORD or ~/.pgpass.",
                    fault);
        }
        if (isBroken(code)) {
            return failed(
                    begin + "it does not answer (" + said
                            + "). Check its address and that it runs, then load again. What was in it before is as it was.",
                    fault);
        }
        return switch (code) {
            case "3D000" ->
                new DatabaseException(
                        DatabaseException.Kind.REFUSED,
                        begin + said + ". Create it, or name another one in --to.",
                        fault);
            case "25006" ->
                failed(begin + "it is read-only (" + said + "). Name the server that takes writes in --to.", fault);
            case "42501" ->
                failed(
                        begin + "permission is denied (" + said
                                + "). Ask its owner for CREATE on the database, or load as another --user.",
                        fault);
            case "53100", "53200", "53300", "53400", "54000" ->
                failed(
                        begin + "it has no room (" + said
                                + "). Give it some, then load again. What was in it before is as it was.",
                        fault);
            case "55P03" ->
                failed(
                        begin + "somebody else holds what is to be replaced (" + said
                                + "). Load again when it is let go.",
                        fault);
            case "2BP01" ->
                new DatabaseException(
                        DatabaseException.Kind.REFUSED,
                        begin + "something of yours rests on a view that has other columns in this release ("
                                + said
                                + "). Drop it, load again, and make it anew.",
                        fault);
            default -> failed(begin + said + ". What was in it before is as it was.", fault);
        };
    }

    private static DatabaseException failed(final String sentence, final SQLException fault) {
        return new DatabaseException(DatabaseException.Kind.FAILED, sentence, fault);
    }

    private static boolean isLogin(final String code, final String said) {
        // The driver tells of a missing password as of a refused connection.
        return code.startsWith("28") || (code.equals("08004") && said.contains("password"));
    }

    /** Whether the connection is gone, or the server is going. */
    static boolean isBroken(final String code) {
        return code.startsWith("08") || code.startsWith("57P");
    }

    /** The words of the server or the driver, in one line and without a full stop. */
    static String said(final SQLException fault) {
        final String message = Optional.of(fault)
                .filter(PSQLException.class::isInstance)
                .map(psql -> ((PSQLException) psql).getServerErrorMessage())
                .map(ServerErrorMessage::getMessage)
                .orElse(String.valueOf(fault.getMessage()));
        return message.lines().findFirst().orElse("").replaceFirst("[.\\s]+$", "");
    }
}
