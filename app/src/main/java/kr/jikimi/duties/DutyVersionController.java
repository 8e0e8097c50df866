package kr.jikimi.duties;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Newest;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import kr.jikimi.settings.Settings;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /duties/LS-1/versions}: begins a new version of a duty. */
@Controller
class DutyVersionController {

    private final Duties duties;
    private final DutyRevision revision;
    private final Settings settings;
    private final Access access;
    private final Rules rules;
    private final MessageSource messages;

    DutyVersionController(
            Duties duties,
            DutyRevision revision,
            Settings settings,
            Access access,
            Rules rules,
            MessageSource messages) {
        this.duties = duties;
        this.revision = revision;
        this.settings = settings;
        this.access = access;
        this.rules = rules;
        this.messages = messages;
    }

    @Requires(Permission.DUTIES_EDIT)
    @GetMapping("/duties/{code}/versions")
    String form(@PathVariable String code, Model model) {
        access.require(Permission.DUTIES_EDIT, Scope.HOUSE);
        var newest = newest(code);
        return show(newest, DutyForm.about(newest, settings.referenceDate()), model);
    }

    @Requires(Permission.DUTIES_EDIT)
    @PostMapping("/duties/{code}/versions")
    String begin(@PathVariable String code, @ModelAttribute DutyForm form, Model model, Locale locale) {
        access.require(Permission.DUTIES_EDIT, Scope.HOUSE);
        var errors = worded(form.errors(), locale);
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            return show(newest(code), form, model);
        }
        return revision.begin(form.amendment(newest(code).record().code()))
                .fold(done -> "redirect:/duties/" + done, refusal -> refuse(code, form, refusal, model, locale));
    }

    private String refuse(String code, DutyForm form, Refusal refusal, Model model, Locale locale) {
        model.addAttribute("refusal", rules.explain(refusal, locale));
        var newest = newest(code);
        return show(newest, form.seeing(newest.version()), model);
    }

    private Map<String, String> worded(Map<String, String> keys, Locale locale) {
        var worded = new LinkedHashMap<String, String>();
        keys.forEach((field, key) -> worded.put(field, messages.getMessage(key, null, locale)));
        return worded;
    }

    private static String show(Newest<Duty> newest, DutyForm form, Model model) {
        model.addAttribute("duty", newest.record());
        model.addAttribute("form", form);
        return "duties/version";
    }

    private Newest<Duty> newest(String code) {
        return duties.findNewest(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
