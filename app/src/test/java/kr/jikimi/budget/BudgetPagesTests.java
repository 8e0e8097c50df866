package kr.jikimi.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Ledger;
import kr.jikimi.budget.ledger.Measure;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The screens of the budget: what they show, to whom, and what happens to a form that is refused. */
@OfficeTest
@Transactional
class BudgetPagesTests {

    private static final Actor FINANCE =
            People.officer(Scope.HOUSE, Permission.BUDGET_READ, Permission.BUDGET_BOOK, Permission.FIGURES_READ);
    private static final Actor GENERAL =
            People.officer(Scope.unit("GEN"), Permission.BUDGET_READ, Permission.BUDGET_BOOK);
    private static final Actor READER = People.officer(Scope.HOUSE, Permission.BUDGET_READ);

    @Autowired
    MockMvc mvc;

    @Autowired
    Budget budget;

    @Autowired
    Ledger ledger;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/budget",
                "/budget?as-of=2024-06-30",
                "/budget?as-of=2020-01-01",
                "/budget?unit=won",
                "/budget/divisions/COOP",
                "/budget/divisions/TOTAL",
                "/budget/lines/B01",
                "/budget/lines/B15?unit=million",
                "/budget/lines/B01?as-of=2024-06-30",
                "/budget/lines/B01/commitments/new",
                "/budget/lines/B01/payments/new",
                "/budget/lines/B01/forecasts/new",
                "/budget/lines/B01/appropriations/new",
                "/budget/divisions/GEN/appropriations/new",
                "/budget/lines/B01/transfers/new",
                "/budget/awards",
                "/budget/lines/B01/balances/new",
                "/budget/divisions/COOP/balances/new",
                "/budget/accounts/2024/new",
                "/budget/accounts/2024/new?parent=COOP",
                "/budget/accounts/2024/B01",
                "/budget?as-of=2025-01-01",
                "/figures/B01.spent",
                "/figures/of/budget.committed-rate?at.line=B01",
                "/rules?module=budget",
                "/rules?in-force=2026-01-01"
            })
    void showsThePageInBothLanguages(String address) throws Exception {
        for (var language : List.of("ko", "en")) {
            var answer = as(FINANCE, get(address).param("lang", language));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(text(answer)).contains("<h1").doesNotContain("??budget.").doesNotContain("??rules.");
        }
    }

    @Test
    void showsTheOverviewWithCoverageAndTheRoundingThatNobodyExplains() throws Exception {
        assertThat(text(as(FINANCE, get("/budget"))))
                .contains("27,139", "24,119", "Δ1,227", "44.8", "33.3", "단수 조정, 원문에 설명 없음", "Δ173");
    }

    @Test
    void leadsFromEveryAmountOfTheOverviewToThePageBehindIt() throws Exception {
        var page = text(as(FINANCE, get("/budget")));
        for (var indicator : List.of("appropriation", "outside-lines", "part", "spent-rate")) {
            var links = links(page, "budget." + indicator);
            assertThat(links).as(indicator).isNotEmpty();
            for (var link : links) {
                assertThat(text(as(FINANCE, get(URI.create(link))))).as(link).contains("/budget/entries/");
            }
        }
        assertThat(links(page, "budget.appropriation")).anyMatch(each -> each.contains("at.year=2023"));
        assertThat(page).doesNotContainPattern("<td class=\"num\">\\s*<span>[0-9Δ]");
    }

    private static List<String> links(String page, String indicator) {
        return Pattern.compile("href=\"(/figures/of/" + indicator + "\\?[^\"]*)\"")
                .matcher(page)
                .results()
                .map(each -> each.group(1).replace("&amp;", "&"))
                .toList();
    }

    @Test
    void marksStatedBalancesAndPrintsNothingAsADash() throws Exception {
        assertThat(text(as(FINANCE, get("/budget/lines/B15")))).contains("2,313,000", "잔액", "집행 지연 위험", ">-<");
    }

    @Test
    void showsAnOfficerOnlyTheirOwnDivision() throws Exception {
        var overview = text(as(GENERAL, get("/budget")));
        assertThat(overview).contains("자치경찰총괄과", "B02").doesNotContain("자치경찰협력과", "27,139", "B01 ");
        for (var hidden : List.of(
                "/budget/lines/B01",
                "/budget/lines/B01/entries.csv",
                "/budget/divisions/COOP",
                "/budget/divisions/TOTAL",
                "/budget/lines/B01/payments/new",
                "/budget/lines/B01/transfers/new",
                "/budget/lines/B01/balances/new",
                "/budget/accounts/1999/new",
                "/budget/entries/" + entryOf("B01"),
                "/budget/entries/" + UUID.randomUUID())) {
            assertThat(as(GENERAL, get(hidden)).getStatus()).as(hidden).isEqualTo(404);
        }
        assertThat(text(as(GENERAL, get("/budget/lines.csv")))).contains("B02").doesNotContain("B01");
    }

    @Test
    void refusesToBookForWhoMayOnlyRead() throws Exception {
        assertThat(as(READER, get("/budget/lines/B01")).getStatus()).isEqualTo(200);
        assertThat(as(READER, get("/budget/lines/B01/payments/new")).getStatus())
                .isEqualTo(403);
        assertThat(as(READER, commitment("1,000")).getStatus()).isEqualTo(403);
        assertThat(as(
                                READER,
                                post("/budget/entries/" + entryOf("B01") + "/correction")
                                        .with(csrf()))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void booksACommitmentFromTheFormAndChangesTheLine() throws Exception {
        var answer = as(FINANCE, commitment("1,230,000"));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).startsWith("/budget/lines/B01?as-of=2024-08-05");
        assertThat(budget.execution("B01", AsOf.of(LocalDate.of(2024, 8, 5))).committed())
                .isEqualTo(Won.of(997_634_000));
    }

    @Test
    void asksBeforeTheSameIsBookedTwiceInARow() throws Exception {
        assertThat(as(FINANCE, commitment("1,000")).getStatus()).isEqualTo(302);
        var again = as(FINANCE, commitment("1,000"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(text(again)).contains("방금 기입되었습니다", "id=\"again\"");
        assertThat(as(FINANCE, commitment("1,001")).getStatus()).isEqualTo(302);
        assertThat(as(FINANCE, commitment("1,000").param("again", "yes")).getStatus())
                .isEqualTo(302);
    }

    @Test
    void saysThatRoundedPartsMayNotAddUp() throws Exception {
        assertThat(text(as(FINANCE, get("/budget")))).contains("단수 차이");
        assertThat(text(as(FINANCE, get("/budget?unit=won")))).doesNotContain("단수 차이");
    }

    @Test
    void handsARefusedFormBackWithRuleRemedyAndWhatWasTyped() throws Exception {
        var answer = as(FINANCE, commitment("900,000,000"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("예산현액 1,775,000,000원을 121,404,000원 넘습니다", "추경·전용·이용", "value=\"900,000,000\"", "계약 1호");
    }

    @Test
    void refusesInOneLanguage() throws Exception {
        assertThat(text(as(FINANCE, commitment("900,000,000").param("lang", "en"))))
                .contains("exceed the current budget of 1,775,000,000 won by 121,404,000 won")
                .doesNotContainPattern("<p>[^<]*[가-힣][^<]*exceed");
    }

    @Test
    void namesTheFieldThatCannotBeRead() throws Exception {
        var answer = as(FINANCE, commitment("삼백만"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("href=\"#amount\"", "value=\"삼백만\"", "aria-invalid=\"true\"");
    }

    @Test
    void correctsAStatedBalanceAndKeepsTheFormerVersion() throws Exception {
        var entry = entryOf("B01");
        var correction = post("/budget/entries/" + entry + "/correction")
                .with(csrf())
                .param("version", "1")
                .param("amount", "1,776,000,000")
                .param("day", "2024-07-31")
                .param("reason", "e-호조와 대조");
        assertThat(as(FINANCE, correction).getStatus()).isEqualTo(302);
        assertThat(text(as(FINANCE, get("/budget/entries/" + entry))))
                .contains("1,776,000,000", "1,775,000,000", "e-호조와 대조");
        assertThat(text(as(FINANCE, correction))).contains("그 사이", "1,776,000,000원");
    }

    @Test
    void keepsASpreadsheetFromTakingANoteForAFormula() throws Exception {
        as(FINANCE, commitment("1,000").param("note", "=1+1"));
        assertThat(text(as(FINANCE, get("/budget/lines/B01/entries.csv?as-of=2024-08-05"))))
                .startsWith("\uFEFF\"key\"")
                .contains("\"'=1+1\"");
    }

    @Test
    void addsALineWithItsReviewAndShowsIt() throws Exception {
        assertThat(as(FINANCE, line("b99")).getStatus()).isEqualTo(422);
        var answer = as(FINANCE, line("B99"));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(text(as(FINANCE, get("/budget/lines/B99?as-of=2024-12-31"))))
                .contains("새 순찰차", "조건부", "4,100,000,000", "투자심사위 3호");
        assertThat(text(as(FINANCE, line("B99")))).contains("이미 있습니다", "value=\"새 순찰차\"");
        assertThat(as(GENERAL, line("B98")).getStatus()).isEqualTo(422);
        assertThat(as(READER, line("B98")).getStatus()).isEqualTo(403);
    }

    @Test
    void showsBothVersionsWholeWhenSomebodyElseWasFaster() throws Exception {
        var entry = entryOf("B01");
        assertThat(as(FINANCE, correction(entry, "1,776,000,000", "e-호조")).getStatus())
                .isEqualTo(302);
        var answer = as(FINANCE, correction(entry, "1,777,000,000", "결산서"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("두 판을 견주어", "<td>1776000000</td>", "<td>1777000000</td>")
                .contains("<td>e-호조</td>", "<td>결산서</td>", "다름")
                .contains("name=\"version\" value=\"2\"");
    }

    @Test
    void showsBothVersionsOfAnAccountToo() throws Exception {
        var amended = post("/budget/accounts/2024/B01")
                .with(csrf())
                .param("version", "1")
                .param("name", "여성 범죄예방 기반시설")
                .param("unit", "COOP-SAFETY")
                .param("reason", "예산서 확인");
        assertThat(as(FINANCE, amended).getStatus()).isEqualTo(302);
        assertThat(text(as(FINANCE, amended.param("alias", "다른 이름")))).contains("두 판을 견주어", "<td>다른 이름</td>", "다름");
    }

    @Test
    void statesABalanceWithItsPrecisionAndSource() throws Exception {
        assertThat(text(as(FINANCE, balance("800,000,500", "결산서 3쪽")))).contains("나누어떨어지지");
        assertThat(text(as(FINANCE, balance("800,000,000", "")))).contains("href=\"#source\"");
        assertThat(as(FINANCE, balance("800,000,000", "결산서 3쪽")).getStatus()).isEqualTo(302);
        assertThat(text(as(FINANCE, get("/budget/lines/B01?as-of=2024-08-31")))).contains("800,000", "결산서 3쪽");
        assertThat(as(READER, balance("1,000", "결산서")).getStatus()).isEqualTo(403);
        assertThat(as(GENERAL, balance("1,000", "결산서")).getStatus()).isEqualTo(404);
    }

    @Test
    void doesNotPayOnACommitmentOfAnotherLine() throws Exception {
        as(FINANCE, commitment("1,000"));
        var books = ledger.openNow(2024);
        var id = books.commitments(books.find("B01").orElseThrow()).getFirst().id();
        var payment = post("/budget/lines/B02/payments")
                .with(csrf())
                .param("amount", "1,000")
                .param("day", "2024-08-06")
                .param("commitment", id.toString());
        assertThat(as(FINANCE, payment).getStatus()).isEqualTo(404);
    }

    @Test
    void opensTheBooksOfTheNextYearOnce() throws Exception {
        assertThat(text(as(FINANCE, get("/budget?as-of=2025-01-01")))).contains("2025년 장부 열기");
        for (int times = 0; times < 2; times++) {
            assertThat(as(FINANCE, post("/budget/years").with(csrf()).param("year", "2025"))
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(ledger.openNow(2025).accounts())
                .extracting(Account::code)
                .containsExactly("TOTAL", "GEN", "COOP", "SUP");
        assertThat(as(GENERAL, post("/budget/years").with(csrf()).param("year", "2026"))
                        .getStatus())
                .isIn(403, 404);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder correction(
            UUID entry, String amount, String source) {
        return post("/budget/entries/" + entry + "/correction")
                .with(csrf())
                .param("version", "1")
                .param("amount", amount)
                .param("day", "2024-07-31")
                .param("source", source)
                .param("reason", "대조");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder balance(
            String amount, String source) {
        return post("/budget/lines/B01/balances")
                .with(csrf())
                .param("measure", "SPENT")
                .param("amount", amount)
                .param("precision", "천원")
                .param("day", "2024-08-31")
                .param("source", source);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder line(String code) {
        return post("/budget/accounts/2024")
                .with(csrf())
                .param("parent", "COOP")
                .param("code", code)
                .param("name", "새 순찰차")
                .param("unit", "COOP-SAFETY")
                .param("cost", "4,100,000,000")
                .param("result", "CONDITIONAL")
                .param("review-document", "투자심사위 3호")
                .param("reason", "2차 추경");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder commitment(
            String amount) {
        return post("/budget/lines/B01/commitments")
                .with(csrf())
                .param("kind", "COMMITMENT")
                .param("amount", amount)
                .param("day", "2024-08-05")
                .param("document", "계약 1호");
    }

    /** The stated current budget of a line. */
    private UUID entryOf(String line) {
        var books = ledger.openNow(2024);
        return books.entries(books.find(line).orElseThrow()).stream()
                .filter(each -> each.measure() == Measure.CURRENT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MockHttpServletResponse as(Actor actor, RequestBuilder request) {
        return People.as(actor, () -> {
            try {
                return mvc.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
