package kr.jikimi.districts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.InForce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Districts, their boundaries and the police stations on a day. */
@Component
public class Districts {

    private static final String STATIONS = """
            select s.*,
                (select min(l.district) from links l where l.station = s.code and l.relation = 'STANDS_IN') as stands_in,
                array(select l.district from links l where l.station = s.code and l.relation = 'SERVES'
                    order by l.district) as serves
            from stations s order by s.code""";

    private final JdbcClient jdbc;

    Districts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their codes, which is the official one. */
    public List<District> list(AsOf asOf) {
        return InForce.list(jdbc, "districts.district", "code", asOf, (row, n) -> district(row));
    }

    public Optional<District> find(String code, AsOf asOf) {
        return list(asOf).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public List<Station> stations(AsOf asOf) {
        return InForce.ask(
                        jdbc,
                        "with stations as (select * from districts.station_versions where " + InForce.ON_THE_DAY
                                + "), links as (select * from districts.station_district_versions where "
                                + InForce.ON_THE_DAY + ") " + STATIONS,
                        asOf)
                .query((row, n) -> station(row))
                .list();
    }

    public Optional<Station> findStation(String code, AsOf asOf) {
        return stations(asOf).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The stations that stand in the district. */
    public List<Station> stationsIn(String district, AsOf asOf) {
        return stations(asOf).stream()
                .filter(each -> district.equals(each.standsIn()))
                .toList();
    }

    /** GeoJSON geometry (EPSG:4326) by district code. */
    public SequencedMap<String, String> boundaries(AsOf asOf) {
        var boundaries = new TreeMap<String, String>();
        InForce.ask(
                        jdbc,
                        "select district, geometry::text from districts.boundary_versions where " + InForce.ON_THE_DAY,
                        asOf)
                .query(row -> {
                    boundaries.put(row.getString("district"), row.getString("geometry"));
                });
        return boundaries;
    }

    private static District district(ResultSet row) throws SQLException {
        return new District(
                row.getString("code"),
                row.getString("code_system"),
                row.getString("name_ko"),
                row.getString("name_en"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"));
    }

    private static Station station(ResultSet row) throws SQLException {
        return new Station(
                row.getString("code"),
                row.getString("name_ko"),
                row.getString("name_en"),
                row.getString("stands_in"),
                List.of((String[]) row.getArray("serves").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"));
    }
}
