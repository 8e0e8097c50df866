/** The pages behind every number: what it means, its reference date, the rows, who entered them. */
@NullMarked
package kr.jikimi.indicators.web;

import org.jspecify.annotations.NullMarked;
