package kr.jikimi.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.access.Scope;
import kr.jikimi.programme.PolicyDrafts;
import kr.jikimi.programme.PolicyTree;
import kr.jikimi.programme.PolicyTree.Kind;
import kr.jikimi.programme.Programmes;
import kr.jikimi.programme.Sheet;
import kr.jikimi.rules.Outcome;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /policy/versions/KEY}: a draft of the policy tree, edited whole, adopted in the end. */
@Controller
class PolicyDraftController {

    private final PolicyDrafts drafts;
    private final Programmes programmes;
    private final SheetPages pages;
    private final Refusals refusals;
    private final Settings settings;
    private final Access access;

    PolicyDraftController(
            PolicyDrafts drafts,
            Programmes programmes,
            SheetPages pages,
            Refusals refusals,
            Settings settings,
            Access access) {
        this.drafts = drafts;
        this.programmes = programmes;
        this.pages = pages;
        this.refusals = refusals;
        this.settings = settings;
        this.access = access;
    }

    /** Something of the tree with all that it may serve. */
    record Choice(String key, String label, boolean isNode, String textKo, String textEn, List<Above> above) {}

    /** What is to be added to a draft. */
    record NewItem(
            int version,
            Kind kind,
            @Nullable String text,
            @Nullable String textEn) {}

    record Above(String key, String label, boolean chosen) {}

    @Requires(Permission.PROGRAMME_CONFIRM)
    @PostMapping("/policy/versions")
    String begin(@RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String titleEn) {
        var present = programmes.policy(pages.asOf(null)).orElseThrow(PolicyDraftController::missing);
        return address(drafts.begin(present, title.isBlank() ? present.titleKo() + " (새 판)" : title, titleEn));
    }

    @Requires(Permission.PROGRAMME_CONFIRM)
    @GetMapping("/policy/versions/{key}")
    String draft(@PathVariable String key, Model model, Locale locale) {
        return show(tree(key), model, locale);
    }

    @Requires(Permission.PROGRAMME_CONFIRM)
    @PostMapping("/policy/versions/{key}")
    String save(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale) {
        var tree = tree(key);
        var items = choices(tree, locale).stream()
                .map(each -> new PolicyDrafts.Item(
                        each.key(),
                        one(typed, "ko." + each.key(), each.textKo()),
                        one(typed, "en." + each.key(), each.textEn()),
                        typed.getOrDefault("above." + each.key(), List.of())))
                .toList();
        var draft = new PolicyDrafts.Draft(
                one(typed, "title", tree.titleKo()), one(typed, "titleEn", tree.titleEn()), items);
        return answer(key, drafts.save(tree, version, draft), model, locale);
    }

    @Requires(Permission.PROGRAMME_CONFIRM)
    @PostMapping("/policy/versions/{key}/nodes")
    String add(@PathVariable String key, @ModelAttribute NewItem item, Model model, Locale locale) {
        return answer(
                key,
                drafts.add(tree(key), item.version(), item.kind(), text(item.text()), text(item.textEn())),
                model,
                locale);
    }

    @Requires(Permission.PROGRAMME_CONFIRM)
    @PostMapping("/policy/versions/{key}/nodes/{node}/removal")
    String remove(
            @PathVariable String key,
            @PathVariable String node,
            @RequestParam int version,
            Model model,
            Locale locale) {
        var tree = tree(key);
        if (tree.nodes().stream().noneMatch(each -> each.key().equals(node))) {
            throw missing();
        }
        return answer(key, drafts.remove(tree, version, node), model, locale);
    }

    @Requires(Permission.PROGRAMME_CONFIRM)
    @PostMapping("/policy/versions/{key}/adoption")
    String adopt(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String resolution,
            Model model,
            Locale locale) {
        return drafts.adopt(tree(key), version, day, resolution)
                .fold(done -> "redirect:/policy?as-of=" + day, refusal -> {
                    refusals.show(refusal, model);
                    model.addAttribute("resolution", resolution);
                    model.addAttribute("day", day);
                    return show(tree(key), model, locale);
                });
    }

    private String answer(String key, Outcome<String> outcome, Model model, Locale locale) {
        return outcome.fold(done -> address(done) + "?saved", refusal -> {
            refusals.show(refusal, model);
            return show(tree(key), model, locale);
        });
    }

    private String show(PolicyTree tree, Model model, Locale locale) {
        model.addAttribute("tree", tree);
        model.addAttribute("version", drafts.version(tree));
        model.addAttribute("choices", choices(tree, locale));
        model.addAttribute("kinds", Kind.values());
        return "programme/policy-draft";
    }

    /** Nodes serve the kind above theirs; programmes serve tasks and directions. */
    private List<Choice> choices(PolicyTree tree, Locale locale) {
        var choices = new ArrayList<Choice>();
        tree.nodes().stream()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .forEach(node -> choices.add(new Choice(
                        node.key(),
                        node.number() + ". " + node.text(locale),
                        true,
                        node.textKo(),
                        node.textEn(),
                        above(tree, node.key(), uppers(node.kind()), locale))));
        programmes.list(settings.fiscalYear(), pages.asOf(null)).stream()
                .map(sheet -> choice(tree, sheet, locale))
                .forEach(choices::add);
        return choices;
    }

    private static Choice choice(PolicyTree tree, Sheet sheet, Locale locale) {
        return new Choice(
                sheet.code(),
                sheet.code() + " " + sheet.title(locale),
                false,
                "",
                "",
                above(tree, sheet.code(), List.of(Kind.DIRECTION, Kind.TASK), locale));
    }

    private static List<Kind> uppers(Kind kind) {
        return switch (kind) {
            case VISION, DIRECTION -> List.of();
            case GOAL -> List.of(Kind.VISION);
            case TASK -> List.of(Kind.GOAL);
        };
    }

    private static List<Above> above(PolicyTree tree, String lower, List<Kind> kinds, Locale locale) {
        return kinds.stream()
                .flatMap(kind -> tree.nodes(kind).stream())
                .map(node -> new Above(
                        node.key(),
                        node.number() + ". " + node.text(locale),
                        tree.linksAbove(lower).stream()
                                .anyMatch(link -> link.upper().equals(node.key()))))
                .toList();
    }

    private PolicyTree tree(String key) {
        access.require(Permission.PROGRAMME_CONFIRM, Scope.HOUSE);
        return programmes.policies(pages.asOf(null)).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(PolicyDraftController::missing);
    }

    private static String one(MultiValueMap<String, String> typed, String field, String otherwise) {
        var text = typed.getFirst(field);
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String address(String key) {
        return "redirect:/policy/versions/" + key;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
