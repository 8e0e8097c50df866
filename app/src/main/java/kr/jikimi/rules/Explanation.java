package kr.jikimi.rules;

import java.io.Serializable;

/**
 * A refusal in the reader's language. It may wait in a session until the next page shows it.
 *
 * @param message what is wrong
 * @param remedy what to do about it
 * @param rule the rule's id, where it can be looked up
 * @param ground the rule's name and article: 지출은 원인행위의 범위에서 (지방회계법 제29조)
 */
public record Explanation(String message, String remedy, String rule, String ground) implements Serializable {

    /** What is wrong and what to do, in one line. */
    public String line() {
        return message + " " + remedy;
    }
}
