package kr.jikimi.programme.web;

import java.util.Locale;
import java.util.stream.Stream;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.Citation;
import kr.jikimi.indicators.Citations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /programmes/1-1/figures?q=}: figures and milestones to be put into a text, as tokens to insert or copy. */
@Controller
class TokenController {

    /** @param shown what would be printed for the token */
    record Token(String token, String label, String shown) {}

    private static final int MOST = 30;

    private final SheetPages pages;
    private final Citations citations;

    TokenController(SheetPages pages, Citations citations) {
        this.pages = pages;
        this.citations = citations;
    }

    @Requires(Permission.PROGRAMME_EDIT)
    @GetMapping("/programmes/{code}/figures")
    String search(
            @PathVariable String code,
            @RequestParam(name = "q", defaultValue = "") String word,
            Model model,
            Locale locale) {
        var sheet = pages.editable(code);
        var asOf = pages.asOf(null);
        var milestones = sheet.milestones().stream()
                .filter(each -> matches(word, each.key(), each.text(locale)))
                .map(each -> token(each.key(), each.text(locale), each.period().printed()));
        var figures = citations.list().stream()
                .filter(each -> matches(word, each.ref(), each.label(locale)))
                .limit(MOST)
                .flatMap(each -> tokens(each, asOf, locale));
        model.addAttribute("sheet", sheet);
        model.addAttribute("word", word);
        model.addAttribute("tokens", Stream.concat(figures, milestones).toList());
        return "programme/figures";
    }

    private static boolean matches(String word, String ref, String label) {
        var wanted = word.strip().toLowerCase(Locale.ROOT);
        return ref.toLowerCase(Locale.ROOT).contains(wanted)
                || label.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Token token(String ref, String label, String shown) {
        return new Token("{{" + ref + "}}", label, shown);
    }

    /** The figure, and the records behind it where they can be listed. */
    private Stream<Token> tokens(Citation citation, AsOf asOf, Locale locale) {
        var figure = token(citation.ref(), citation.label(locale), shown(citation, asOf, locale));
        var listing = citations
                .listing(citation.ref(), asOf, Locale.KOREAN)
                .map(words -> token(citation.ref() + ":list", citation.label(locale), words));
        return Stream.concat(Stream.of(figure), listing.stream());
    }

    private String shown(Citation citation, AsOf asOf, Locale locale) {
        var cited = citations.figure(citation, asOf);
        return cited.display(locale) + " " + cited.displayUnit();
    }
}
