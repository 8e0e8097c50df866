package kr.jikimi.browser;

import java.util.List;
import java.util.Map;

/**
 * Which pages are walked, as whom, and how to get there. Append yours: {@code EveryPageIsWalkedTests} fails for an
 * address that is neither here nor among the exceptions.
 */
final class Walks {

    static final String NOBODY = "";

    private static final int REFUSED = 403;
    private static final int ABSENT = 404;

    static final List<Walk> ALL = List.of(
            new Walk(
                    NOBODY,
                    at("/", "/"),
                    at("/privacy", "/privacy"),
                    at("/accessibility", "/accessibility"),
                    at("/sign-in", "/sign-in"),
                    at("/sign-in", "/sign-in?failed"),
                    at("/policy", "/policy"),
                    at("/offices", "/offices"),
                    at("/offices/units/{code}", "/offices/units/COOP"),
                    at("/offices/commissioners", "/offices/commissioners"),
                    at("/duties", "/duties"),
                    at("/duties/{code:[A-Z]{2}-\\d+}", "/duties/LS-1"),
                    at("/districts", "/districts"),
                    at("/districts/{code:\\d{5}}", "/districts/11680"),
                    at("/rules", "/rules"),
                    new Stop("/error", "/no-such-page", ABSENT, List.of())),
            new Walk(
                    "secretary-general",
                    at("/today", "/today"),
                    at("/today", "/today?as-of=2025-01-31"),
                    at("/programmes", "/programmes"),
                    at("/programmes/{code}", "/programmes/1-1"),
                    at("/policy", "/policy"),
                    at("/budget", "/budget"),
                    at("/budget/divisions/{code}", "/budget/divisions/COOP"),
                    at("/budget/lines/{code}", "/budget/lines/B01"),
                    at("/budget/entries/{id}", "/budget/lines/B01", "main tbody th a"),
                    at("/budget/awards", "/budget/awards"),
                    at("/registers", "/registers"),
                    at("/registers", "/registers?by=owner"),
                    at("/registers/{id}", "/registers/prevention-sites"),
                    at("/registers/{id}", "/registers/prevention-sites?district=11110&year=2031"),
                    at("/registers/{register}/{id}", "/registers/prevention-sites", "main tbody th a"),
                    at("/offices/headcount", "/offices/headcount"),
                    at("/reports", "/reports"),
                    at("/reports/{key}", "/reports/work"),
                    at("/figures", "/figures"),
                    at("/figures/{ref}", "/figures/F001"),
                    at("/figures/{ref}", "/figures/F038"),
                    at("/figures/of/{indicator}", "/figures/of/budget.spent?at.line=B01"),
                    new Stop("/error", "/accesses", REFUSED, List.of())),
            new Walk(
                    "team-officer-safety",
                    at("/today", "/today"),
                    at("/registers/{register}/new", "/registers/prevention-sites/new"),
                    at("/registers/{register}/{id}", "/registers/prevention-sites", "main tbody th a"),
                    at("/registers/{register}/imports/new", "/registers/prevention-sites/imports/new"),
                    at(
                            "/registers/{register}/{id}/correction",
                            "/registers/prevention-sites",
                            "main tbody th a",
                            "main a[href$='/correction']"),
                    at("/programmes/{code}", "/programmes/1-1"),
                    at("/programmes/{code}/text", "/programmes/1-1/text"),
                    at("/programmes/{code}/contents/new", "/programmes/1-1/text", "main a[href*='/contents/new']"),
                    at("/programmes/{code}/contents/{key}", "/programmes/1-1/text", "main .programme-edit a"),
                    at("/programmes/{code}/figures", "/programmes/1-1/figures"),
                    at("/programmes/{code}/milestones/{key}", "/programmes/1-1/milestones/M005"),
                    at("/programmes/{code}/milestones/{key}/correction", "/programmes/1-1/milestones/M005/correction"),
                    at("/programmes/{code}/milestones/new", "/programmes/1-1/milestones/new"),
                    at("/programmes/{code}/changes", "/programmes/1-1/changes"),
                    at("/account", "/account")),
            new Walk(
                    "budget-officer",
                    at("/budget", "/budget"),
                    at("/budget/lines/{code}", "/budget/lines/B01"),
                    at("/budget/entries/{id}", "/budget/lines/B01", "main tbody th a"),
                    at(
                            "/budget/{place:lines|divisions}/{code}/{act:commitments|payments|forecasts|appropriations}/new",
                            "/budget/lines/B01/commitments/new"),
                    at("/budget/lines/{code}/transfers/new", "/budget/lines/B01/transfers/new"),
                    at("/budget/awards", "/budget/awards"),
                    at("/budget/accounts/{year}/new", "/budget/accounts/2024/new?parent=COOP"),
                    at("/budget/accounts/{year}/{code}", "/budget/accounts/2024/B01"),
                    at("/budget/{place:lines|divisions}/{code}/balances/new", "/budget/lines/B01/balances/new")),
            new Walk(
                    "organisation-keeper",
                    at("/upkeep", "/upkeep"),
                    at("/upkeep/{kind}", "/upkeep/posts"),
                    at("/upkeep/{kind}/new", "/upkeep/posts/new"),
                    at("/upkeep/{kind}/{id}", "/upkeep/posts", "main tbody a"),
                    at("/offices/units/{code}", "/offices/units/GEN-PR"),
                    at("/offices/headcount/form", "/offices/headcount/form"),
                    at("/offices/posts/{code}/contact", "/offices/posts/CHAIR/contact"),
                    at("/offices/units/{code}/{act:names|abolition|teams}", "/offices/units/GEN-PR/names"),
                    at("/offices/units/{code}/{act:names|abolition|teams}", "/offices/units/GEN-PR/abolition"),
                    at("/offices/units/{code}/{act:names|abolition|teams}", "/offices/units/GEN/teams"),
                    at("/duties/{code}/versions", "/duties/LS-1/versions")),
            new Walk(
                    "composer",
                    at("/reports/{key}/sections", "/reports/work/sections"),
                    at("/reports/{key}/sections/{name}", "/reports/work/sections", "main tbody a[href*='/sections/']")),
            new Walk(
                    "privacy-officer",
                    at("/today", "/today"),
                    at("/accesses", "/accesses"),
                    at("/accesses/personal-data", "/accesses/personal-data")));

