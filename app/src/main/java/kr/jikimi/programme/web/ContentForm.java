package kr.jikimi.programme.web;

import java.util.UUID;
import kr.jikimi.programme.Sheet.Content;
import kr.jikimi.programme.Sheet.Part;
import kr.jikimi.programme.Sheet.Shape;
import kr.jikimi.programme.SheetEditing.ContentChange;
import org.jspecify.annotations.Nullable;

/** What an officer writes about one piece of a sheet; absent fields are empty. */
record ContentForm(
        @Nullable Integer version,
        @Nullable String part,
        @Nullable String shape,
        @Nullable String label,
        @Nullable String text,
        @Nullable String lines,
        @Nullable String why) {

    private static final UUID UNSAVED = new UUID(0, 0);

    static ContentForm of(Content content) {
        return new ContentForm(
                content.version(),
                content.part().name(),
                content.shape().name(),
                content.label(),
                content.text(),
                content.body(),
                "");
    }

    static ContentForm blank(Part part, Shape shape) {
        return new ContentForm(0, part.name(), shape.name(), "", "", "", "");
    }

    ContentForm withVersion(int other) {
        return new ContentForm(other, part, shape, label, text, lines, why);
    }

    ContentChange change() {
        return new ContentChange(version == null ? 0 : version, label, or(text), or(lines), or(why));
    }

    Part partOf() {
        return Part.valueOf(or(part));
    }

    Shape shapeOf() {
        return Shape.valueOf(or(shape));
    }

    /** As it would stand on the sheet. */
    Content draft() {
        var name = label == null || label.isBlank() ? null : label.strip();
        return new Content(UNSAVED, 0, "draft", partOf(), shapeOf(), name, or(text), or(lines), null, null);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
