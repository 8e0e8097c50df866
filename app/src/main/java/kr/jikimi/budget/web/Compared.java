package kr.jikimi.budget.web;

/**
 * A field of a record that somebody else has changed meanwhile: what it says now and what the officer meant to save.
 *
 * @param label the key of its name in the messages
 */
record Compared(String label, String now, String yours) {

    public boolean differs() {
        return !now.equals(yours);
    }
}