    /** Forms that are sent as nobody should send them; each must say so on the page. */
    static final List<Walk> REFUSALS = List.of(
            new Walk(
                    "team-officer-safety",
                    at("/registers/{register}/new", "/registers/prevention-sites/new"),
                    at("/programmes/{code}/milestones/new", "/programmes/1-1/milestones/new"),
                    at("/account", "/account")),
            new Walk(
                    "budget-officer",
                    at(
                            "/budget/{place:lines|divisions}/{code}/{act:commitments|payments|forecasts|appropriations}/new",
                            "/budget/lines/B01/payments/new"),
                    at("/budget/lines/{code}/transfers/new", "/budget/lines/B01/transfers/new")),
            new Walk(
                    "organisation-keeper",
                    at("/offices/headcount/form", "/offices/headcount/form"),
                    at("/duties/{code}/versions", "/duties/LS-1/versions")));

    /** Addresses that are no page of their own, or are walked elsewhere, and why. */
    static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("/accounts", "AdministratorTests walks it, behind the second factor"),
            Map.entry("/settings", "AdministratorTests walks it, behind the second factor"),
            Map.entry("/accounts/{name}", "AdministratorTests walks it, behind the second factor"),
            Map.entry("/sign-in/second-factor", "AdministratorTests walks it, between password and code"),
            Map.entry("/sign-in/second-factor/enrolment", "AdministratorTests walks it, at the first sign-in"),
            Map.entry("/sign-in/new-password", "AdministratorTests walks it, with a one-time password"),
            Map.entry("/sign-in/done", "leads on to another page"),
            Map.entry("/budget/lines.csv", "a file"),
            Map.entry("/budget/lines/{code}/entries.csv", "a file"),
            Map.entry("/registers/{id}/records.csv", "a file"),
            Map.entry("/registers/{register}/{id}/evidence/{file}", "a file"),
            Map.entry("/reports/{key}/files/{extension}", "a file"),
            Map.entry("/districts.geojson", "a file"),
            Map.entry("/policy/versions/{key}", "BudgetOfficerTests walks it, with a draft it begins"),
            Map.entry("/programmes/{code}/milestones/{key}/evidence/{file}", "a file"),
            Map.entry("/paper.css", "a style sheet"));

    private Walks() {}

    private static Stop at(String pattern, String address, String... links) {
        return new Stop(pattern, address, 200, List.of(links));
    }

    /** What one person opens. */
    record Walk(String account, List<Stop> stops) {

        Walk(String account, Stop... stops) {
            this(account, List.of(stops));
        }

        @Override
        public String toString() {
            return account.isEmpty() ? "the public" : account;
        }
    }

    /**
     * One page.
     *
     * @param pattern of the address, as the handler declares it
     * @param address to begin with
     * @param links to follow from there, as selectors
     */
    record Stop(String pattern, String address, int status, List<String> links) {

        @Override
        public String toString() {
            return address + (links.isEmpty() ? "" : " > " + String.join(" > ", links));
        }
    }
}
