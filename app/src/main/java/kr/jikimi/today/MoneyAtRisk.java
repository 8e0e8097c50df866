package kr.jikimi.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.budget.Budget;
import kr.jikimi.budget.ForecastRisk;
import kr.jikimi.foundation.AsOf;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Budget lines of the reader's units that are forecast to be used up although their payments lag behind the year. */
@Component
class MoneyAtRisk {

    private final Budget budget;
    private final Access access;
    private final MessageSource messages;

    MoneyAtRisk(Budget budget, Access access, MessageSource messages) {
        this.budget = budget;
        this.access = access;
        this.messages = messages;
    }

    List<Concern> list(LocalDate day, Locale locale) {
        return budget.risks(AsOf.of(day)).stream()
                .filter(each -> access.may(
                        Permission.BUDGET_READ, Scope.unit(each.line().unit())))
                .map(each -> concern(each, locale))
                .toList();
    }

    private Concern concern(ForecastRisk risk, Locale locale) {
        var shares = new Object[] {risk.spent().toString(), risk.elapsed().toString()};
        return new Concern(
                risk.line().code() + " " + risk.line().name(locale),
                messages.getMessage("today.risk", shares, locale),
                null,
                "/budget/lines/" + risk.line().code());
    }
}
