package kr.jikimi.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Forwarded headers are believed of the proxy that was named, letter by letter, and of nobody who looks like it. */
class TrustedProxyTests {

    @Test
    void believesTheNamedAddressesOnly() {
        var trusted = FrontFilters.proxies("10.0.0.5, 10.0.0.6").getInternalProxies();
        assertThat("10.0.0.5").matches(trusted);
        assertThat("10.0.0.6").matches(trusted);
        assertThat("10.0.0.7").doesNotMatch(trusted);
        assertThat("10x0y0z5").doesNotMatch(trusted);
        assertThat("127.0.0.1").doesNotMatch(trusted);
    }
}
