package kr.jikimi.papers.xlsx;

/** How a line of text looks in a sheet. */
record TextLook(int size, boolean bold, String align, int indent) {
    static final TextLook PLAIN = new TextLook(11, false, "left", 0);
    static final TextLook CENTERED = new TextLook(11, false, "center", 0);

    static TextLook indented(int level) {
        return new TextLook(11, false, "left", level - 1);
    }
}
