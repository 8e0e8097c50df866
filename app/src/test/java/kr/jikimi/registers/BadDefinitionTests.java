package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.registers.definition.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a definition is named with file, line, field and expectation. */
class BadDefinitionTests {

    private static final String GOOD = """
            id: boats
            name: 배
            name-en: Boats
            purpose: 시험
            purpose-en: A test
            shape: thing
            key: BOAT
            sensitivity: P1
            retention: 1년
            fields:
              - {id: size, name: 크기, name-en: Size, type: code, codes: {small: [작음, Small]}}
              - {id: crew, name: 인원, name-en: Crew, type: number}
              - {id: port, name: 항구, name-en: Port, type: text}
            states:
              afloat: [운항, Afloat]
            transitions: []
            indicators:
              - {id: crew, name: 인원, name-en: Crew, definition: 합, definition-en: Sum, kind: counted, value: sum(crew), unit: 명, where: {state: afloat}}
            """;

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            shape: thing               | shape: ghost                | boats.yaml:6: shape: found "ghost", expected one of
            key: BOAT                  | key: boat                   | boats.yaml:7: key: found "boat", expected two to eight capital letters
            sensitivity: P1            | sensitivity: P3             | boats.yaml:8: sensitivity: found "P3", expected P0, P1 or P2, since a field is not personal
            sensitivity: P1            | colour: P1                  | boats.yaml:8: colour: found an unknown field
            id: boats                  | id: Boats                   | boats.yaml:1: id: found "Boats", expected small letters
            type: number               | type: integer               | boats.yaml:12: type: found "integer", expected one of
            id: crew, name: 인원, name-en: Crew, type | id: reason, name: 인원, name-en: Crew, type | boats.yaml:12: id: found "reason", expected a name that is free
            id: crew, name: 인원, name-en: Crew, type | id: size, name: 인원, name-en: Crew, type | expected ids that differ; size is there already
            small: [작음, Small]       | small: 작음                 | boats.yaml:11: small
            transitions: []            | listing: [harbour]          | found "harbour", expected one of the fields that are not personal
            sum(crew)                  | sum(size)                   | boats.yaml:18: value: found "sum(size)", expected a field of type number or money
            sum(crew)                  | sum(ghosts)                 | boats.yaml:18: value: found "sum(ghosts)", expected one of the fields
            sum(crew)                  | average(crew)               | boats.yaml:18: value: found "average(crew)", expected count, sum(field)
            sum(crew)                  | change(ghosts)              | expected indicators of this register
            state: afloat              | state: sunk                 | boats.yaml:18: state: found "sunk", expected a code or state
            transitions: []            | transitions: [{act: sink, from: afloat, to: sunk, name: 침몰, name-en: Sink}] | boats.yaml:16: to: found "sunk", expected one of the states [afloat]
            type: text                 | type: reference, register: ghosts | boats.yaml:13: register: found "ghosts", expected the id of a register
            type: text                 | type: text, personal: true  | boats.yaml:8: sensitivity: found "P1", expected P2
            type: number               | type: number, personal: true | boats.yaml:18: value: found "sum(crew)", expected a field that is not personal
            name-en: Boats             | note: x                     | boats.yaml:3: note: found an unknown field
            shape: thing               | duty: XX-9                  | boats.yaml:6: duty: found "XX-9", expected a duty code
            """)
    void namesFileLineFieldAndExpectation(String good, String bad, String message) {
        var changed = GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad);
        var file = YamlNode.read("boats.yaml", new StringReader(changed));

        assertThatThrownBy(() -> new Definitions(List.of(file), Map.of()))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe");
    }

    @Test
    void namesTheOwnerOfARegisterThatNobodyHasDefined() {
        var owners = YamlNode.read("register-owners.yaml", new StringReader("boats: SUP\nboots: SUP\n"));

        assertThatThrownBy(() -> Definitions.requireKnown(owners, java.util.Set.of("boats")))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining("register-owners.yaml:2")
                .hasMessageContaining("\"boots\", which is no register")
                .hasMessageContaining("Maybe");
    }
}
