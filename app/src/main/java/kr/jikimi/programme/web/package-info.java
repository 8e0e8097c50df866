/** The screens: the policy tree for everyone, the sheets and milestones for those whose units they belong to. */
@NullMarked
package kr.jikimi.programme.web;

import org.jspecify.annotations.NullMarked;
