package kr.jikimi.programme;

import java.util.UUID;
import kr.jikimi.programme.Sheet.Part;
import kr.jikimi.programme.Sheet.Shape;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A piece to be put at the end of its part of a sheet. */
record NewContent(
        UUID programmeId,
        Part part,
        Shape shape,
        @Nullable String label,
        String text,
        String body,
        @Nullable String source) {

    /** The key counts on within the part and is never given twice: {@code content-3}. */
    private static final String INSERT = """
            with place as (
                select coalesce(max(position), 0) + 1 as next from programme.content
                where programme_id = :programme and part = :part)
            insert into programme.content (programme_id, key, part, shape, position, label, text, body, source)
            select :programme, lower(:part) || '-' || next, :part, :shape, next, :label, :text, :body, :source
            from place""";

    void insert(JdbcClient jdbc) {
        jdbc.sql(INSERT)
                .param("programme", programmeId)
                .param("part", part.name())
                .param("shape", shape.name())
                .param("label", label)
                .param("text", text)
                .param("body", body)
                .param("source", source)
                .update();
    }
}
