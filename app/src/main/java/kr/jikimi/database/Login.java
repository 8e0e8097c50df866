package kr.jikimi.database;

/** How to reach a database as a role. */
record Login(String url, String user, String password) {

    static final String OWNER = "jikimi_owner";
    static final String SERVE = "jikimi_serve";
}
