/**
 * What a register is: names, fields, states, transitions, checks and indicators, read from YAML and checked before
 * anything is built from it. Pure values; no database here.
 */
@NamedInterface("definition")
@NullMarked
package kr.jikimi.registers.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
