/** The screens of the organisation, walked and refused. */
@NullMarked
package kr.jikimi.offices.web;

import org.jspecify.annotations.NullMarked;
