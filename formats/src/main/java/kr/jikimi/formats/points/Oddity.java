package kr.jikimi.formats.points;

/** What may be odd about a row, whether the row is used all the same, and the words for it. */
public enum Oddity {
    NO_PLACE(false, "no place", "have no place", "좌표 없음"),
    NOT_A_NUMBER(false, "a place that is no number", "have a place that is no number", "좌표가 숫자가 아님"),
    SWAPPED(
            false,
            "x and y (longitude and latitude) seem exchanged",
            "seem to have x and y (longitude and latitude) exchanged",
            "경도와 위도가 뒤바뀐 듯함"),
    OTHER_PROJECTION(
            false,
            "beyond the reach of the named coordinate system",
            "lie where the named coordinate system does not reach",
            "다른 좌표계로 보임"),
    NO_TIME(false, "no time", "have no time", "시각 없음"),
    BAD_TIME(false, "a time that is not understood", "have a time that is not understood", "시각을 읽을 수 없음"),
    UNKNOWN_TIME(
            false,
            "a date that stands for unknown",
            "have a date that stands for unknown (9999-12-31, 1900-01-01)",
            "날짜 미상을 뜻하는 값(9999-12-31, 1900-01-01)"),
    FAR_TIME(
            false,
            "a time far from the others, with more than a year between",
            "have a time far from the others, with more than a year between",
            "다른 행들과 1년 넘게 떨어진 시각"),
    APART_TIME(
            true,
            "a time apart from the others by more than a month",
            "have a time apart from the others by more than a month",
            "다른 행들과 한 달 넘게 떨어진 시각"),
    KEPT_FAR_TIME(
            true,
            "a time far from the others, with more than a year between",
            "have a time far from the others, with more than a year between",
            "다른 행들과 1년 넘게 떨어진 시각"),
    PLACE_WITHOUT_TIME(
            true,
            "no time that can be used; the place counts",
            "have no time that can be used; their places count",
            "쓸 수 있는 시각이 없으나 곳은 반영"),
    OPEN_SPAN(false, "a span with one end missing", "have a span with one end missing", "시작이나 끝 시각이 없음"),
    BACKWARD_SPAN(false, "ends before it begins", "end before they begin", "끝이 시작보다 앞섬"),
    BAD_WEIGHT(false, "no weight of zero or more", "have no weight of zero or more", "가중치가 0 이상의 수가 아님"),
    FAR(true, "far from the others", "lie far from the others", "다른 곳들에서 멀리 떨어짐"),
    OUTSIDE(false, "outside the study area", "lie outside the study area", "분석 구역 밖"),
    OUTSIDE_CELLS(
            false,
            "in no cell of the study area (a cell counts when its centre is inside)",
            "lie in no cell of the study area (a cell counts when its centre is inside)",
            "분석 칸 밖"),
    OUTSIDE_BUT_NEAR(
            true,
            "outside the study area; counts where its kernel reaches into it",
            "lie outside the study area and count where their kernel reaches into it",
            "분석 구역 밖(커널이 미치는 만큼만 반영)"),
    SAME_PLACE(true, "the place of an earlier row", "repeat the place of an earlier row", "앞 행과 같은 곳"),
    DUPLICATE(
            true,
            "the place and time of an earlier row",
            "repeat the place and time of an earlier row",
            "앞 행과 같은 곳·같은 시각"),
    DROPPED_DUPLICATE(
            false,
            "the place and time of an earlier row",
            "repeat the place and time of an earlier row",
            "앞 행과 같은 곳·같은 시각");

    private final boolean used;
    private final String english;
    private final String plural;
    private final String korean;

    Oddity(boolean used, String english, String plural, String korean) {
        this.used = used;
        this.english = english;
        this.plural = plural;
        this.korean = korean;
    }

    /** Whether rows of this kind are counted all the same. */
    public boolean used() {
        return used;
    }

    /** What is odd about one row, such as "no place". */
    public String english() {
        return english;
    }

    /** Such as "have no place", after "3 rows". */
    public String plural() {
        return plural;
    }

    public String korean() {
        return korean;
    }
}
