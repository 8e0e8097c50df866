package kr.jikimi.registers.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.ChosenSeed;
import kr.jikimi.setup.SeedFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All registers: the core pack that every commission keeps, and the commission's own beside it. */
@Component
public class Definitions {

    private static final SeedFolder CORE = new SeedFolder("classpath*:");
    private static final String FOLDER = "registers";
    private static final String OWNERS = "register-owners.yaml";

    private final Map<String, Register> byId = new LinkedHashMap<>();

    @Autowired
    Definitions(ChosenSeed seed) {
        this(files(seed.find()), owners(seed.find()));
        seed.find().flatMap(folder -> folder.find(OWNERS)).ifPresent(file -> requireKnown(file, byId.keySet()));
    }

    /** An owner of a register that nobody has defined is a slip of the pen, found when the office opens. */
    public static void requireKnown(YamlNode owners, Set<String> registers) {
        owners.fields().forEach((id, unit) -> {
            if (!registers.contains(id)) {
                throw new BadDefinition(
                        unit.where(),
                        "an owner of \"" + id + "\", which is no register",
                        "the id of a register",
                        "choose one of " + registers + ", or remove the line.");
            }
        });
    }

    /** From these files and nothing else. */
    public Definitions(List<YamlNode> files, Map<String, String> owners) {
        var reader = new RegisterReader(owners);
        files.forEach(file -> add(file, reader.read(file)));
        files.forEach(this::requireReferences);
    }

    public List<Register> list() {
        return List.copyOf(byId.values());
    }

    public Optional<Register> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The YAML files of the core pack and of the commission. */
    public static List<YamlNode> files(Optional<SeedFolder> commission) {
        var files = new ArrayList<>(CORE.list(FOLDER));
        commission.ifPresent(folder -> files.addAll(folder.list(FOLDER)));
        return files;
    }

    private static Map<String, String> owners(Optional<SeedFolder> commission) {
        var owners = new LinkedHashMap<String, String>();
        commission
                .flatMap(folder -> folder.find(OWNERS))
                .ifPresent(file -> file.fields().forEach((id, unit) -> owners.put(id, unit.text())));
        return owners;
    }

    private void add(YamlNode file, Register register) {
        var other = byId.putIfAbsent(register.id(), register);
        if (other != null) {
            throw new BadDefinition(
                    file.get("id").where(),
                    "a second register \"" + register.id() + "\" (the first: " + other.where() + ")",
                    "ids that differ",
                    "rename or remove one of them.");
        }
    }

    private void requireReferences(YamlNode file) {
        for (var field : file.items("fields")) {
            field.find("register").ifPresent(node -> {
                if (!byId.containsKey(node.text())) {
                    throw node.bad("the id of a register", "choose one of " + byId.keySet() + ".");
                }
            });
        }
    }
}
