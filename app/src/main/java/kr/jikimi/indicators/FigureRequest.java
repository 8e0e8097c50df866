package kr.jikimi.indicators;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which figure is wanted.
 *
 * @param indicator its id
 * @param at what narrows it, by dimension: {@code line -> B01}, {@code division -> GEN}, {@code district -> 11740},
 *     or a field of a register
 * @param period over which to count; absent: all there is up to the reference date
 * @param asOf the reference date and the moment of knowledge
 */
public record FigureRequest(
        String indicator, Map<String, String> at, @Nullable Period period, AsOf asOf) {

    public FigureRequest {
        at = Map.copyOf(new TreeMap<>(at));
    }

    public static FigureRequest of(String indicator, AsOf asOf) {
        return new FigureRequest(indicator, Map.of(), null, asOf);
    }

    public Optional<String> find(String dimension) {
        return Optional.ofNullable(at.get(dimension));
    }
}
