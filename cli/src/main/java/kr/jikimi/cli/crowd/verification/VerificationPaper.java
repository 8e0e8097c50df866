package kr.jikimi.cli.crowd.verification;

import static kr.jikimi.papers.Inline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.ModelParameters;
import kr.jikimi.crowd.verification.NotApplicable;
import kr.jikimi.crowd.verification.Verification;
import kr.jikimi.crowd.verification.Verification.Entry;
import kr.jikimi.crowd.verification.VerificationCase;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Language;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.papers.Table;

/** The report: a summary in Korean and English, the constants, a page for each case, what was not run and why. */
final class VerificationPaper {

    /** The day of the cases; a paper knows no clock. Changes with the cases. */
    private static final LocalDate CASES_OF = LocalDate.of(2026, 11, 27);

    private final List<Entry> entries;
    private final List<Model> models;
    private final List<VerificationCase> cases;

    private VerificationPaper(List<Entry> entries) {
        this.entries = entries;
        this.models = entries.stream().map(Entry::model).distinct().toList();
        this.cases = entries.stream().map(Entry::verificationCase).distinct().toList();
    }

    static Paper of(List<Entry> entries) {
        return new VerificationPaper(entries).paper();
    }

    private Paper paper() {
        var head = PaperHead.of("Verification of the crowd engine", CASES_OF)
                .withSubtitle("다중운집 시뮬레이션 검증 보고서")
                .withIssuer("Jikimi (지킴이)")
                .withLanguage(Language.EN)
                .withOpening(PaperHead.Opening.TITLE_BLOCK);
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("요약 / Summary"));
        blocks.add(new Block.Box("요약", models.stream().map(this::korean).toList()));
        koreanNotes().forEach(blocks::add);
        blocks.add(new Block.Box("Summary", models.stream().map(this::english).toList()));
        blocks.add(
                paragraph("A case is met when every number that is judged lies in the published range. What is not met"
                        + " is said on its page and was not tuned away: one set of constants serves all cases and all other"
                        + " runs. Each range names its source; ranges that are ours are called ours."));
        blocks.add(overview());
        blocks.add(constants());
        for (VerificationCase.Part part : VerificationCase.Part.values()) {
            List<VerificationCase> own =
                    cases.stream().filter(each -> each.part() == part).toList();
            if (!own.isEmpty()) {
                blocks.add(new Block.PageBreak());
                blocks.add(heading(part.title() + " / " + part.korean()));
                blocks.addAll(pages(own));
            }
        }
        blocks.add(new Block.PageBreak());
        blocks.add(heading("Tests that are not run as a case / 별도로 실행하지 않은 시험"));
        blocks.add(leftOut());
        return new Paper(head, blocks);
    }

    private List<Block> pages(List<VerificationCase> part) {
        List<Block> blocks = new ArrayList<>();
        for (VerificationCase each : part) {
            if (each != part.getFirst()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.addAll(CasePages.of(entriesOf(each)));
        }
        return blocks;
    }

    private List<Entry> entriesOf(VerificationCase one) {
        return entries.stream().filter(entry -> entry.verificationCase() == one).toList();
    }

    private List<Entry> missed(Model model) {
        return entries.stream()
                .filter(entry -> entry.model() == model && !entry.outcome().isMet())
                .toList();
    }

    private Block korean(Model model) {
        List<Entry> missed = missed(model);
        String which = missed.stream()
                .map(entry -> entry.verificationCase().id() + " "
                        + entry.verificationCase().korean())
                .collect(Collectors.joining(", "));
        String role = model == Model.COLLISION_FREE_SPEED ? "기본 모형" : "비교 모형";
        return paragraph("%s(%s): %d개 시험 중 %d개 충족.%s"
                .formatted(
                        role,
                        model.text(),
                        cases.size(),
                        cases.size() - missed.size(),
                        missed.isEmpty() ? "" : " 미충족: " + which + "."));
    }

    private Block english(Model model) {
        List<Entry> missed = missed(model);
        String which =
                missed.stream().map(entry -> entry.verificationCase().id()).collect(Collectors.joining(", "));
        return paragraph("%s: %d of %d cases met.%s"
                .formatted(
                        model.text(),
                        cases.size() - missed.size(),
                        cases.size(),
                        missed.isEmpty() ? "" : " Not met: " + which + "."));
    }

    private static List<Block> koreanNotes() {
        return List.of(
                paragraph("모든 시험과 모든 실제 계산에 같은 상수 한 벌을 쓴다. 상수는 한 방향 흐름과 병목의 실측값(폭 1m당 초당 약"
                        + " 1.9명)에 맞추었다. 충족하지 못한 시험은 값을 맞추지 않고 그대로 밝힌다."),
                paragraph("이 엔진은 사람이 넘어지거나 뒤에서 미는 일을 계산하지 않는다. 밀도와 군중 압력은 그런 일이 우려되는 곳과"
                        + " 때를 알려 줄 뿐이다. 계단과 여러 층은 다루지 않는다."));
    }

    private Table overview() {
        var table = Table.captioned("Cases / 시험 목록");
        List<Cell> head = new ArrayList<>(List.of(Cell.header("Case"), Cell.header("Title / 제목")));
        models.forEach(model -> head.add(Cell.header(model.text())));
        table.widths(models.size() == 2 ? new Integer[] {5, 8, 6, 6} : new Integer[] {3, 9, 3});
        table.head(head.toArray(Cell[]::new));
        for (VerificationCase each : cases) {
            List<Cell> row =
                    new ArrayList<>(List.of(Cell.text(each.id()), Cell.text(each.title() + " / " + each.korean())));
            entriesOf(each)
                    .forEach(entry -> row.add(Cell.text(entry.outcome().isMet() ? "met / 충족" : "NOT MET / 미충족")
                            .aligned(Align.CENTER)));
            table.row(row);
        }
        return table.build();
    }

    private Table constants() {
        var table = Table.captioned("Constants, the same everywhere / 상수");
        List<Cell> head = new ArrayList<>(List.of(Cell.header("Constant")));
        models.forEach(model -> head.add(Cell.header(model.text())));
        table.head(head.toArray(Cell[]::new));
        constant(table, "time gap T, s", ModelParameters::timeGap);
        constant(table, "standing gap, m", ModelParameters::standingGap);
        constant(table, "strength of neighbours", ModelParameters::neighbourStrength);
        constant(table, "range of neighbours, m", ModelParameters::neighbourRange);
        constant(table, "strength of walls", ModelParameters::wallStrength);
        constant(table, "range of walls, m", ModelParameters::wallRange);
        constant(table, "turning time, s", ModelParameters::turningTime);
        constant(table, "anticipation, s", ModelParameters::anticipation);
        return table.build();
    }

    private void constant(
            kr.jikimi.papers.TableBuilder table, String name, java.util.function.ToDoubleFunction<ModelParameters> of) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(name)));
        for (Model model : models) {
            double value = of.applyAsDouble(ModelParameters.calibrated(model));
            row.add(Cell.text(String.format(Locale.ROOT, "%.2f", value)).aligned(Align.END));
        }
        table.row(row);
    }

    private static Table leftOut() {
        var table = Table.captioned("").widths(3, 5, 9);
        table.head(Cell.header("Test"), Cell.header("Title"), Cell.header("Why not, or the case that covers it"));
        for (NotApplicable each : Verification.notApplicable()) {
            table.row(Cell.text(each.test()), Cell.text(each.title()), Cell.text(each.reason()));
        }
        return table.build();
    }

    private static Block heading(String words) {
        return new Block.Heading(1, HeadingMark.NONE, List.of(text(words)));
    }

    private static Block.Paragraph paragraph(String words) {
        return new Block.Paragraph(List.of(text(words)), Align.START);
    }
}
