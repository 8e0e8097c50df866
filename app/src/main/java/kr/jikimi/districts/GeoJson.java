package kr.jikimi.districts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.jikimi.foundation.AsOf;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Boundaries as other programs read them (RFC 7946), and as outlines to draw. */
@Component
class GeoJson {

    private final Districts districts;
    private final JsonMapper json;

    GeoJson(Districts districts, JsonMapper json) {
        this.districts = districts;
        this.json = json;
    }

    Map<String, Outline> outlines(AsOf asOf) {
        var outlines = new LinkedHashMap<String, Outline>();
        districts.boundaries(asOf).forEach((code, shape) -> outlines.put(code, Outline.of(json.readTree(shape))));
        return outlines;
    }

    String write(AsOf asOf) {
        var boundaries = districts.boundaries(asOf);
        var stations = districts.stations(asOf);
        var features = json.createArrayNode();
        for (var district : districts.list(asOf)) {
            var boundary = boundaries.get(district.code());
            var feature = features.addObject().put("type", "Feature").put("id", district.code());
            feature.set("properties", json.valueToTree(properties(district, stations, asOf)));
            feature.set("geometry", boundary == null ? json.nullNode() : json.readTree(boundary));
        }
        var collection = json.createObjectNode().put("type", "FeatureCollection");
        collection.set("features", features);
        return json.writeValueAsString(collection);
    }

    private static Map<String, Object> properties(District district, List<Station> stations, AsOf asOf) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("code", district.code());
        properties.put("code_system", district.codeSystem());
        properties.put("name", district.nameKo());
        properties.put("name_en", district.nameEn());
        properties.put("as_of", asOf.date().toString());
        properties.put("stations", standingIn(district, stations));
        return properties;
    }

    private static List<String> standingIn(District district, List<Station> stations) {
        return stations.stream()
                .filter(each -> district.code().equals(each.standsIn()))
                .map(Station::nameKo)
                .collect(Collectors.toList());
    }
}
