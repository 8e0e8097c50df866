/** Scenarios are read strictly and as the schema says; trajectories are what PedPy reads. */
@NullMarked
package kr.jikimi.formats.crowd;

import org.jspecify.annotations.NullMarked;
