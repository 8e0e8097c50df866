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

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final InstantSource source;

    /** Whether it is a day that the office may deal with; another one is a slip of the pen. */
    public static boolean keeps(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

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
