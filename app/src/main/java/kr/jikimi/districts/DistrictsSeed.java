package kr.jikimi.districts;

import java.util.Set;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code districts.geojson}, one feature per district, and {@code stations.yaml}. */
@Component
class DistrictsSeed implements SeedPart {

    private static final String MAP = "districts.geojson";
    private static final Set<String> STATION =
            Set.of("code", "name", "name-en", "stands-in", "serves", "from", "to", "source");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DistrictsSeed(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public int order() {
        return SeedOrder.DISTRICTS;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.findText(MAP).ifPresent(this::addDistricts);
        folder.find("stations.yaml").ifPresent(file -> file.items().forEach(this::addStation));
    }

    private void addDistricts(String text) {
        var map = parsed(text);
        int number = 0;
        for (var feature : map.path("features")) {
            number++;
            var properties = feature.path("properties");
            addDistrict(map, properties, number);
            addBoundary(map, properties.path("code").asString(), feature.path("geometry"));
        }
    }

    private void addDistrict(JsonNode map, JsonNode properties, int number) {
        jdbc.sql("insert into districts.district (code, code_system, name_ko, name_en, source) values (?, ?, ?, ?, ?)")
                .param(required(properties, "code", number))
                .param(required(map, "code_system", 0))
                .param(required(properties, "name", number))
                .param(required(properties, "name_en", number))
                .param(map.path("source").asString(null))
                .update();
    }

    private void addBoundary(JsonNode map, String district, JsonNode geometry) {
        jdbc.sql("insert into districts.boundary (district, geometry, source) values (?, ?::jsonb, ?)")
                .param(district)
                .param(geometry.toString())
                .param(map.path("source").asString(null))
                .update();
    }

    private void addStation(YamlNode row) {
        row.onlyFields(STATION);
        jdbc.sql("""
                        insert into districts.station (code, name_ko, name_en, valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(row.text("code"), row.text("name"), row.text("name-en"))
                .param(row.dateOrNull("from"))
                .param(row.dateOrNull("to"))
                .param(row.textOrNull("source"))
                .update();
        link(row, row.get("stands-in"), "STANDS_IN");
        row.items("serves").forEach(district -> link(row, district, "SERVES"));
    }

    private void link(YamlNode row, YamlNode district, String relation) {
        if (!isDistrict(district.text())) {
            throw district.bad("the code of a district of " + MAP, "correct the code.");
        }
        jdbc.sql("""
                        insert into districts.station_district (station, district, relation, valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(row.text("code"), district.text(), relation)
                .param(row.dateOrNull("from"))
                .param(row.dateOrNull("to"))
                .param(row.textOrNull("source"))
                .update();
    }

    private boolean isDistrict(String code) {
        return jdbc.sql("select exists (select 1 from districts.district where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            throw new BadDefinition(MAP, e.getOriginalMessage(), "GeoJSON", "export the file again.");
        }
    }

    private static String required(JsonNode node, String field, int feature) {
        var value = node.path(field).asString("");
        if (value.isBlank()) {
            var where = feature == 0 ? MAP : "%s: feature %d".formatted(MAP, feature);
            throw new BadDefinition(where, "no " + field, "a text", "add \"" + field + "\" to it.");
        }
        return value;
    }
}
