package kr.jikimi.settings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import kr.jikimi.settings.SettingsDesk.Row;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /settings}: who the commission is, its year and thresholds, each from a day on. */
@Controller
class SettingsController {

    private static final String PAGE = "settings/settings";
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    private final SettingsDesk desk;
    private final Settings settings;
    private final OfficeClock clock;
    private final Rules rules;
    private final MessageSource messages;

    SettingsController(SettingsDesk desk, Settings settings, OfficeClock clock, Rules rules, MessageSource messages) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
        this.rules = rules;
        this.messages = messages;
    }

    /** A recorded value as the table shows it: what it is now is one word of {@code settings.state.*}. */
    record Line(Row row, String state, String recorded) {}

    @Requires(Permission.SETTINGS_EDIT)
    @GetMapping("/settings")
    String show(Model model) {
        return show(Map.of("from", clock.today().toString()), model);
    }

    @Requires(Permission.SETTINGS_EDIT)
    @PostMapping("/settings")
    String put(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        var errors = errors(typed, locale);
        if (!errors.isEmpty()) {
            model.addAttribute("errors", errors);
            return show(typed, model);
        }
        var name = SettingName.find(text(typed, "name")).orElseThrow();
        return desk.put(name, value(name, typed), LocalDate.parse(text(typed, "from")), text(typed, "reason"))
                .fold(done -> "redirect:/settings?saved", refusal -> refused(refusal, typed, model, locale));
    }

    @Requires(Permission.SETTINGS_EDIT)
    @PostMapping("/settings/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale) {
        if (reason.isBlank()) {
            model.addAttribute("errors", Map.of("reason-" + id, word("settings.error.reason", locale)));
            return show(model);
        }
        return desk.withdraw(id, version, reason.strip())
                .fold(done -> "redirect:/settings?saved", refusal -> refused(refusal, Map.of(), model, locale));
    }

    private Map<String, String> errors(Map<String, String> typed, Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        var name = SettingName.find(text(typed, "name"));
        if (name.isEmpty()) {
            errors.put("name", word("settings.error.name", locale));
        } else if (!name.get().takes(value(name.get(), typed))) {
            errors.put(field(name.get()), word("settings.error." + name.get().stored(), locale));
        }
        if (date(text(typed, "from")).isEmpty()) {
            errors.put("from", word("settings.error.from", locale));
        }
        if (text(typed, "reason").isEmpty()) {
            errors.put("reason", word("settings.error.reason", locale));
        }
        return errors;
    }

    private String refused(Refusal refusal, Map<String, String> typed, Model model, Locale locale) {
        model.addAttribute("refusal", rules.explain(refusal, locale));
        return show(typed, model);
    }

    private String show(Map<String, String> typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("names", SettingName.values());
        model.addAttribute("lines", desk.list().stream().map(this::line).toList());
        return PAGE;
    }

    private Line line(Row row) {
        return new Line(row, state(row), MINUTES.format(row.recorded()));
    }

    private String state(Row row) {
        if (row.voided()) {
            return "withdrawn";
        }
        if (row.from().isAfter(clock.today())) {
            return "later";
        }
        return settings.findFrom(row.name(), clock.today())
                        .filter(row.from()::equals)
                        .isPresent()
                ? "now"
                : "past";
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** The banner is chosen, everything else is typed. */
    private static String field(SettingName name) {
        return name == SettingName.OFFICIAL_BANNER ? "shown" : "value";
    }

    private static String value(SettingName name, Map<String, String> typed) {
        return text(typed, field(name));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
