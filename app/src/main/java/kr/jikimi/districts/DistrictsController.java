package kr.jikimi.districts;

import java.time.LocalDate;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /districts}: map and table; {@code /districts/11680}: one; {@code /districts.geojson}: for other programs. */
@Controller
class DistrictsController {

    private static final String GEOJSON = "application/geo+json";

    private final Districts districts;
    private final Settings settings;
    private final GeoJson geoJson;

    DistrictsController(Districts districts, Settings settings, GeoJson geoJson) {
        this.districts = districts;
        this.settings = settings;
        this.geoJson = geoJson;
    }

    @OpenToAll
    @GetMapping("/districts")
    String districts(@RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var asOf = asOf(on);
        model.addAttribute("on", asOf.date());
        model.addAttribute("stations", districts.stations(asOf));
        model.addAttribute("map", map(asOf));
        return "districts/districts";
    }

    @OpenToAll
    @GetMapping("/districts/{code:\\d{5}}")
    String district(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var asOf = asOf(on);
        var district = districts.find(code, asOf).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("on", asOf.date());
        model.addAttribute("district", district);
        model.addAttribute("stations", districts.stationsIn(code, asOf));
        model.addAttribute(
                "serving",
                districts.stations(asOf).stream()
                        .filter(each -> each.serves().contains(code))
                        .toList());
        model.addAttribute("map", map(asOf));
        return "districts/district";
    }

    @OpenToAll
    @GetMapping("/districts.geojson")
    ResponseEntity<String> geojson(@RequestParam(required = false) @Nullable LocalDate on) {
        return ResponseEntity.ok().header("Content-Type", GEOJSON).body(geoJson.write(asOf(on)));
    }

    private DistrictMap map(AsOf asOf) {
        return DistrictMap.of(districts.list(asOf), geoJson.outlines(asOf), districts.stations(asOf));
    }

    private AsOf asOf(@Nullable LocalDate on) {
        return AsOf.of(on == null ? settings.referenceDate() : on);
    }
}
