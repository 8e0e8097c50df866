package kr.jikimi.benchmarks.papers;

import java.util.List;

/** Korean words of an office, one after the other, always the same. */
final class Words {

    private static final List<String> OFFICE = List.of(
            "자치경찰", "예산", "집행", "현장", "점검", "시민", "안전", "협력", "추진", "계획", "운영", "지원", "순찰", "교통", "여성", "청소년", "위원회",
            "사무국", "강화", "확대", "개선", "홍보", "교육", "대상지", "선정", "협의", "분기별", "실적", "관리", "사업");

    private int next;

    /** Words parted by spaces, about that many letters. */
    String letters(int count) {
        var line = new StringBuilder();
        while (line.length() < count) {
            line.append(line.isEmpty() ? "" : " ").append(OFFICE.get(next++ % OFFICE.size()));
        }
        return line.toString();
    }
}
