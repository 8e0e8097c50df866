/**
 * How a crowd moves through a place. {@link kr.jikimi.crowd.simulation.CrowdSimulation} runs a
 * {@link kr.jikimi.crowd.CrowdRequest} (a {@link kr.jikimi.crowd.Scenario}, a model, a seed) and returns a
 * {@link kr.jikimi.crowd.CrowdResult}. Everything is metric: metres, seconds, persons; coordinates are plane, x to the
 * east, y to the north. Knows no file, no clock, no database. The same request gives the same bytes on any number of
 * threads.
 */
@NullMarked
package kr.jikimi.crowd;

import org.jspecify.annotations.NullMarked;
