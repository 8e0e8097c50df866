package kr.jikimi.accounts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.YamlNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The roles, from {@code accounts/roles.yaml}. */
@Component
public class Roles {

    private static final Set<String> FIELDS =
            Set.of("code", "name", "name-en", "scopes", "permissions", "second-factor");

    private final Map<String, Role> byCode;

    Roles() {
        byCode = read();
    }

    public Collection<Role> list() {
        return List.copyOf(byCode.values());
    }

    public Optional<Role> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Map<String, Role> read() {
        var file = new ClassPathResource("accounts/roles.yaml");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return YamlNode.read("accounts/roles.yaml", reader).items().stream()
                    .map(node -> role(node.onlyFields(FIELDS)))
                    .collect(Collectors.toMap(Role::code, each -> each, (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Role role(YamlNode node) {
        return new Role(
                node.text("code"),
                node.text("name"),
                node.text("name-en"),
                node.items("scopes").stream()
                        .map(each -> each.oneOf(Scope.Kind.class))
                        .collect(Collectors.toUnmodifiableSet()),
                node.items("permissions").stream()
                        .map(each -> each.oneOf(Permission.class))
                        .toList(),
                node.find("second-factor").map(YamlNode::flag).orElse(false));
    }
}
