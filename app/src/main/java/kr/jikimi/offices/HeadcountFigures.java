package kr.jikimi.offices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kr.jikimi.foundation.Period;
import kr.jikimi.indicators.Figure;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.FigureSource;
import kr.jikimi.indicators.Indicator;
import kr.jikimi.indicators.Kind;
import kr.jikimi.indicators.RecordVersion;
import kr.jikimi.indicators.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says {@code headcount.quota} and {@code headcount.actual}, by division and kind of staff or in total. */
@Component
class HeadcountFigures implements FigureSource {

    private static final Set<String> DIMENSIONS = Set.of("division", "kind");

    private static final Indicator QUOTA = new Indicator(
            "headcount.quota",
            "정원",
            "Quota",
            "기준일 또는 그 전 가장 가까운 날의 인력표에서, 과와 직종별 정원을 더한 수",
            "Posts allowed by division and kind of staff, added up from the latest headcount stated for the day or before",
            "명",
            0);
    private static final Indicator ACTUAL = new Indicator(
            "headcount.actual",
            "현원",
            "Actual",
            "기준일 또는 그 전 가장 가까운 날의 인력표에서, 과와 직종별 현원(정원 외 파견 포함)을 더한 수",
            "People there by division and kind of staff, those seconded outside the quota included, added up from the latest"
                    + " headcount stated for the day or before",
            "명",
            0);

    private final Headcounts headcounts;
    private final Units units;

    HeadcountFigures(Headcounts headcounts, Units units) {
        this.headcounts = headcounts;
        this.units = units;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(QUOTA, ACTUAL);
    }

    @Override
    public Figure figure(FigureRequest request) {
        request.at().keySet().stream()
                .filter(each -> !DIMENSIONS.contains(each))
                .forEach(each -> {
                    throw new IllegalArgumentException("The headcount knows no dimension " + each);
                });
        var indicator = request.indicator().equals(QUOTA.id()) ? QUOTA : ACTUAL;
        var measure = indicator == QUOTA ? "quota" : "actual";
        var records = headcounts.records(request.asOf(), division(request), kind(request), measure);
        return headcounts
                .find(request.asOf())
                .filter(table -> !records.isEmpty())
                .map(table -> figure(indicator, request, Period.day(table.asOf()), records))
                .orElseGet(() -> Figure.unknown(indicator, request, Kind.AGGREGATE, Standing.NOTHING_RECORDED));
    }

    private static Figure figure(Indicator indicator, FigureRequest request, Period day, List<RecordVersion> records) {
        var sum = records.stream()
                .flatMap(each -> each.values().values().stream())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(indicator, request, Kind.AGGREGATE, Standing.KNOWN, sum, null, day, true, records);
    }

    private @Nullable String division(FigureRequest request) {
        var code = request.find("division").orElse("TOTAL");
        if (code.equals("TOTAL")) {
            return null;
        }
        if (units.life(code).stream().noneMatch(each -> each.kind() == Unit.Kind.DIVISION)) {
            throw new IllegalArgumentException("There is no division " + code);
        }
        return code;
    }

    private static @Nullable StaffKind kind(FigureRequest request) {
        var code = request.find("kind").orElse("total");
        return code.equals("total")
                ? null
                : StaffKind.find(code)
                        .orElseThrow(() -> new IllegalArgumentException("There is no kind of staff " + code));
    }
}
