package kr.jikimi.offices;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of staff (직종): 일반직, 정무직, 임기제, 경찰관, 관리운영직. */
public enum StaffKind {
    GENERAL("general"),
    POLITICAL("political"),
    FIXED_TERM("fixedTerm"),
    POLICE("police"),
    MANAGEMENT("management");

    private final String code;

    StaffKind(String code) {
        this.code = code;
    }

    /** As figures name it, such as {@code fixedTerm}. */
    public String code() {
        return code;
    }

    public static Optional<StaffKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
