package kr.jikimi.cli.hotspot;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.hotspot.clusters.GetisOrd;
import kr.jikimi.hotspot.clusters.GlobalMoran;
import kr.jikimi.hotspot.clusters.LocalMoran;
import kr.jikimi.hotspot.trends.Course;
import kr.jikimi.hotspot.trends.Courses;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.map.Words;

/** The pages of significance: Gi*, Moran, and the courses of cells over time. */
final class ClusterPages {

    private static final int PLACES = 10;
    private static final Map<Course, Words> COURSES = new EnumMap<>(Map.of(
            Course.NONE, new Words("핫스팟 아님", "never hot"),
            Course.DIMINISHING, new Words("감소", "diminishing"),
            Course.PERSISTENT, new Words("지속", "persistent"),
            Course.EMERGING, new Words("신규", "emerging"),
            Course.SPORADIC, new Words("산발", "sporadic")));

    private ClusterPages() {}

    static Words name(Course course) {
        return COURSES.getOrDefault(course, Words.of(course.name()));
    }

    static Paper gi(GridResult result, GetisOrd found, AloneCells alone) {
        var page = new Page(new Words("핫스팟 유의성 검정", "Significance of hot spots"));
        page.heading("지도", "Map").map(result, new Words("유의한 핫스팟과 콜드스팟 지도", "Map of significant hot and cold spots"));
        page.item(
                "핫스팟 %,d칸(붉은색), 콜드스팟 %,d칸(푸른색), 홀로 많은 칸 %,d칸(보라색)"
                        .formatted(found.hotCells(), found.coldCells(), alone.number()),
                "%s (red), %s (blue), %s far above chance and not hot (purple)"
                        .formatted(
                                Many.of(found.hotCells(), "hot cell"),
                                Many.of(found.coldCells(), "cold cell"),
                                Many.of(alone.number(), "cell")));
        page.note(
                "붉은 칸은 그 칸과 이웃을 합한 사건이 우연히 그렇게 되기 어려울 만큼 많은 곳이다. 붉은 칸 가운데 잘못 고른 칸은 평균 %s 이하로 묶었다(순열 %,d회)."
                        .formatted(
                                Page.percent(found.options().rate()),
                                found.options().permutations()),
                "A red cell and its neighbours hold more events than chance would easily put there. Of the cells called hot at most %s are expected to be so by chance (%,d permutations)."
                        .formatted(
                                Page.percent(found.options().rate()),
                                found.options().permutations()));
        if (found.hotCells() > 0) {
            addHot(page, result, found);
        }
        addAlone(page, result, alone);
        SurveyPage.addData(page, result.survey(), result.grid());
        return page.paper(SurveyPage.date(result.survey()));
    }

    private static void addHot(Page page, GridResult result, GetisOrd found) {
        double[] hot = found.z().clone();
        Arrays.setAll(hot, i -> found.hot()[i] ? hot[i] : 0);
        page.heading("뚜렷한 핫스팟", "Strongest hot spots")
                .table(
                        new Words("z가 가장 큰 곳", "Highest z"),
                        Page.words("구역|Area", "위도|Latitude", "경도|Longitude", "z|z", "건수|Events"),
                        SurveyPage.peaks(
                                result,
                                hot,
                                found.counts().values(),
                                3 * found.options().distance(),
                                PLACES),
                        SurveyPage.COUNTED_WIDTHS);
    }

    private static void addAlone(Page page, GridResult result, AloneCells alone) {
        if (alone.number() == 0) {
            return;
        }
        page.heading("홀로 많은 칸", "Many events, not hot")
                .table(
                        new Words(
                                "핫스팟은 아니나 칸 하나만으로 사건이 많은 %,d칸 가운데 많은 곳".formatted(alone.number()),
                                "Most events among %s not hot and yet far above chance"
                                        .formatted(Many.of(alone.number(), "cell"))),
                        Page.words("구역|Area", "위도|Latitude", "경도|Longitude", "건수|Events"),
                        SurveyPage.peaks(result, alone.counts(), 0, PLACES),
                        SurveyPage.PLACE_WIDTHS)
                .note(
                        "핫스팟 검정은 칸의 주변을 묻기 때문에 한 칸에만 몰린 사건은 핫스팟이 되지 않는다. 여기에는 모든 칸이 똑같이 위험할 때보다 사건이 훨씬 많은 칸을 적었다(이항 검정, 같은 오류율). 칸을 작게 하면 더 뚜렷이 보인다.",
                        "The test of hot spots asks a cell's surroundings, so events within a single cell are never a hot spot. Listed here are cells with far more events than if all cells were alike (binomial test at the same rate). A smaller cell shows more.");
    }

