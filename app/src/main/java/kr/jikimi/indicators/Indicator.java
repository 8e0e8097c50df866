package kr.jikimi.indicators;

/**
 * What is counted.
 *
 * @param id such as {@code prevention-sites.selected}; the module or register before the dot
 * @param definition in words: what is counted, over which records, with which filter
 * @param unit the unit of the value as stored, such as {@code 원}, {@code 건}
 * @param decimals of the value as stored
 */
public record Indicator(
        String id, String nameKo, String nameEn, String definitionKo, String definitionEn, String unit, int decimals) {

    public String name(java.util.Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameKo;
    }

    public String definition(java.util.Locale locale) {
        return "en".equals(locale.getLanguage()) ? definitionEn : definitionKo;
    }
}
