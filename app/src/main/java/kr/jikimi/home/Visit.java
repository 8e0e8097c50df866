package kr.jikimi.home;

import java.util.List;
import kr.jikimi.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout shows around one page for one visitor. */
record Visit(
        String commissionName,
        boolean official,
        Actor actor,
        List<Menu.Entry> entries,
        int sessionSeconds,
        String address,
        String query,
        @Nullable String notice) {

    private static final int MINUTE = 60;

    public boolean isSignedIn() {
        return !actor.isPublic();
    }

    /** Posts have Korean names; in English the account's own name says more. */
    public String getDisplayName() {
        var english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return english ? actor.account() : actor.displayName();
    }

    /** Whether the menu leads there. */
    public boolean mayGo(String path) {
        return entries.stream().anyMatch(each -> each.path().equals(path));
    }

    public boolean isHome() {
        return address.equals("/");
    }

    /** The entry of the menu below which this page lies. */
    public Menu.@Nullable Entry getSection() {
        return entries.stream().filter(Menu.Entry::current).findFirst().orElse(null);
    }

    public boolean isSectionRoot() {
        return entries.stream().anyMatch(each -> each.path().equals(address));
    }

    public String getSessionLeft() {
        return "%d:%02d".formatted(sessionSeconds / MINUTE, sessionSeconds % MINUTE);
    }

    /** This page in another language. */
    public String in(String language) {
        return UriComponentsBuilder.fromPath(address)
                .query(query)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }
}
