package kr.jikimi.accounts.web;

import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Grant;
import kr.jikimi.accounts.Account;
import kr.jikimi.accounts.Assignment;
import kr.jikimi.accounts.Assignments;
import org.springframework.stereotype.Component;

/** What an account may do now. Read for each request, so that a revocation acts at once. */
@Component
class Actors {

    private final Assignments assignments;

    Actors(Assignments assignments) {
        this.assignments = assignments;
    }

    Actor actor(Account account) {
        return new Actor(account.name(), account.displayName(), grants(assignments.list(account.id())));
    }

    boolean needsSecondFactor(Account account) {
        return assignments.list(account.id()).stream()
                .anyMatch(each -> each.role().secondFactor());
    }

    private static List<Grant> grants(List<Assignment> assignments) {
        return assignments.stream().flatMap(Actors::grants).distinct().toList();
    }

    private static Stream<Grant> grants(Assignment assignment) {
        return assignment.role().permissions().stream().map(each -> new Grant(each, assignment.scope()));
    }
}
