package kr.jikimi.commands;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import kr.jikimi.database.Unavailable;
import kr.jikimi.foundation.Causes;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;

/** Where the server listens: looked at before the database is started, so that a wrong port costs no time. */
final class Listening {

    private static final int HIGHEST = 65_535;
    private static final String PORT_REMEDY = "choose another: jikimi serve --port N, or JIKIMI_PORT.";

    private Listening() {}

    static void require(Environment settings) {
        var address = address(settings);
        int port = port(settings);
        requireSecretPasswords(settings, address);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw refused(address, port, e);
        } catch (IOException e) {
            throw new Unavailable(
                    "%s:%d cannot be listened on: %s".formatted(address.getHostAddress(), port, e.getMessage()),
                    PORT_REMEDY,
                    e);
        }
    }

    private static Unavailable refused(InetAddress address, int port, BindException why) {
        var reason = Objects.requireNonNullElse(why.getMessage(), "");
        if (reason.contains("Permission")) {
            return new Unavailable(
                    "Port %d may only be used by root.".formatted(port),
                    "choose one above 1023 and let a proxy stand before it.",
                    why);
        }
        if (reason.contains("assign")) {
            return new Unavailable(
                    "This machine has no address %s.".formatted(address.getHostAddress()),
                    "correct --address or JIKIMI_ADDRESS; 127.0.0.1 is this machine alone, 0.0.0.0 every network.",
                    why);
        }
        return inUse(port, why);
    }

    private static Unavailable inUse(int port, Throwable why) {
        return new Unavailable("Port %d is in use.".formatted(port), PORT_REMEDY, why);
    }

    /** Somebody else took the port meanwhile. */
    static RuntimeException explained(RuntimeException failure) {
        return Causes.of(failure, PortInUseException.class)
                .findFirst()
                .<RuntimeException>map(taken -> inUse(taken.getPort(), failure))
                .orElse(failure);
    }

    /** One password that everybody may read in a script is for this machine alone. */
    private static void requireSecretPasswords(Environment settings, InetAddress address) {
        boolean fixed = !settings.getProperty("jikimi.demo-password", "").isBlank();
        boolean demonstration = settings.getProperty("jikimi.database.url", "").isBlank();
        if (fixed && demonstration && !address.isLoopbackAddress()) {
            throw new Unavailable(
                    "JIKIMI_DEMO_PASSWORD gives every account one password, and %s is open to the network."
                            .formatted(address.getHostAddress()),
                    "leave it empty, so that each account gets a random one, or listen on 127.0.0.1.");
        }
    }

    /** What whoever opens the server to a network should know. */
    static Optional<String> advice(Environment settings) {
        var address = address(settings);
        if (address.isLoopbackAddress()) {
            return Optional.empty();
        }
        return Optional.of(
                ("Open to the network without TLS on %s: put a proxy with TLS before it and name the proxy in"
                                + " JIKIMI_TRUSTED_PROXY (docs/administrator).")
                        .formatted(address.getHostAddress()));
    }

    private static InetAddress address(Environment settings) {
        var text = settings.getProperty("server.address", "127.0.0.1");
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new Unavailable(
                    "There is no address \"%s\" to listen on.".formatted(text),
                    "correct --address or JIKIMI_ADDRESS, such as 127.0.0.1.",
                    e);
        }
    }

    private static int port(Environment settings) {
        var text = settings.getProperty("server.port", "8080");
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new Unavailable(
                "The port is \"%s\", expected a number from 0 to %d.".formatted(text, HIGHEST), PORT_REMEDY);
    }
}
