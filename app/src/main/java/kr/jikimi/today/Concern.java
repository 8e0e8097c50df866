package kr.jikimi.today;

import org.jspecify.annotations.Nullable;

/**
 * Something to care for.
 *
 * @param title of the thing, in the reader's language
 * @param detail when or how much, in the reader's language
 * @param tail a message key that closes the detail; absent: nothing to add
 * @param address where it can be dealt with
 */
record Concern(String title, String detail, @Nullable String tail, String address) {}
