package kr.jikimi.programme;

import java.util.Locale;
import java.util.Map;

/** Which budget lines pay for a programme. Declared here, answered by the module that keeps the books. */
public interface SheetLines {

    /** Code to name, in the order of the books. */
    Map<String, String> names(String programme, int year, Locale locale);
}
