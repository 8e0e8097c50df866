package kr.jikimi.registers.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every register notes down about a record, whatever it is about. */
public final class CommonFields {

    public static final String KEY = "key";
    public static final String ENTRY = "entry";
    public static final String PRECISION = "precision";
    public static final String FROM = "from_date";
    public static final String TO = "to_date";
    public static final String QUANTITY = "quantity";
    public static final String QUALIFIER = "qualifier";
    public static final String DISTRICT = "district";
    public static final String STATION = "station";
    public static final String UNIT = "unit";
    public static final String SOURCE = "source";
    public static final String NOTE = "note";
    public static final String STATE = "state";

    static final List<Field> LIST = List.of(
            field(KEY, FieldType.TEXT, "관리번호", "Key"),
            codes(ENTRY, "기록 종류", "Kind of record", EntryKind.values()),
            codes(PRECISION, "날짜 단위", "Precision", Precision.values()),
            field(FROM, FieldType.DATE, "시작일", "From"),
            field(TO, FieldType.DATE, "종료일", "To"),
            field(QUANTITY, FieldType.NUMBER, "수량", "Quantity"),
            field(QUALIFIER, FieldType.TEXT, "한정어", "Qualifier"),
            field(DISTRICT, FieldType.DISTRICT, "자치구", "District"),
            field(STATION, FieldType.STATION, "경찰서", "Police station"),
            field(UNIT, FieldType.UNIT, "부서", "Unit"),
            field(SOURCE, FieldType.TEXT, "출처", "Source"),
            field(NOTE, FieldType.LONGTEXT, "비고", "Note"),
            field(STATE, FieldType.TEXT, "상태", "State"));

    private CommonFields() {}

    private static Field field(String id, FieldType type, String ko, String en) {
        return make(id, type, new Names(ko, en), List.of());
    }

    private static Field codes(String id, String ko, String en, Enum<?>... values) {
        var codes = Stream.of(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .map(each -> new Code(each, new Names(each, each), false))
                .toList();
        return make(id, FieldType.CODE, new Names(ko, en), codes);
    }

    private static Field make(String id, FieldType type, Names names, List<Code> codes) {
        @Nullable Names noHelp = null;
        return new Field(id, names, noHelp, type, false, false, null, 0, null, null, null, codes, null, null, false);
    }
}
