package niengiam.chart.spec;

import niengiam.model.Language;

/** The words the renderer adds to a chart, in both languages side by side. */
public enum Word {
    SOURCE("Nguồn: ", "Source: "),
    PUBLISHED("Công bố ngày ", "Published "),
    NOTE("Ghi chú: ", "Note: "),
    MONTHS_SHORT("T", "M"),
    NEARLY("gần", "nearly"),
    OVER("trên", "over"),

    PROVISIONAL("sơ bộ", "provisional"),
    ESTIMATE("ước tính", "estimate"),
    DERIVED("tính toán", "derived"),
    PART_YEAR("chưa đủ năm", "part of the year"),
    ROUGH("giá trị xấp xỉ", "approximate value"),
    RANGE("khoảng giá trị có thể", "possible range"),
    NO_DATA("không có số liệu", "no data"),
    BROKEN_LINE("đường ngắt ở chỗ không có số liệu", "the line breaks where there is no data"),

    ALL_PROVISIONAL("Mọi số liệu trong hình là số sơ bộ.", "All figures shown are provisional."),
    ALL_ESTIMATE("Mọi số liệu trong hình là số ước tính.", "All figures shown are estimates."),
    ALL_DERIVED("Mọi số liệu trong hình là số tính toán.", "All figures shown are derived."),
    NOT_FROM_ZERO("Trục giá trị không bắt đầu từ 0.", "The value axis does not start at 0."),

    LINE_CHART("Biểu đồ đường", "Line chart"),
    COLUMN_CHART("Biểu đồ cột", "Column chart"),
    STACKED_CHART("Biểu đồ cột chồng", "Stacked column chart"),
    PANELS("Các biểu đồ cột chung trục thời gian", "Column charts with a common time axis"),
    PLAN("Mức đạt so với mục tiêu", "Progress towards targets"),
    TARGET("mục tiêu", "target"),
    YEAR_BEFORE("năm trước", "year before"),
    TOTAL("Tổng", "Total"),
    PACE("Biểu đồ đường, lũy kế từ đầu năm, mỗi năm một đường", "Line chart, year to date, a line for each year"),
    TO("đến ", "to "),
    WHOLE_YEAR("cả năm", "whole year"),
    RANKING("Xếp hạng", "Ranking"),
    TILES("Bản đồ ô các tỉnh, thành phố", "Tile map of the provinces"),
    CLASS("nhóm %d trên %d", "group %d of %d"),
    REVISION("Công bố trước và công bố sau", "First and latest publication"),
    PLACE("hạng %d trên %d", "rank %d of %d"),
    WAS("công bố trước", "was"),
    IS("công bố sau", "is"),
    UNIT("đơn vị", "unit"),
    FIRST("đầu kỳ", "first"),
    LAST("cuối kỳ", "last"),
    HIGHEST("cao nhất", "highest"),
    LOWEST("thấp nhất", "lowest"),
    SINCE_BREAK("từ khi đứt đoạn:", "since the break:"),
    ALL_EQUAL("mọi giá trị bằng", "every value is"),
    ONLY("chỉ có một giá trị", "a single value"),
    GAPS("không có số liệu", "no data for"),
    BREAK("chuỗi đứt đoạn từ", "break in series at"),
    NOTHING_DRAWN("không có giá trị nào", "no values"),

    NO_POINTS(
            "Không vẽ được biểu đồ \"%s\": không có giá trị nào để vẽ.",
            "Cannot draw the chart \"%s\": there is no value to draw."),
    TOO_MANY_SERIES(
            "Không vẽ được biểu đồ \"%s\": có %d chuỗi số liệu, nhiều nhất là %d; hãy chia thành nhiều biểu đồ.",
            "Cannot draw the chart \"%s\": it has %d series, at most %d fit; split it into several charts.");

    private final String vi;
    private final String en;

    Word(final String vi, final String en) {
        this.vi = vi;
        this.en = en;
    }

    public String in(final Language language) {
        return language == Language.VI ? vi : en;
    }

    public static Word of(final Point.Status status) {
        return switch (status) {
            case FINAL -> throw new IllegalArgumentException("Invalid word: a final figure is not marked");
            case PROVISIONAL -> PROVISIONAL;
            case ESTIMATE -> ESTIMATE;
            case DERIVED -> DERIVED;
        };
    }
}
