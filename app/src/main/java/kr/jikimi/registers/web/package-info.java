/** The screens of all registers: one index, one list, one form, one page per record, whatever the register. */
@NullMarked
package kr.jikimi.registers.web;

import org.jspecify.annotations.NullMarked;
