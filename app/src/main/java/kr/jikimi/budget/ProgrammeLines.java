package kr.jikimi.budget;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.programme.SheetLines;
import org.springframework.stereotype.Component;

/** Tells the sheets which lines pay for them. */
@Component
class ProgrammeLines implements SheetLines {

    private final Budget budget;

    ProgrammeLines(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Map<String, String> names(String programme, int year, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        budget.linesOf(programme, year).forEach(line -> names.put(line.code(), line.name(locale)));
        return names;
    }
}
