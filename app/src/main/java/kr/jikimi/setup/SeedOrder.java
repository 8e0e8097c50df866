package kr.jikimi.setup;

/** Which noun is loaded before which. */
public final class SeedOrder {

    public static final int SETTINGS = 10;
    public static final int OFFICES = 20;
    public static final int DISTRICTS = 30;
    public static final int DUTIES = 40;
    public static final int PROGRAMME = 50;
    public static final int BUDGET = 60;
    public static final int REGISTERS = 70;
    public static final int CITATIONS = 80;
    public static final int PAPERS = 90;
    public static final int ACCOUNTS = 100;

    private SeedOrder() {}
}
