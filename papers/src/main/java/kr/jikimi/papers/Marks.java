package kr.jikimi.papers;

import java.util.List;

/**
 * The marks of official papers. Syllables run 가 나 다 … 하 and go on with 거 너 더 … 허, 고 노 도 …, as the
 * enforcement decree on administrative efficiency has it; English papers use letters instead.
 */
final class Marks {
    private static final String INITIALS = "가나다라마바사아자차카타파하";
    private static final int[] VOWELS = {0, 4, 8, 13, 18, 20};
    private static final List<String> REPORT = List.of("□", "ㅇ", "-", "‣", "※");
    private static final int VOWEL_STEP = '개' - '가';

    private Marks() {}

    static String official(int level, int number, Language language) {
        boolean arabic = level % 2 == 1;
        if (level >= 7) {
            return arabic ? circled(number) : circledLetter(number, language);
        }
        var name = arabic ? String.valueOf(number) : letter(number, language);
        return switch (level) {
            case 1, 2 -> name + ".";
            case 3, 4 -> name + ")";
            default -> "(" + name + ")";
        };
    }

    static String report(int level, Language language) {
        return level == 2 && language == Language.EN ? "○" : REPORT.get(level - 1);
    }

    static String roman(int number) {
        return number <= 12 ? String.valueOf((char) ('Ⅰ' + number - 1)) : String.valueOf(number);
    }

    private static String letter(int number, Language language) {
        return language == Language.KO ? syllable(number) : latin(number);
    }

    private static String syllable(int number) {
        int round = (number - 1) / INITIALS.length();
        if (round >= VOWELS.length) {
            throw new IllegalArgumentException("A list has %d items; syllables go to %d.%nMaybe split the list."
                    .formatted(number, INITIALS.length() * VOWELS.length));
        }
        char first = INITIALS.charAt((number - 1) % INITIALS.length());
        return String.valueOf((char) (first + VOWELS[round] * VOWEL_STEP));
    }

    private static String latin(int number) {
        var last = String.valueOf((char) ('a' + (number - 1) % 26));
        return number <= 26 ? last : latin((number - 1) / 26) + last;
    }

    private static String circled(int number) {
        if (number <= 20) {
            return String.valueOf((char) ('①' + number - 1));
        }
        if (number <= 35) {
            return String.valueOf((char) ('㉑' + number - 21));
        }
        return number <= 50 ? String.valueOf((char) ('㊱' + number - 36)) : "(" + number + ")";
    }

    private static String circledLetter(int number, Language language) {
        int limit = language == Language.KO ? INITIALS.length() : 26;
        char first = language == Language.KO ? '㉮' : 'ⓐ';
        return number <= limit ? String.valueOf((char) (first + number - 1)) : "(" + letter(number, language) + ")";
    }
}
