package kr.jikimi.papers.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.jikimi.papers.fonts.PaperFonts;

/** Signs that Korean papers use and some Korean fonts lack, and what may stand for them. */
record Lookalikes(Map<String, String> replacements) {
    private static final Map<String, String> CANDIDATES = Map.of(
            "‣", "▶▸•·-",
            "‧", "·",
            "․", "·",
            "･", "·",
            "｢", "「",
            "｣", "」",
            "▸", "▶",
            "❍", "○",
            "◦", "○",
            "ㅇ", "○");

    static Lookalikes of(PaperFonts fonts) {
        var replacements = new LinkedHashMap<String, String>();
        CANDIDATES.forEach((sign, candidates) -> {
            if (!fonts.shows(sign.codePointAt(0))) {
                candidates
                        .codePoints()
                        .filter(fonts::shows)
                        .findFirst()
                        .ifPresent(found -> replacements.put(sign, Character.toString(found)));
            }
        });
        return new Lookalikes(Map.copyOf(replacements));
    }

    String replaceIn(String words) {
        var replaced = words;
        for (var entry : replacements.entrySet()) {
            replaced = replaced.replace(entry.getKey(), entry.getValue());
        }
        return replaced;
    }
}
