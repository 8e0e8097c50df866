package kr.jikimi.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.jikimi.Application;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked wrongly on the command line: one message, exit code 2, and nothing started. */
class CommandLineTests {

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @AfterEach
    void forget() {
        System.clearProperty("server.port");
        System.clearProperty("server.address");
        System.clearProperty("jikimi.database.data");
        System.clearProperty("jikimi.demo-password");
    }

    @Test
    void a01AWrongDate() {
        assertThat(run("report", "--paper", "work", "--as-of", "2024-13-40", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(said)
                .hasToString(
                        "jikimi: --as-of: found 2024-13-40, expected a date of the years 1900 to 2199.\nMaybe write it as 2024-07-31.\n");
    }

    @Test
    void a02AMissingOptionAndAnUnknownCommand() {
        assertThat(run("report")).isEqualTo(2);
        assertThat(said.toString()).contains("--as-of").contains("Maybe see jikimi report --help.");
        assertThat(run("raport")).isEqualTo(2);
        assertThat(said.toString()).contains("'raport'").contains("Maybe see jikimi --help.");
    }

    @Test
    void b01APortThatIsNoPort() {
        assertThat(run("serve", "--port", "99999")).isEqualTo(2);
        assertThat(said.toString()).contains("The port is \"99999\", expected a number from 0 to 65535.");
    }

    @Test
    void b02APortInUseIsSaidBeforeTheDatabaseIsStarted() throws IOException {
        System.setProperty("jikimi.database.data", folder.resolve("data").toString());
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(2);
            assertThat(said.toString())
                    .contains("Port %d is in use.".formatted(taken.getLocalPort()))
                    .contains("JIKIMI_PORT");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void b03AnAddressThatIsNotOurs() {
        assertThat(run("serve", "--port", "0", "--address", "192.0.2.1")).isEqualTo(2);
        assertThat(said.toString()).contains("This machine has no address 192.0.2.1.");
    }

    @Test
    void b04OnePasswordForAllIsNotOfferedToANetwork() {
        System.setProperty("jikimi.demo-password", "harbour-lantern-93");
        assertThat(run("serve", "--port", "0", "--address", "0.0.0.0")).isEqualTo(2);
        assertThat(said.toString()).contains("JIKIMI_DEMO_PASSWORD gives every account one password");
    }

    @Test
    void c01ADataFolderThatIsAFile() throws IOException {
        var file = Files.createFile(folder.resolve("data"));
        System.setProperty("jikimi.database.data", file.toString());
        assertThat(run("serve", "--port", "0")).isEqualTo(2);
        assertThat(said.toString()).contains("The data folder %s cannot be used: it is a file".formatted(file));
    }

    private int run(String... arguments) {
        var line = CommandTree.of(Application.class).setErr(new PrintWriter(said, true));
        return line.execute(arguments);
    }
}
