package kr.jikimi.papers;

/** The two ways the office marks lists. */
public enum ItemStyle {
    /** The order of the regulation on official papers: 1. 가. 1) 가) (1) (가) ① ㉮. */
    OFFICIAL(8),
    /** The order of work reports: □ ㅇ - ‣ ※. */
    REPORT(5);

    private final int depth;

    ItemStyle(int depth) {
        this.depth = depth;
    }

    public int depth() {
        return depth;
    }
}
