package kr.jikimi.formats.crowd;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kr.jikimi.crowd.Scenario;

/**
 * A scenario as it stands in a file ({@code docs/crowd/scenario.schema.json}). Read strictly: an unknown key, a missing
 * one and a value of another kind are refused with their JSON path.
 *
 * @param file where it stands
 * @param crs of the file
 * @param metres what the coordinates of the scenario are
 * @param scenario in metres
 * @param hash SHA-256 of the file's bytes, hexadecimal, as sha256sum prints it
 */
public record ScenarioFile(Path file, Crs crs, Metres metres, Scenario scenario, String hash) {

    /** @throws kr.jikimi.formats.BadInput when something is not as it must be */
    public static ScenarioFile read(Path file) {
        byte[] bytes = JsonValue.bytes(file);
        var reader = new ScenarioReader(JsonValue.parse(file, bytes));
        return new ScenarioFile(file, reader.crs(), reader.metres(), reader.scenario(), sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
