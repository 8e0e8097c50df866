/** The screens on which reference data are kept. */
@NullMarked
package kr.jikimi.upkeep.web;

import org.jspecify.annotations.NullMarked;
