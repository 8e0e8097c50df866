package kr.jikimi.offices;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.settings.Settings;
import kr.jikimi.upkeep.PlainUpkept;
import kr.jikimi.upkeep.Upkept;
import kr.jikimi.upkeep.Upkept.Part;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the organisation is kept on screen: functions, posts, careers. Seats have rules of their own. */
@Configuration(proxyBeanMethods = false)
class OfficesUpkeep {

    private final Offices offices;
    private final Settings settings;
    private final MessageSource messages;

    OfficesUpkeep(Offices offices, Settings settings, MessageSource messages) {
        this.offices = offices;
        this.settings = settings;
        this.messages = messages;
    }

    @Bean
    Upkept unitFunctions() {
        return new PlainUpkept(
                "unit-functions",
                "offices.unit_function",
                Permission.OFFICES_EDIT,
                true,
                List.of(
                        Part.choice("unit", this::units).naming(),
                        Part.whole("position").naming(),
                        Part.text("text_ko").calling(),
                        Part.text("text_en").calling(),
                        Part.text("duty").maybe()),
                at("unit"));
    }

    @Bean
    Upkept posts() {
        return new PlainUpkept(
                "posts",
                "offices.post",
                Permission.OFFICES_EDIT,
                true,
                List.of(
                        Part.text("code").naming(),
                        Part.choice("unit", this::units),
                        Part.choice("counted_under", this::units).maybe(),
                        Part.text("title_ko").calling(),
                        Part.text("title_en").calling(),
                        Part.choice("staff_kind", this::staffKinds).maybe(),
                        Part.text("grade").maybe(),
                        Part.text("police_rank").maybe(),
                        Part.flag("head")),
                at("unit"));
    }

    @Bean
    Upkept careers() {
        return new PlainUpkept(
                "careers",
                "offices.career",
                Permission.OFFICES_EDIT,
                false,
                List.of(
                        Part.choice("commissioner", this::commissioners).naming(),
                        Part.whole("position").naming(),
                        Part.flag("present"),
                        Part.text("text_ko").calling(),
                        Part.text("text_en").calling()),
                values -> Scope.HOUSE);
    }

    /** The scope of the unit that a record names; a new record that names none yet is the house's. */
    private static Function<Map<String, String>, Scope> at(String column) {
        return values -> {
            var unit = values.getOrDefault(column, "");
            return unit.isEmpty() ? Scope.HOUSE : Scope.unit(unit);
        };
    }

    private Map<String, String> units(Locale locale) {
        return offices.names(settings.referenceDate(), locale);
    }

    private Map<String, String> staffKinds(Locale locale) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(StaffKind.values())
                .forEach(each ->
                        words.put(each.name(), messages.getMessage("offices.staff." + each.code(), null, locale)));
        return words;
    }

    private Map<String, String> commissioners(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        offices.commissioners(AsOf.of(settings.referenceDate())).forEach(each -> names.put(each.code(), each.name()));
        return names;
    }
}
