/** The desk of accounts: whom it lets in and what it refuses. */
@NullMarked
package kr.jikimi.accounts.web;

import org.jspecify.annotations.NullMarked;
