package kr.jikimi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No address that answers GET escapes the walk: each is in the table of {@link Walks} or excused there with a reason. */
@OfficeTest
class EveryPageIsWalkedTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void everyAddressIsInAWalkOrExcused() {
        assertThat(missing(addresses())).as("append these to Walks").isEmpty();
    }

    @Test
    void noWalkAndNoExcuseNamesAnAddressThatIsGone() {
        var known = new TreeSet<>(walked());
        known.addAll(Walks.EXCEPTIONS.keySet());
        known.removeAll(addresses());
        assertThat(known).isEmpty();
    }

    @Test
    void noticesAnAddressThatNobodyWalks() {
        assertThat(missing(Set.of("/today", "/planted"))).containsExactly("/planted");
    }

    private static Set<String> missing(Set<String> addresses) {
        var missing = new TreeSet<>(addresses);
        missing.removeAll(walked());
        missing.removeAll(Walks.EXCEPTIONS.keySet());
        return missing;
    }

    private static Set<String> walked() {
        return Stream.of(Walks.ALL, Walks.REFUSALS)
                .flatMap(walks -> walks.stream().flatMap(walk -> walk.stops().stream()))
                .map(Walks.Stop::pattern)
                .collect(Collectors.toSet());
    }

    private Set<String> addresses() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("kr.jikimi"))
                .map(java.util.Map.Entry::getKey)
                .filter(EveryPageIsWalkedTests::answersGet)
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static boolean answersGet(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
