/** The application: one package per module; {@link kr.jikimi.Application} starts it. */
@NullMarked
package kr.jikimi;

import org.jspecify.annotations.NullMarked;
