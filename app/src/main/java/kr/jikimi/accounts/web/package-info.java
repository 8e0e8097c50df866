/**
 * The way in and the desk of accounts: sign-in, second factor, password and session screens, the filters before them and
 * the actor that they leave behind.
 */
@NullMarked
package kr.jikimi.accounts.web;

import org.jspecify.annotations.NullMarked;
