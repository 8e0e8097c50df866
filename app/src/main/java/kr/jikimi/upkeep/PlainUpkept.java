package kr.jikimi.upkeep;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;

/** A kind of records of which nothing is asked beyond its parts. */
public record PlainUpkept(
        String kind,
        String table,
        Permission permission,
        boolean isDated,
        List<Part> parts,
        Function<Map<String, String>, Scope> where)
        implements Upkept {

    public PlainUpkept {
        parts = List.copyOf(parts);
    }

    /** Dated, and the whole house's. */
    public static PlainUpkept ofHouse(String kind, String table, Permission permission, Part... parts) {
        return new PlainUpkept(kind, table, permission, true, List.of(parts), values -> Scope.HOUSE);
    }

    @Override
    public Scope scope(Map<String, String> values) {
        return where.apply(values);
    }
}
