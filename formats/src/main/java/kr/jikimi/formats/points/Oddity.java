package kr.jikimi.formats.points;

/** What may be odd about a row, whether the row is used all the same, and the words for it. */
public enum Oddity {
    NO_PLACE(false, "have no place", "좌표 없음"),
    NOT_A_NUMBER(false, "have a place that is no number", "좌표가 숫자가 아님"),
    SWAPPED(false, "seem to have x and y (longitude and latitude) exchanged", "경도와 위도가 뒤바뀐 듯함"),
    OTHER_PROJECTION(false, "lie where the named coordinate system does not reach", "다른 좌표계로 보임"),
    NO_TIME(false, "have no time", "시각 없음"),
    BAD_TIME(false, "have a time that is not understood", "시각을 읽을 수 없음"),
    BACKWARD_SPAN(false, "end before they begin", "끝이 시작보다 앞섬"),
    BAD_WEIGHT(false, "have no weight of zero or more", "가중치가 0 이상의 수가 아님"),
    OUTSIDE(false, "lie outside the study area", "분석 구역 밖"),
    OUTSIDE_CELLS(false, "lie in no cell of the study area (a cell counts when its centre is inside)", "분석 칸 밖"),
    OUTSIDE_BUT_NEAR(
            true, "lie outside the study area and count where their kernel reaches into it", "분석 구역 밖(커널이 미치는 만큼만 반영)"),
    DUPLICATE(true, "repeat the place and time of an earlier row", "앞 행과 같은 곳·같은 시각"),
    DROPPED_DUPLICATE(false, "repeat the place and time of an earlier row", "앞 행과 같은 곳·같은 시각");

    private final boolean used;
    private final String english;
    private final String korean;

    Oddity(boolean used, String english, String korean) {
        this.used = used;
        this.english = english;
        this.korean = korean;
    }

    /** Whether rows of this kind are counted all the same. */
    public boolean used() {
        return used;
    }

    /** Such as "have no place", after "3 rows". */
    public String english() {
        return english;
    }

    public String korean() {
        return korean;
    }
}
