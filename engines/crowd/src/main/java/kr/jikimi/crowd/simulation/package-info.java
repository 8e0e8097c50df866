/**
 * The door of the engine: {@link kr.jikimi.crowd.simulation.CrowdSimulation} runs a request,
 * {@link kr.jikimi.crowd.simulation.ScenarioCheck} says what is wrong with a scenario. It stands apart from the values in the
 * package above, so that door, values and works form no circle.
 */
@NullMarked
package kr.jikimi.crowd.simulation;

import org.jspecify.annotations.NullMarked;
