package kr.jikimi.world;

import java.util.Arrays;
import java.util.function.Supplier;
import kr.jikimi.access.Actor;
import kr.jikimi.access.CurrentActor;
import kr.jikimi.access.Grant;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;

/** Who acts in tests, named by role. */
public final class People {

    /** Of every demonstration account in tests. */
    public static final String PASSWORD = "harbour-lantern-93";

    private People() {}

    /** Somebody with these permissions at one scope. */
    public static Actor officer(Scope scope, Permission... permissions) {
        return new Actor(
                "officer",
                "담당",
                Arrays.stream(permissions).map(each -> new Grant(each, scope)).toList());
    }

    public static <T> T as(Actor actor, Supplier<T> act) {
        return CurrentActor.as(actor, act);
    }
}
