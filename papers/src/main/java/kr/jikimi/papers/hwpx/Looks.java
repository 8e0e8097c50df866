package kr.jikimi.papers.hwpx;

import java.util.HashMap;
import java.util.Map;
import kr.dogfoot.hwpxlib.object.content.header_xml.RefList;

/** The looks a document uses. Each is written to the header once, under the next free number: ids have no gaps. */
final class Looks {
    private final RefList references;
    private final Map<Object, String> ids = new HashMap<>();

    Looks(RefList references) {
        this.references = references;
    }

    String id(CharLook look) {
        return ids.computeIfAbsent(look, _ -> {
            var id = String.valueOf(references.charProperties().count());
            CharLookWriter.write(look, references.charProperties().addNew().idAnd(id));
            return id;
        });
    }

    String id(ParaLook look) {
        var border = switch (look.lines()) {
            case NONE -> BorderLookWriter.PLAIN;
            case BELOW -> id(BorderLook.BELOW);
            case ABOVE_AND_BELOW -> id(BorderLook.ABOVE_AND_BELOW);
        };
        return ids.computeIfAbsent(look, _ -> {
            var id = String.valueOf(references.paraProperties().count());
            ParaLookWriter.write(look, references.paraProperties().addNew().idAnd(id), border);
            return id;
        });
    }

    /** Numbers of borders begin at one. */
    String id(BorderLook look) {
        return ids.computeIfAbsent(look, _ -> {
            var id = String.valueOf(references.borderFills().count() + 1);
            BorderLookWriter.write(look, references.borderFills().addNew().idAnd(id));
            return id;
        });
    }
}
