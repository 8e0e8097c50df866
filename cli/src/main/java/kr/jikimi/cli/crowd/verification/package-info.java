/** The report of the verification: pages, pictures and numbers of {@code jikimi crowd verify}. */
@NullMarked
package kr.jikimi.cli.crowd.verification;

import org.jspecify.annotations.NullMarked;
