package kr.jikimi.upkeep.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.jikimi.access.Access;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import kr.jikimi.upkeep.Kept;
import kr.jikimi.upkeep.Upkeep;
import kr.jikimi.upkeep.Upkept;
import kr.jikimi.upkeep.web.UpkeepForm.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /upkeep}: the kinds that the actor keeps; {@code /upkeep/posts}: their records; below it one record. Whoever
 * keeps reference data comes in; what the kind itself asks for is checked beside the record.
 */
@Controller
class UpkeepController {

    private final Upkeep upkeep;
    private final Access access;
    private final Rules rules;
    private final MessageSource messages;

    UpkeepController(Upkeep upkeep, Access access, Rules rules, MessageSource messages) {
        this.upkeep = upkeep;
        this.access = access;
        this.rules = rules;
        this.messages = messages;
    }

    /** A record as the list shows it. */
    record Row(Kept kept, String name, String text) {}

    /** A field of the form. */
    record Input(Upkept.Part part, String label, Map<String, String> choices) {}

    @Requires({Permission.OFFICES_EDIT, Permission.DISTRICTS_EDIT})
    @GetMapping("/upkeep")
    String kinds(Model model) {
        model.addAttribute(
                "kinds",
                upkeep.kinds().stream().filter(this::mayKeep).map(Upkept::kind).toList());
        return "upkeep/kinds";
    }

    @Requires({Permission.OFFICES_EDIT, Permission.DISTRICTS_EDIT})
    @GetMapping("/upkeep/{kind}")
    String list(
            @PathVariable("kind") String word, @RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        var kind = kind(word);
        model.addAttribute("kind", kind);
        model.addAttribute("q", q);
        model.addAttribute(
                "rows",
                upkeep.list(kind).stream()
                        .map(each -> row(kind, each, locale))
                        .filter(each -> (each.name() + " " + each.text()).contains(q.strip()))
                        .toList());
        return "upkeep/list";
    }

    @Requires({Permission.OFFICES_EDIT, Permission.DISTRICTS_EDIT})
    @GetMapping("/upkeep/{kind}/new")
    String blank(@PathVariable("kind") String word, Model model, Locale locale) {
        return show(kind(word), null, new UpkeepForm(Map.of()), model, locale);
    }

    @Requires({Permission.OFFICES_EDIT, Permission.DISTRICTS_EDIT})
    @PostMapping("/upkeep/{kind}")
    String begin(
            @PathVariable("kind") String word, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        var kind = kind(word);
        var form = new UpkeepForm(typed);
        var errors = form.errors(kind, Act.CORRECT, locale);
        return errors.isEmpty()
                ? answer(kind, null, form, upkeep.begin(kind, form.read(kind)), model, locale)
                : unreadable(kind, null, form, errors, model, locale);
    }

    @Requires({Permission.OFFICES_EDIT, Permission.DISTRICTS_EDIT})
    @GetMapping("/upkeep/{kind}/{id}")
    String record(@PathVariable("kind") String word, @PathVariable UUID id, Model model, Locale locale) {
        var kind = kind(word);
        var kept = kept(kind, id);
        return show(kind, kept, UpkeepForm.of(kept), model, locale);
    }

    @Requires({Permission.OFFICES_EDIT, Permission.DISTRICTS_EDIT})
    @PostMapping("/upkeep/{kind}/{id}")
    String act(
            @PathVariable("kind") String word,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        var kind = kind(word);
        var present = kept(kind, id);
        var form = new UpkeepForm(typed);
        var act = Act.of(form.value("act"));
        var errors = form.errors(kind, act, locale);
        if (!errors.isEmpty()) {
            return unreadable(kind, present, form, errors, model, locale);
        }
        var seen = new Kept(
                id, form.version(), present.values(), present.from(), present.to(), present.source(), present.author());
        return answer(kind, present, form, perform(act, kind, seen, form), model, locale);
    }

