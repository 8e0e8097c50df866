package kr.jikimi.foundation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The time on the office wall (Asia/Seoul). Tests hang another one. */
@Component
public class OfficeClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private final InstantSource source;

    public OfficeClock(InstantSource source) {
        this.source = source;
    }

    public Instant now() {
        return source.instant();
    }

    public LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }
}
