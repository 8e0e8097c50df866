package kr.jikimi.formats.crime;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.jikimi.formats.crime.CrimeTable.Kind;
import kr.jikimi.formats.crime.Districts.District;
import org.jspecify.annotations.Nullable;

/** Finds out which district or station the key cells of a row speak of. */
final class Units {

    private final @Nullable CodeSystem system;

    /** @param others key texts that name neither, such as an offence in a long table */
    record Unit(String name, Kind kind, @Nullable District district, List<String> others) {}

    Units(Path file, Optional<CodeSystem> given, List<List<String>> rows) {
        var codes = rows.stream()
                .flatMap(List::stream)
                .filter(text -> text.matches("\\d{5}"))
                .distinct()
                .toList();
        this.system =
                codes.isEmpty() ? null : given.orElseGet(() -> Districts.system(codes, file + ": district codes"));
    }

    Unit of(List<String> texts) {
        for (var text : texts) {
            var district = district(text);
            if (district.isPresent()) {
                return new Unit(district.get().name(), Kind.DISTRICT, district.get(), without(texts, text));
            }
        }
        for (var text : texts) {
            var station = Districts.station(text);
            if (station.isPresent()) {
                var found = station.get();
                return new Unit(found.name(), Kind.STATION, found.district(), without(texts, text));
            }
        }
        if (texts.isEmpty() || texts.stream().anyMatch(Heading::isTotal)) {
            var others = texts.stream().filter(text -> !Heading.isTotal(text)).toList();
            return new Unit(Heading.ALL, Kind.TOTAL, null, others);
        }
        return new Unit(texts.getFirst(), Kind.OTHER, null, texts.subList(1, texts.size()));
    }

    private Optional<District> district(String text) {
        return system != null && text.matches("\\d{5}") ? Districts.byCode(text, system) : Districts.byName(text);
    }

    private static List<String> without(List<String> texts, String one) {
        return texts.stream()
                .filter(text -> !text.equals(one) && !Heading.isTotal(text) && !text.matches("\\d{5}"))
                .filter(text -> Districts.byName(text).isEmpty())
                .toList();
    }
}
