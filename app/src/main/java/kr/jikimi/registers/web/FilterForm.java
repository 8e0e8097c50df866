package kr.jikimi.registers.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.registers.RecordFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list was asked for in its address. What cannot be read narrows nothing, and the page says so. */
record FilterForm(Map<String, String> asked) {

    private static final int PAGE = 50;

    FilterForm {
        asked = asked.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> each.getValue().strip()));
    }

    RecordFilter filter() {
        return new RecordFilter(
                asked.get("state"),
                asked.get("entry"),
                asked.get("district"),
                whole("year"),
                date("from"),
                date("to"),
                asked.get("q"),
                page() - 1,
                PAGE);
    }

    /** {@code year=20x4}, what of the address could not be read. */
    public List<String> unread() {
        return Stream.concat(
                        Stream.of("year", "page").filter(each -> asked.containsKey(each) && whole(each) == null),
                        Stream.of("from", "to").filter(each -> asked.containsKey(each) && date(each) == null))
                .map(each -> each + "=" + asked.get(each))
                .toList();
    }

    public @Nullable String value(String name) {
        return asked.get(name);
    }

    int page() {
        var page = whole("page");
        return page == null ? 1 : Math.clamp(page, 1, 1_000_000);
    }

    static int pages(int records) {
        return Math.max(1, (records + PAGE - 1) / PAGE);
    }

    /** The same list without the page, for links to the other pages. */
    String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        asked.entrySet().stream()
                .filter(each -> !each.getKey().equals("page") && !each.getKey().equals("lang"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> address.queryParam(each.getKey(), "{" + each.getKey() + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }

    private @Nullable Integer whole(String name) {
        try {
            var text = asked.get(name);
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable LocalDate date(String name) {
        try {
            var text = asked.get(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
