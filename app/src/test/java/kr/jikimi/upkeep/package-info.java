@org.jspecify.annotations.NullMarked
package kr.jikimi.upkeep;
