package kr.jikimi.offices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kr.jikimi.indicators.Figure;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.FigureSource;
import kr.jikimi.indicators.Indicator;
import kr.jikimi.indicators.Kind;
import kr.jikimi.indicators.RecordVersion;
import org.springframework.stereotype.Component;

/** Counts the units (1국 3과 11팀) and the commissioners. */
@Component
class OfficesFigures implements FigureSource {

    private static final Indicator UNITS = new Indicator(
            "offices.count",
            "조직 수",
            "Number of units",
            "기준일에 있는 국·과·팀의 수. 이름이 원문에 없는 팀도 셉니다.",
            "Units of a kind in force on the day: secretariat (bureau), divisions, teams; unnamed teams count too",
            "개",
            0);
    private static final Indicator COMMISSIONERS = new Indicator(
            "commissioners.count",
            "위원 수",
            "Number of commissioners",
            "기준일이 임기 안에 있는 위원의 수",
            "Commissioners whose term includes the day",
            "명",
            0);
    private static final Map<String, Unit.Kind> KINDS =
            Map.of("bureau", Unit.Kind.SECRETARIAT, "division", Unit.Kind.DIVISION, "team", Unit.Kind.TEAM);

    private final Units units;
    private final Commissioners commissioners;

    OfficesFigures(Units units, Commissioners commissioners) {
        this.units = units;
        this.commissioners = commissioners;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(UNITS, COMMISSIONERS);
    }

    @Override
    public Figure figure(FigureRequest request) {
        return request.indicator().equals(UNITS.id())
                ? counted(UNITS, request, units.records(request.asOf(), kind(request)))
                : counted(COMMISSIONERS, request, commissioners.records(request.asOf()));
    }

    private static Figure counted(Indicator indicator, FigureRequest request, List<RecordVersion> records) {
        return Figure.known(indicator, request, Kind.COUNTED, BigDecimal.valueOf(records.size()), records);
    }

    private static Unit.Kind kind(FigureRequest request) {
        var code = request.find("kind").orElse("");
        var kind = KINDS.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("offices.count needs a kind of " + KINDS.keySet() + ", not " + code);
        }
        return kind;
    }
}
