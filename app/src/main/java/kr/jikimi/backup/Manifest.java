package kr.jikimi.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param format of the archive; 1 is the only one so far
 * @param versions the last migration of each schema
 * @param tables in the order in which they must be filled
 * @param heads the head of each module's chain
 */
record Manifest(
        int format, String takenAt, Map<String, String> versions, List<TableOf> tables, Map<String, String> heads) {

    /** A table in the archive: {@code tables/NAME.copy}. */
    record TableOf(String name, List<String> columns, long rows) {}

    static final int FORMAT = 1;
}
