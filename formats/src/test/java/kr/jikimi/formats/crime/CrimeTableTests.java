package kr.jikimi.formats.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.crime.CrimeTable.Count;
import kr.jikimi.formats.crime.CrimeTable.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layouts are those of the Seoul open-data plaza and of the police's tables by station; every number is invented. */
class CrimeTableTests {

    private static final Path SAMPLE = Path.of("../docs/samples/crime-by-district.csv");

    @TempDir
    Path folder;

    @Test
    void A01_readsTheTableByDistrictAsDownloaded() {
        var table = CrimeTable.read(SAMPLE, Optional.empty());
        assertThat(table.counts()).hasSize(26 * 12);
        assertThat(value(table, "종로구", "절도", "검거")).contains(83L);
        assertThat(value(table, "종로구", "합계", "발생")).contains(2575L);
        assertThat(value(table, "합계", "살인", "발생")).contains(108L);
        assertThat(table.counts()).extracting(Count::year).containsOnly("2031");
        assertThat(table.counts().stream().filter(count -> count.kind() == Kind.TOTAL))
                .hasSize(12);
    }

    @Test
    void A02_warnsOfOddTruthsAndKeepsThem() {
        var table = CrimeTable.read(SAMPLE, Optional.empty());
        assertThat(table.warnings())
                .anySatisfy(line -> assertThat(line).startsWith("row 6: 종로구 강간·강제추행: 172 arrests for 141 offences"))
                .anySatisfy(line -> assertThat(line).startsWith("2 cells hold \"-\" (rows 10)"))
                .hasSize(2);
        assertThat(value(table, "광진구", "강도", "발생")).isEmpty();
    }

    @Test
    void A03_warnsWhenATotalIsNotTheSum() throws IOException {
        var table = read("자치구별,발생,검거\n합계,10,5\n종로구,6,3\n중구,5,2\n");
        assertThat(table.warnings()).containsExactly("row 2: 합계 합계 발생: the total is 10, the units add up to 11.");
    }

    @Test
    void A04_fillsMergedHeadersThatWereLeftEmpty() throws IOException {
        var table = read("자치구,절도,,폭력,\n자치구,발생,검거,발생,검거\n종로구,6,3,5,2\n");
        assertThat(value(table, "종로구", "폭력", "검거")).contains(2L);
        assertThat(value(table, "종로구", "절도", "검거")).contains(3L);
    }

    @Test
    void B01_readsAWideTableByStationInCp949() throws IOException {
        var text = "경찰서,살인 발생,절도\n강남경찰서,1,\"1,204\"\n서울혜화경찰서,0,77\n가상서,1,1\n";
        var file = Files.write(folder.resolve("s.csv"), text.getBytes(Charset.forName("x-windows-949")));
        var table = CrimeTable.read(file, Optional.empty());
        assertThat(value(table, "서울강남경찰서", "절도", "")).contains(1204L);
        var hyehwa = table.counts().stream()
                .filter(count -> count.unit().equals("서울혜화경찰서"))
                .findFirst();
        assertThat(hyehwa.orElseThrow().kind()).isEqualTo(Kind.STATION);
        assertThat(hyehwa.orElseThrow().district())
                .isEqualTo(Districts.byName("종로구").orElseThrow());
        assertThat(table.warnings())
                .containsExactly("가상서: neither a district nor a police station of Seoul; kept as written.");
    }

    @Test
    void B02_readsALongTableByStation() throws IOException {
        var table = read("구분,죄종,발생검거,건수\n중부,살인,발생,2\n중부,살인,검거,3\n종로,절도,발생,40\n종로,절도,검거,30\n");
        assertThat(value(table, "서울중부경찰서", "살인", "검거")).contains(3L);
        assertThat(value(table, "서울종로경찰서", "절도", "발생")).contains(40L);
        assertThat(table.counts()).hasSize(4);
    }

    @Test
    void B04_warnsOfNamesThatAreAnotherCitysTooBesideStationsSeoulDoesNotHave() throws IOException {
        assertThat(read("경찰서,절도\n중부경찰서,5\n동부경찰서,6\n").warnings())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("서울중부경찰서: another city has a police station of this name too");
        assertThat(read("경찰서,절도\n중부경찰서,5\n강남경찰서,6\n").warnings()).isEmpty();
        assertThat(read("경찰서,절도\n서울중부경찰서,5\n서울가상서,6\n").warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"절도 발생,절도 검거", "절도(발생),절도(검거)", "절도_발생,절도_검거"})
    void B03_takesOffenceAndMeasureInOneCellApart(String heads) throws IOException {
        var table = read("관서명,%s\n중부서,\"1,395\",\"1,477\"\n".formatted(heads));
        assertThat(value(table, "서울중부경찰서", "절도", "검거")).contains(1477L);
        assertThat(table.warnings()).singleElement().asString().contains("1477 arrests for 1395 offences");
    }

    @Test
    void C01_tellsTheSystemOfCodesByTheWholeColumn() throws IOException {
        assertThat(read("코드,발생\n11110,6\n11140,5\n11215,5\n").counts())
                .extracting(Count::unit)
                .containsExactly("종로구", "중구", "광진구");
        assertThat(read("코드,발생\n11110,6\n11140,5\n11010,5\n").counts())
                .extracting(Count::unit)
                .containsExactly("노원구", "마포구", "종로구");
    }

    @Test
    void C02_asksWhenEveryCodeExistsInBothSystems() throws IOException {
        assertThatThrownBy(() -> read("코드,발생\n11110,6\n11140,5\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("exist in both systems")
                .hasMessageContaining("--codes mois or --codes kostat");
        var file = Files.writeString(folder.resolve("k.csv"), "코드,발생\n11110,6\n");
        assertThat(CrimeTable.read(file, Optional.of(CodeSystem.KOSTAT))
                        .counts()
                        .getFirst()
                        .unit())
                .isEqualTo("노원구");
    }

    @Test
    void C03_refusesAMixtureOfSystems() {
        assertThatThrownBy(() -> Districts.system(List.of("11010", "11215"), "t.csv"))
                .hasMessageContaining("belong together in no system");
    }

    @Test
    void C04_knowsEveryDistrictInBothSystems() {
        assertThat(Districts.list()).hasSize(25);
        assertThat(Districts.list().stream().map(Districts.District::mois).distinct())
                .hasSize(25);
        assertThat(Districts.list().stream().map(Districts.District::kostat).distinct())
                .hasSize(25);
        assertThat(Districts.byCode("11230", CodeSystem.MOIS).orElseThrow().name())
                .isEqualTo("동대문구");
        assertThat(Districts.byCode("11230", CodeSystem.KOSTAT).orElseThrow().name())
                .isEqualTo("강남구");
    }

    @Test
    void D01_refusesWhatCannotBeACount() throws IOException {
        assertThatThrownBy(() -> read("자치구,발생\n종로구,12\n중구,-3\n"))
                .hasMessageContaining("row 3: column 2 (발생)")
                .hasMessageContaining("found -3");
        assertThatThrownBy(() -> read("자치구,발생\n")).hasMessageContaining("no row of numbers");
    }

    private static Optional<Long> value(CrimeTable table, String unit, String offence, String measure) {
        return table.counts().stream()
                .filter(count -> count.unit().equals(unit)
                        && count.offence().equals(offence)
                        && count.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private CrimeTable read(String text) throws IOException {
        var file = Files.write(folder.resolve("t.csv"), text.getBytes(StandardCharsets.UTF_8));
        return CrimeTable.read(file, Optional.empty());
    }
}
