package kr.jikimi.accesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The list of accesses grows and never changes. */
@OfficeTest
@Transactional
class AccessesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private MessageSource messages;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Reviews reviews;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsTheNewestFirstAndOnlyWhatIsAskedFor() {
        visits.add(visit("reader", 200));
        visits.add(visit("reader", 403));

        assertThat(visits.count(filter("reader", false))).isEqualTo(2);
        assertThat(visits.list(filter("reader", true), 50, 0))
                .singleElement()
                .satisfies(each -> assertThat(each.isRefused()).isTrue());
    }

    @Test
    void refusesToBeChanged() {
        assertThatThrownBy(() ->
                        jdbc.sql("update accesses.visit set account = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyPermissionHasItsWordInTheList(Permission permission) {
        for (var language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            assertThat(messages.getMessage("accesses.action." + permission, null, language))
                    .isNotBlank();
        }
    }

    @Test
    void saysInWordsWhatWasDone() {
        visits.add(visit("reader", 200));
        var officer = People.officer(Scope.HOUSE, Permission.ACCESSES_READ);

        assertThat(People.as(officer, () -> pages.get().uri("/accesses").exchange()))
                .bodyText()
                .contains("예산 보기")
                .doesNotContain("BUDGET_READ");
    }

    @Test
    void refusesToBeDeleted() {
        assertThatThrownBy(() -> jdbc.sql("delete from accesses.visit").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aReviewIsSignedByWhoeverLooked() {
        var officer = People.officer(Scope.HOUSE, Permission.ACCESSES_REVIEW);
        People.as(officer, () -> {
            reviews.put(YearMonth.of(2024, 7), "이상 없음");
            return true;
        });

        assertThat(reviews.list()).first().satisfies(each -> {
            assertThat(each.reviewer()).isEqualTo("officer");
            assertThat(each.month()).isEqualTo(YearMonth.of(2024, 7));
        });
    }

    private Visits.Filter filter(String account, boolean refused) {
        return new Visits.Filter(clock.today().minusDays(1), clock.today(), account, refused);
    }

    private Visit visit(String account, int status) {
        var at = LocalDateTime.ofInstant(clock.now(), OfficeClock.ZONE);
        return new Visit(at, account, "127.0.0.1", "GET", "/budget", "BUDGET_READ", status);
    }
}
