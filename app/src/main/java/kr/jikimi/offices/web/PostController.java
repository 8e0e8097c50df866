package kr.jikimi.offices.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.offices.Post;
import kr.jikimi.offices.Posts;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /offices/posts/GEN-HEAD/contact}: how a post can be reached. */
@Controller
class PostController {

    private final Posts posts;
    private final Settings settings;
    private final Access access;
    private final Words words;

    PostController(Posts posts, Settings settings, Access access, Words words) {
        this.posts = posts;
        this.settings = settings;
        this.access = access;
        this.words = words;
    }

    /** As typed. */
    record Contact(
            @Nullable String phone,
            @Nullable String extension,
            int seen,
            @Nullable String reason) {

        static Contact of(Post post) {
            return new Contact(post.phone(), post.extension(), post.version(), "");
        }

        Contact seeing(int version) {
            return new Contact(phone, extension, version, reason);
        }

        boolean isReadable() {
            return text(extension).matches("\\d{0,6}");
        }

        static String text(@Nullable String value) {
            return Objects.requireNonNullElse(value, "").strip();
        }
    }

    @Requires(Permission.OFFICES_EDIT)
    @GetMapping("/offices/posts/{code}/contact")
    String form(@PathVariable String code, Model model) {
        var post = editable(code);
        return show(post, Contact.of(post), model);
    }

    @Requires(Permission.OFFICES_EDIT)
    @PostMapping("/offices/posts/{code}/contact")
    String reach(@PathVariable String code, @ModelAttribute Contact contact, Model model, Locale locale) {
        var post = editable(code);
        if (!contact.isReadable()) {
            model.addAttribute("errors", Map.of("extension", words.message("offices.error.extension", locale)));
            return show(post, contact, model);
        }
        return posts.reach(
                        post.seen(contact.seen()),
                        Contact.text(contact.phone()),
                        Contact.text(contact.extension()),
                        Contact.text(contact.reason()))
                .fold(done -> "redirect:/offices/units/" + done, refusal -> {
                    words.explain(refusal, model, locale);
                    var present = editable(code);
                    return show(present, contact.seeing(present.version()), model);
                });
    }

    private Post editable(String code) {
        var post = posts.find(code, AsOf.of(settings.referenceDate()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(Permission.OFFICES_EDIT, Scope.unit(post.unit()));
        return post;
    }

    private static String show(Post post, Contact contact, Model model) {
        model.addAttribute("post", post);
        model.addAttribute("contact", contact);
        return "offices/contact";
    }
}
