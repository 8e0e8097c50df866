/**
 * Disclosure control (비공개 처리): small counts are hidden, and with them as few others as it takes that nobody can
 * work the small ones out from margins, from other levels or from what was published before. Start at {@link
 * kr.jikimi.disclosure.protection.Disclosure}.
 */
@NullMarked
package kr.jikimi.disclosure;

import org.jspecify.annotations.NullMarked;
