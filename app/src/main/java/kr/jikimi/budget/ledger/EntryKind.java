package kr.jikimi.budget.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an entry says, and which measure it moves. */
public enum EntryKind {
    /** 당초예산. */
    ORIGINAL(Measure.CURRENT),
    /** 추가경정예산, plus or minus. */
    SUPPLEMENTARY(Measure.CURRENT),
    /** 성립전(간주) 예산: granted for a purpose and used before the next supplementary budget. */
    DEEMED(Measure.CURRENT),
    /** 교부금·보조금, by its typed source. */
    GRANT(Measure.CURRENT),
    /** 명시이월. */
    CARRIED_BY_COUNCIL(Measure.CURRENT),
    /** 사고이월. */
    CARRIED_BY_ACCIDENT(Measure.CURRENT),
    /** 계속비이월. */
    CARRIED_CONTINUING(Measure.CURRENT),
    /** 전용: within a policy project. */
    TRANSFER_WITHIN(Measure.CURRENT),
    /** 이용: between policy projects. */
    TRANSFER_BETWEEN(Measure.CURRENT),
    /** 이체: duties move when the office is reorganised. */
    TRANSFER_REORGANISED(Measure.CURRENT),
    /** 예비비 사용. */
    RESERVE(Measure.CURRENT),
    /** 기타 조정. */
    ADJUSTMENT(Measure.CURRENT),
    /** 단수 조정: rounding that the source does not explain. */
    ROUNDING(Measure.CURRENT),
    /** 지출원인행위. */
    COMMITMENT(Measure.COMMITTED),
    /** 원인행위 감액·취소. */
    COMMITMENT_REDUCTION(Measure.COMMITTED),
    /** 지출. */
    PAYMENT(Measure.SPENT),
    /** 반납·여입. */
    REFUND(Measure.SPENT),
    /** 연말 집행예상. */
    FORECAST(Measure.FORECAST),
    /** A balance that a source states, of any measure; what made it up is not known. */
    STATED(null);

    private final @Nullable Measure measure;

    EntryKind(@Nullable Measure measure) {
        this.measure = measure;
    }

    /** What can be booked as a movement of the appropriation of one account. */
    public static List<EntryKind> appropriations() {
        return Arrays.stream(values())
                .filter(each -> each.measure == Measure.CURRENT && !each.isTransfer() && each != ROUNDING)
                .toList();
    }

    public static List<EntryKind> transfers() {
        return Arrays.stream(values()).filter(EntryKind::isTransfer).toList();
    }

    public Measure measure() {
        if (measure == null) {
            throw new IllegalStateException("A stated balance says itself what it measures.");
        }
        return measure;
    }

    public boolean isTransfer() {
        return this == TRANSFER_WITHIN || this == TRANSFER_BETWEEN || this == TRANSFER_REORGANISED;
    }

    boolean isCarryOver() {
        return this == CARRIED_BY_COUNCIL || this == CARRIED_BY_ACCIDENT || this == CARRIED_CONTINUING;
    }

    /** A balance stands by itself; a later one replaces it. */
    public boolean isBalance() {
        return this == STATED || this == FORECAST;
    }

    /** Entered as a positive amount, kept as a negative one. */
    boolean isNegative() {
        return this == COMMITMENT_REDUCTION || this == REFUND;
    }

    /** Only these may carry either sign. */
    public boolean isSigned() {
        return this == SUPPLEMENTARY || this == ADJUSTMENT || this == ROUNDING || isTransfer();
    }

    /** As in natural keys and messages: {@code transfer-within}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
