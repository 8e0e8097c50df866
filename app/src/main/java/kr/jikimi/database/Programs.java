package kr.jikimi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs initdb and pg_ctl. PostgreSQL refuses to run as root; there we enter a user namespace first. */
record Programs(Path folder) {

    void initialise(Path cluster, String keeper, String password) {
        try {
            var passwordFile = Files.createTempFile("jikimi", ".pw");
            Files.writeString(passwordFile, password);
            try {
                run(
                        "initdb",
                        "-D",
                        cluster.toString(),
                        "-U",
                        keeper,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "-E",
                        "UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=ko-KR",
                        "-k");
            } finally {
                Files.delete(passwordFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(Path cluster, int port, Path log) {
        var options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60"
                        .formatted(port)
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC";
        run("pg_ctl", "-D", cluster.toString(), "-w", "-t", "60", "-l", log.toString(), "-o", options, "start");
    }

    void stop(Path cluster) {
        run("pg_ctl", "-D", cluster.toString(), "-w", "-m", "fast", "stop");
    }

    boolean isRunning(Path cluster) {
        return execute("pg_ctl", "-D", cluster.toString(), "status").code() == 0;
    }

    private void run(String program, String... arguments) {
        var result = execute(program, arguments);
        if (result.code() != 0) {
            throw new Unavailable(
                    "PostgreSQL's %s failed: %s"
                            .formatted(program, result.output().strip()),
                    "read the log postgres.log in the data folder.");
        }
    }

    private Result execute(String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            // The output goes through a file: a postmaster that inherits a pipe would hold it open for ever.
            var output = Files.createTempFile("jikimi", ".out");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int code = process.waitFor();
            var text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Result(code, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Result(int code, String output) {}
}
