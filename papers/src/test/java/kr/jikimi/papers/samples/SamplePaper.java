package kr.jikimi.papers.samples;

import static kr.jikimi.papers.Inline.bold;
import static kr.jikimi.papers.Inline.lineBreak;
import static kr.jikimi.papers.Inline.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.ItemStyle;
import kr.jikimi.papers.NumberStyle;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.papers.Picture;

/** A work report in small: every kind of block once at least. */
public final class SamplePaper {
    private static final NumberStyle RATE = NumberStyle.decimals(1);

    private SamplePaper() {}

    public static Paper draft() {
        return new Paper(head().withDraft(true), blocks());
    }

    public static Paper edition() {
        return new Paper(head(), blocks());
    }

    /** The sample's sheets many times over, for papers of many pages. */
    public static Paper ofSheets(int count) {
        var blocks = new ArrayList<Block>(blocks());
        for (int i = 0; i < count; i++) {
            blocks.addAll(sheet(i + 2));
        }
        return new Paper(head().withDraft(true), blocks);
    }

    private static PaperHead head() {
        return PaperHead.of("2024년 주요 업무보고", LocalDate.of(2024, 7, 31))
                .withSubtitle("자치경찰위원회")
                .withIssuer("서울특별시 자치경찰위원회")
                .withFooter("기록 연쇄 머리 4f1c0b7e9a52");
    }

    private static List<Block> blocks() {
        return Stream.of(
                        List.<Block>of(new Block.Contents(3), heading(1, HeadingMark.ROMAN, "일반현황")),
                        SampleTables.general(),
                        List.<Block>of(picture(), new Block.PageBreak(), heading(1, HeadingMark.ROMAN, "주요 업무보고")),
                        List.<Block>of(heading(2, HeadingMark.ARABIC, "범죄 및 사고로부터 안전한 안심환경 조성")),
                        sheet(1),
                        SampleCharts.all(),
                        official())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Block> sheet(int number) {
        return List.of(
                heading(3, HeadingMark.BADGE, "시민 체감안전도 제고를 위한 범죄예방 인프라 확대"),
                new Block.Box(
                        "",
                        List.of(new Block.Paragraph(
                                List.of(text("주민 불안감이나 범죄발생 빈도가 높은 지역을 대상으로 범죄예방 인프라를 구축하고, 교류기반 마련")), Align.CENTER))),
                heading(4, HeadingMark.SQUARE, "추진내용"),
                item(
                        2,
                        text("대상지 "),
                        sites(number),
                        text("개소 (전년대비 "),
                        count("F002", 6),
                        text("개소↑), 사업예산 "),
                        budget(),
                        text("백만원")),
                item(3, bold("(맞춤형 설계)"), text(" 합동조사 등 대상지별 특성을 반영한 맞춤형 설계 실시 및 착수·중간보고회 개최, 범죄예방인프라 자문단 자문 제공")),
                item(4, text("기초‧현장조사 및 자문단 의견을 반영해 대상지에 최적화된 문제 해결방안 도출")),
                SampleTables.execution(),
                new Block.Note(List.of(text("집행률은 예산현액에 대한 비율이며 소수점 둘째 자리에서 반올림"))),
                heading(4, HeadingMark.SQUARE, "향후계획"),
                item(2, text("대상지별 실시설계 및 시설물 설치공사 실시 : 9월 ~ 12월")));
    }

    private static List<Block> official() {
        return List.of(
                heading(2, HeadingMark.ARABIC, "근거 및 사무"),
                official(1, "근거규정"),
                official(2, "「국가경찰과 자치경찰의 조직 및 운영에 관한 법률」"),
                official(3, "생활안전 분야"),
                official(4, "순찰 및 시설의 운영"),
                official(5, "주민 방범활동 지원"),
                official(6, "재난·재해 시 주민보호"),
                official(7, "사회질서 유지"),
                official(8, "그 밖의 사무 (署 포함)"),
                official(1, "사무국"),
                new Block.Paragraph(List.of(text("첫째 줄"), lineBreak(), text("둘째 줄")), Align.JUSTIFY));
    }

    private static Picture picture() {
        return new Picture(SamplePictures.png(), Picture.Kind.PNG, "위원회와 사무국의 조직도", "조직도", 120);
    }

    private static Block heading(int level, HeadingMark mark, String words) {
        return new Block.Heading(level, mark, List.of(text(words)));
    }

    private static Block item(int level, Inline... line) {
        return new Block.Item(ItemStyle.REPORT, level, List.of(line));
    }

    private static Block official(int level, String words) {
        return new Block.Item(ItemStyle.OFFICIAL, level, List.of(text(words)));
    }

    private static Figure sites(int number) {
        return count("F001." + number, 10).withLink("/figures/F001?asOf=2024-07-31&place=11");
    }

    static Figure count(String ref, long value) {
        return Figure.of(ref, "건수", BigDecimal.valueOf(value), "건", NumberStyle.COUNT);
    }

    private static Figure budget() {
        return Figure.of("F003", "사업예산", new BigDecimal("1807000000"), "원", NumberStyle.MILLION_WON);
    }

    static Figure rate(String ref, String value) {
        return Figure.of(ref, "집행률", new BigDecimal(value), "%", RATE);
    }
}