    static Paper moran(GridResult result, LocalMoran found, GlobalMoran global) {
        var page = new Page(new Words("공간 자기상관 (모란 지수)", "Spatial autocorrelation (Moran)"));
        page.heading("지도", "Map").map(result, new Words("국지 모란 지수 지도", "Map of local Moran"));
        page.item(
                "전역 모란 지수 I = %.4f (기댓값 %.4f, z = %.2f, p = %.4f)"
                        .formatted(global.index(), global.expected(), global.z(), global.p()),
                "Global Moran's I = %.4f (expected %.4f, z = %.2f, p = %.4f)"
                        .formatted(global.index(), global.expected(), global.z(), global.p()));
        page.note(
                "I가 기댓값보다 크면 사건이 많은 칸끼리, 적은 칸끼리 모여 있다는 뜻이다.",
                "An index above its expectation says that cells with many events lie together, and cells with few.");
        page.table(new Words("유의한 칸", "Significant cells"), Page.words("구분|Group", "칸|Cells"), groups(found));
        SurveyPage.addData(page, result.survey(), result.grid());
        return page.paper(SurveyPage.date(result.survey()));
    }

    private static List<List<String>> groups(LocalMoran found) {
        return Arrays.stream(LocalMoran.Group.values())
                .filter(group -> group != LocalMoran.Group.NONE)
                .map(group -> List.of(
                        group.name().replace('_', '-'),
                        "%,d"
                                .formatted(Arrays.stream(found.group())
                                        .filter(one -> one == group)
                                        .count())))
                .toList();
    }

    static Paper courses(GridResult result, Courses found) {
        var page = new Page(new Words("핫스팟의 흐름", "Courses of hot spots"));
        page.heading("지도", "Map").map(result, new Words("핫스팟의 흐름을 나눈 지도", "Map of the courses of hot spots"));
        page.note(
                "기간마다 핫스팟을 검정하고 칸의 흐름을 나누었다. 지속: 네 기간 중 세 기간 이상 핫스팟. 신규: 최근 4분의 1 기간에 새로 나타남. 감소: 뚜렷이 줄거나 최근에 사라짐. 산발: 나타났다 사라짐.",
                "Hot spots are tested period by period. Persistent: hot in three of four periods or more. Emerging: new in the last quarter. Diminishing: clearly falling, or gone lately. Sporadic: now and then.");
        page.table(
                new Words(
                        "흐름별 칸 수 (%d개 기간)".formatted(found.hot().size()),
                        "Cells by course (%d periods)".formatted(found.hot().size())),
                Page.words("흐름|Course", "칸|Cells"),
                courses(found.course(), true),
                courses(found.course(), false));
        addAlone(page, found);
        SurveyPage.addData(page, result.survey(), result.grid());
        return page.paper(SurveyPage.date(result.survey()));
    }

    private static void addAlone(Page page, Courses found) {
        if (Arrays.stream(found.alone()).allMatch(course -> course == Course.NONE)) {
            return;
        }
        page.table(
                        new Words("홀로 많은 칸의 흐름", "Cells never hot and yet far above chance, by course"),
                        Page.words("흐름|Course", "칸|Cells"),
                        courses(found.alone(), true),
                        courses(found.alone(), false))
                .note(
                        "주변이 조용하면 한 칸에만 몰린 사건은 핫스팟이 되지 않는다. 이 표는 한 번도 핫스팟이 아니었으나 칸 하나만 보면 사건이 훨씬 많은 칸을 같은 규칙으로 나눈 것이다.",
                        "Among quiet surroundings events within a single cell are no hot spot. This table holds the cells that were never hot and yet held far more events than chance by themselves, by the same rules.");
    }

    private static List<List<String>> courses(Course[] cells, boolean korean) {
        return Arrays.stream(Course.values())
                .filter(course -> course != Course.NONE)
                .map(course -> List.of(
                        korean ? name(course).korean() : name(course).english(),
                        "%,d"
                                .formatted(Arrays.stream(cells)
                                        .filter(one -> one == course)
                                        .count())))
                .toList();
    }
}
