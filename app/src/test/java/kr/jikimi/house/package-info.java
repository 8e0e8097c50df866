/**
 * The rules of the house, each proved by a planted offence that stands in the rule's own test or below {@code planted}.
 * {@link kr.jikimi.house.HouseNumbersTests} prints the four numbers to watch at each merge.
 *
 * <p>Not null-marked: the tree interface of the compiler speaks {@code null}.
 */
package kr.jikimi.house;
