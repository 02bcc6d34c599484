package niengiam.cli;

import java.io.PrintWriter;
import java.util.List;
import niengiam.job.desk.Notice;
import niengiam.model.Language;

/** Tells of decisions that do nothing. */
final class NoticeText {

    private final Language language;

    NoticeText(final Language language) {
        this.language = language;
    }

    void print(final List<Notice> notices, final PrintWriter out) {
        for (final Notice notice : notices) {
            out.println(
                    isCorrection(notice.kind())
                            ? language.choose("Đính chính ", "Correction ") + notice.decision() + ": " + why(notice)
                            : language.choose("Chấp nhận ", "Acceptance of ") + notice.decision() + ": " + why(notice));
        }
    }

    private static boolean isCorrection(final Notice.Kind kind) {
        return switch (kind) {
            case SUPERFLUOUS, NO_SOURCE, NOT_READ -> true;
            case NO_RULE, NO_FIGURE, NO_FINDING -> false;
        };
    }

    private String why(final Notice notice) {
        final String detail = notice.detail();
        return switch (notice.kind()) {
            case SUPERFLUOUS ->
                language.choose(
                        "không còn cần, nay đã đọc là " + detail + ". Hãy xóa.",
                        "no longer needed, it is now read as " + detail + ". Delete it.");
            case NO_SOURCE ->
                language.choose(
                        "bản phát hành không có nguồn " + detail + ". Hãy kiểm tra tên nguồn.",
                        "the release has no source " + detail + ". Check its name.");
            case NOT_READ ->
                language.choose(
                        "nguồn " + detail
                                + " chưa được đọc lại từ khi quyết định. Hãy chạy run với nguồn đó trong snapshots/.",
                        "source " + detail
                                + " was not read since it was decided. Use run with that source in snapshots/.");
            case NO_RULE ->
                language.choose(
                        "không có quy tắc " + detail + ". Hãy sửa hoặc xóa dòng này.",
                        "there is no rule " + detail + ". Correct or delete the row.");
            case NO_FIGURE ->
                language.choose(
                        "bản phát hành không có số liệu này. Hãy sửa hoặc xóa dòng này.",
                        "the release has no such figure. Correct or delete the row.");
            case NO_FINDING ->
                language.choose(
                        "quy tắc đã được thỏa mãn, không còn gì để chấp nhận. Hãy xóa dòng này.",
                        "the rule holds, so there is nothing to accept. Delete the row.");
        };
    }
}
