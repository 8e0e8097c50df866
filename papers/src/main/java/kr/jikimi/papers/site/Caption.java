package kr.jikimi.papers.site;

/**
 * What stands above a picture or film.
 *
 * @param title of the place
 * @param people in the scenario
 * @param replicas that were simulated
 * @param facts one line for those who check: model, seed, hash
 * @param partial whether the run was stopped before its end
 */
public record Caption(String title, int people, int replicas, String facts, boolean partial) {}
