package kr.jikimi.accounts;

/** Somebody has signed in, out, or tried to. Published for whoever keeps the list of accesses. */
public record SignedIn(String account, Act act, String origin) {

    public enum Act {
        SIGN_IN,
        SIGN_IN_FAILED,
        SIGN_IN_LOCKED,
        SIGN_OUT
    }
}
