package kr.jikimi.accounts.web;

/** How far somebody has come through the door. Only who is inside may do what their roles say. */
enum Stage {
    NEW_PASSWORD("/sign-in/new-password"),
    ENROLMENT("/sign-in/second-factor/enrolment"),
    SECOND_FACTOR("/sign-in/second-factor"),
    INSIDE("/");

    private final String address;

    Stage(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }
}