    private Outcome<UUID> perform(Act act, Upkept kind, Kept seen, UpkeepForm form) {
        return switch (act) {
            case CORRECT -> upkeep.correct(kind, seen, form.read(kind));
            case CHANGE -> upkeep.change(kind, seen, Objects.requireNonNull(form.date("day")), form.read(kind));
            case END -> upkeep.end(kind, seen, Objects.requireNonNull(form.date("day")), form.value("reason"));
            case WITHDRAW -> upkeep.withdraw(kind, seen, form.value("reason"));
        };
    }

    private String answer(
            Upkept kind, @Nullable Kept kept, UpkeepForm form, Outcome<UUID> outcome, Model model, Locale locale) {
        return outcome.fold(
                done -> "redirect:/upkeep/" + kind.kind() + "?saved",
                refusal -> refused(kind, kept, form, refusal, model, locale));
    }

    /** When somebody was faster, what is recorded now stands beside what was typed, and saving again is a decision. */
    private String refused(
            Upkept kind, @Nullable Kept kept, UpkeepForm form, Refusal refusal, Model model, Locale locale) {
        model.addAttribute("refusal", rules.explain(refusal, locale));
        if (kept != null && "upkeep.changed-meanwhile".equals(refusal.rule())) {
            model.addAttribute("theirs", UpkeepForm.of(kept));
        }
        return show(kind, kept, form, model, locale);
    }

    private String unreadable(
            Upkept kind, @Nullable Kept kept, UpkeepForm form, Map<String, String> errors, Model model, Locale locale) {
        var worded = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> worded.put(field, messages.getMessage(key, null, locale)));
        model.addAttribute("errors", worded);
        return show(kind, kept, form, model, locale);
    }

    private String show(Upkept kind, @Nullable Kept kept, UpkeepForm form, Model model, Locale locale) {
        model.addAttribute("kind", kind);
        model.addAttribute("kept", kept);
        model.addAttribute("form", form);
        model.addAttribute("inputs", inputs(kind, locale));
        model.addAttribute("name", kept == null ? null : row(kind, kept, locale).name());
        model.addAttribute("acts", Act.values());
        return "upkeep/record";
    }

    private List<Input> inputs(Upkept kind, Locale locale) {
        return kind.parts().stream()
                .map(part -> new Input(
                        part,
                        messages.getMessage("upkeep." + kind.kind() + "." + part.column(), null, locale),
                        part.choices() == null ? Map.of() : part.choices().list(locale)))
                .toList();
    }

    private static Row row(Upkept kind, Kept kept, Locale locale) {
        Predicate<Upkept.Part> calls =
                kind.parts().stream().anyMatch(Upkept.Part::calls) ? part -> part.callsIn(locale) : Upkept.Part::named;
        return new Row(kept, words(kind, kept, locale, calls), words(kind, kept, locale, calls.negate()));
    }

    private static String words(Upkept kind, Kept kept, Locale locale, Predicate<Upkept.Part> wanted) {
        return kind.parts().stream()
                .filter(wanted.and(part -> part.type() != Upkept.Type.FLAG))
                .map(part -> word(part, kept.values().getOrDefault(part.column(), ""), locale))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String word(Upkept.Part part, String value, Locale locale) {
        var choices = part.choices();
        return choices == null ? value : choices.list(locale).getOrDefault(value, value);
    }

    private boolean mayKeep(Upkept kind) {
        return access.current().mayAnywhere(kind.permission());
    }

    /** A kind that nobody keeps, and one that the actor may not keep. */
    private Upkept kind(String word) {
        var kind = upkeep.find(word).orElseThrow(NotPermitted::hidden);
        if (!mayKeep(kind)) {
            throw NotPermitted.refused(kind.permission());
        }
        return kind;
    }

    /** A record out of the actor's scope is refused before its form opens. */
    private Kept kept(Upkept kind, UUID id) {
        var kept = upkeep.find(kind, id).orElseThrow(NotPermitted::hidden);
        access.require(kind.permission(), kind.scope(kept.values()));
        return kept;
    }
}
