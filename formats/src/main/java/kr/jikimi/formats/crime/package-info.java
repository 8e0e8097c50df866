/**
 * Crime tables as they are published (범죄 통계표): by district with several merged header rows, by police station, in wide or
 * long form; and district codes with the system they belong to. What cannot be is refused; what is merely odd is a warning.
 */
@NullMarked
package kr.jikimi.formats.crime;

import org.jspecify.annotations.NullMarked;
