package kr.jikimi.reports;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.stereotype.Component;

/** Reads {@code papers/*.yaml}: each a paper with its sections. */
@Component
class PapersSeed implements SeedPart {

    private static final Set<String> PAPER = Set.of("key", "title", "title-en", "subtitle", "subtitle-en", "sections");
    private static final Set<String> SECTION =
            Set.of("key", "kind", "level", "heading", "heading-en", "text", "source");
    private static final UUID UNSAVED = new UUID(0, 0);

    private final Papers papers;
    private final Set<String> kinds;

    PapersSeed(Papers papers, List<SectionWriter> writers) {
        this.papers = papers;
        this.kinds = writers.stream().map(SectionWriter::kind).collect(Collectors.toSet());
    }

    @Override
    public int order() {
        return SeedOrder.PAPERS;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.list("papers").forEach(file -> papers.add(paper(file.onlyFields(PAPER))));
    }

    private PaperDefinition paper(YamlNode file) {
        var key = file.text("key");
        return new PaperDefinition(
                key,
                file.text("title"),
                file.text("title-en"),
                file.textOr("subtitle", ""),
                file.textOr("subtitle-en", ""),
                file.items("sections").stream()
                        .map(each -> section(key, each.onlyFields(SECTION)))
                        .toList());
    }

    private Section section(String paper, YamlNode row) {
        if (!kinds.contains(row.text("kind"))) {
            throw row.get("kind").bad("one of " + kinds.stream().sorted().toList(), "choose one of them.");
        }
        return new Section(
                UNSAVED,
                0,
                paper,
                row.text("key"),
                row.text("kind"),
                row.find("level").map(YamlNode::whole).orElse(0),
                row.textOr("heading", ""),
                row.textOr("heading-en", ""),
                row.textOr("text", ""),
                row.textOrNull("source"));
    }
}
