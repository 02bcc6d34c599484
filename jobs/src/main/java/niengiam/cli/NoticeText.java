package niengiam.cli;

import java.io.PrintWriter;
import java.util.List;
import niengiam.job.desk.Notice;
import niengiam.model.Language;

/** Tells of decisions that do nothing, and of what is odd about a release. */
final class NoticeText {

    private final Language language;

    NoticeText(final Language language) {
        this.language = language;
    }

    void print(final List<Notice> notices, final PrintWriter out) {
        notices.forEach(notice -> out.println(subject(notice) + ": " + why(notice)));
    }

    private String subject(final Notice notice) {
        return switch (notice.kind()) {
                    case SUPERFLUOUS, NO_SOURCE, NOT_READ -> language.choose("Đính chính ", "Correction ");
                    case NO_RULE, NO_FIGURE, NO_FINDING -> language.choose("Chấp nhận ", "Acceptance of ");
                    case OTHER_DAY, REPLACED -> language.choose("Nguồn ", "Source ");
                    case CLOCK -> language.choose("Bản phát hành ", "Release ");
                }
                + notice.subject();
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
            case OTHER_DAY ->
                language.choose(
                        "tệp nguồn ghi ngày công bố " + detail + ", khác ngày của thư mục. Hãy sửa một trong hai.",
                        "its origin says that it was published on " + detail
                                + ", its folder another day. Correct one of them.");
            case REPLACED ->
                language.choose(
                        "nội dung đã bị thay so với bản phát hành " + detail
                                + " mà vẫn giữ tên cũ. Hãy để bản mới thành một nguồn riêng.",
                        "its bytes were replaced since release " + detail
                                + " under the same name. Keep a new edition as a source of its own.");
            case CLOCK ->
                language.choose(
                        "được lập trước bản " + detail + " theo đồng hồ của máy. Hãy kiểm tra đồng hồ.",
                        "made before release " + detail + ", by the clock. Check the clock.");
        };
    }
}
