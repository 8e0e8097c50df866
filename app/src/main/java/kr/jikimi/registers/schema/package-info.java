/**
 * Definitions become tables: compares what the definitions want with what PostgreSQL has, says the DDL that is missing
 * and applies it under a lock. Nothing here ever loses data; what would is refused with the remedy.
 */
@NamedInterface("schema")
@NullMarked
package kr.jikimi.registers.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
