package kr.jikimi.accesses;

import java.time.LocalDateTime;

/** One access. The address is kept without its query, which may name what people looked for. */
record Visit(
        LocalDateTime at, String account, String origin, String method, String address, String action, int status) {

    public boolean isRefused() {
        return status >= 400;
    }
}
