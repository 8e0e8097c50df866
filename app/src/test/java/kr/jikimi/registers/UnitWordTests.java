package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kr.jikimi.indicators.Indicators;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever is counted is counted in English too. */
@OfficeTest
class UnitWordTests {

    @Autowired
    Registers registers;

    @Autowired
    Indicators indicators;

    @Autowired
    MessageSource messages;

    @Test
    void everyUnitOfARegisterOrAFigureHasItsWordInBothLanguages() {
        var ofFields = registers.list().stream()
                .flatMap(register -> register.allFields().stream())
                .map(Field::unit)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        var ofFigures = indicators.list().stream().map(each -> each.unit());

        assertThat(Stream.concat(ofFields, ofFigures).distinct()).isNotEmpty().allSatisfy(unit -> {
            assertThat(messages.getMessage("unit." + unit, null, Locale.KOREAN)).isEqualTo(unit);
            assertThat(messages.getMessage("unit." + unit, null, Locale.ENGLISH))
                    .doesNotContainPattern("[가-힣]");
        });
    }
}
