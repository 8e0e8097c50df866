/**
 * Files of the crowd engine: {@link kr.jikimi.formats.crowd.ScenarioFile} reads a scenario;
 * {@link kr.jikimi.formats.crowd.TrajectoryDatabase} and {@link kr.jikimi.formats.crowd.TrajectoryText} write
 * trajectories. Every complaint names the file, the JSON path, the value, what is expected and a remedy.
 */
@NullMarked
package kr.jikimi.formats.crowd;

import org.jspecify.annotations.NullMarked;
