package kr.jikimi.districts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Permission;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.settings.Settings;
import kr.jikimi.upkeep.PlainUpkept;
import kr.jikimi.upkeep.Upkept;
import kr.jikimi.upkeep.Upkept.Part;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the city is kept on screen: districts, stations, where these stand and what they serve. */
@Configuration(proxyBeanMethods = false)
class DistrictsUpkeep {

    private final Districts districts;
    private final Settings settings;
    private final MessageSource messages;

    DistrictsUpkeep(Districts districts, Settings settings, MessageSource messages) {
        this.districts = districts;
        this.settings = settings;
        this.messages = messages;
    }

    @Bean
    Upkept keptDistricts() {
        return PlainUpkept.ofHouse(
                "districts",
                "districts.district",
                Permission.DISTRICTS_EDIT,
                Part.text("code").naming(),
                Part.text("code_system"),
                Part.text("name_ko").calling(),
                Part.text("name_en").calling());
    }

    @Bean
    Upkept keptStations() {
        return PlainUpkept.ofHouse(
                "stations",
                "districts.station",
                Permission.DISTRICTS_EDIT,
                Part.text("code").naming(),
                Part.text("name_ko").calling(),
                Part.text("name_en").calling());
    }

    @Bean
    Upkept jurisdictions() {
        return PlainUpkept.ofHouse(
                "jurisdictions",
                "districts.station_district",
                Permission.DISTRICTS_EDIT,
                Part.choice("station", this::stations).naming(),
                Part.choice("district", this::districts).naming(),
                Part.choice("relation", this::relations).naming());
    }

    private Map<String, String> districts(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        districts.list(today()).forEach(each -> names.put(each.code(), each.name(locale)));
        return names;
    }

    private Map<String, String> stations(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        districts.stations(today()).forEach(each -> names.put(each.code(), each.name(locale)));
        return names;
    }

    private Map<String, String> relations(Locale locale) {
        var words = new LinkedHashMap<String, String>();
        List.of("STANDS_IN", "SERVES")
                .forEach(each -> words.put(each, messages.getMessage("upkeep.relation." + each, null, locale)));
        return words;
    }

    private AsOf today() {
        return AsOf.of(settings.referenceDate());
    }
}
