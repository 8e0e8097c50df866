package kr.jikimi.setup;

/** What a module contributes to setting a commission up. */
public interface SeedPart {

    /** The order of loading: a part may rely on the parts before it. Keep the tens of {@link SeedOrder}. */
    int order();

    /** Writes this module's records. Runs inside one transaction that is already signed. */
    void load(SeedFolder folder);
}
