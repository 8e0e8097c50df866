package kr.jikimi.programme.web;

import java.time.format.DateTimeFormatter;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.history.Entry;

/** A link of the history chain as a screen shows it. */
record Change(String when, String who, String what, int version, String why) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static Change of(Entry entry, String what) {
        var when = MINUTES.format(entry.recordedAt().atZone(OfficeClock.ZONE));
        return new Change(when, entry.author(), what, entry.version(), entry.reason());
    }
}
