package kr.jikimi.today;

import org.jspecify.annotations.Nullable;

/**
 * Something to care for, in the reader's language.
 *
 * @param detail when or how much
 * @param ground the page of the figure that the detail tells; absent: it tells none
 * @param badge how pressing it is, such as {@code D-6}; absent: nothing to add
 * @param address where it can be dealt with
 */
record Concern(
        String title,
        String detail,
        @Nullable String ground,
        @Nullable String badge,
        String address) {}
