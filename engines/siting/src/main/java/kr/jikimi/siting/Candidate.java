package kr.jikimi.siting;

/**
 * A place that may be chosen.
 *
 * @param district where it lies, empty when that does not matter
 * @param capacity how much demand it can serve, infinite without limit
 */
public record Candidate(String id, String district, double capacity, Standing standing) {

    /** Whether the choice is free. */
    public enum Standing {
        OPEN,
        /** It is chosen in any case. */
        FORCED,
        /** It is not chosen in any case. */
        FORBIDDEN
    }

    public Candidate {
        if (!(capacity > 0)) {
            throw new IllegalArgumentException(
                    "candidate %s: found a capacity of %s, expected more than 0.%nMaybe leave the candidate out."
                            .formatted(id, capacity));
        }
    }

    /** A candidate without capacity and district. */
    public static Candidate of(String id) {
        return new Candidate(id, "", Double.POSITIVE_INFINITY, Standing.OPEN);
    }

    public Candidate withDistrict(String name) {
        return new Candidate(id, name, capacity, standing);
    }

    public Candidate withCapacity(double most) {
        return new Candidate(id, district, most, standing);
    }

    public Candidate withStanding(Standing next) {
        return new Candidate(id, district, capacity, next);
    }
}
