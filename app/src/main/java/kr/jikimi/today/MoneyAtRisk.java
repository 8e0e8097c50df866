package kr.jikimi.today;

import java.time.LocalDate;
import java.util.List;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.budget.Budget;
import kr.jikimi.budget.ForecastRisk;
import kr.jikimi.foundation.AsOf;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Budget lines of the reader's units that are forecast to be used up although their payments lag behind the year. */
@Component
@Order(2)
class MoneyAtRisk implements Desk.Source {

    private final Budget budget;
    private final Access access;
    private final Words words;

    MoneyAtRisk(Budget budget, Access access, Words words) {
        this.budget = budget;
        this.access = access;
        this.words = words;
    }

    @Override
    public List<Desk.Pile> piles(LocalDate day) {
        if (!access.current().mayAnywhere(Permission.BUDGET_READ)) {
            return List.of();
        }
        var risks = budget.risks(AsOf.of(day)).stream()
                .filter(each -> access.may(
                        Permission.BUDGET_READ, Scope.unit(each.line().unit())))
                .map(each -> concern(each, day))
                .toList();
        return List.of(new Desk.Pile("risks", "warning", risks));
    }

    private Concern concern(ForecastRisk risk, LocalDate day) {
        var code = risk.line().code();
        return new Concern(
                code + " " + risk.line().name(Words.locale()),
                words.say("risk", risk.spent().toString(), risk.elapsed().toString()),
                "/figures/of/budget.spent-rate?at.line=%s&as-of=%s".formatted(code, day),
                null,
                "/budget/lines/" + code);
    }
}
