package kr.jikimi.programme.web;

import java.time.LocalDate;
import kr.jikimi.programme.Milestone.Completion;
import kr.jikimi.programme.Milestone.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** What an officer writes about a milestone; absent fields are empty. */
record MilestoneForm(
        @Nullable Integer version,
        @Nullable String text,
        @Nullable String textEn,
        @Nullable String period,
        @Nullable String why,
        @Nullable LocalDate on,
        @Nullable EvidenceKind kind,
        @Nullable String evidence,
        @Nullable String dropWhy) {

    static MilestoneForm blank(@Nullable LocalDate day) {
        return new MilestoneForm(0, "", "", "", "", day, EvidenceKind.DOCUMENT, "", "");
    }

    int seenVersion() {
        return version == null ? 0 : version;
    }

    Completion completion() {
        return new Completion(on, kind == null ? EvidenceKind.DOCUMENT : kind, or(evidence));
    }

    static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
