package org.alongside.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Ports on this machine's own address, 127.0.0.1. */
public final class Ports {

  static final String HOST = "127.0.0.1";

  /** Whoever was given one may take a while to listen there. */
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** A port that nobody listens on just now, and that nobody else in this process was given. */
  public static int free() throws IOException {
    while (true) {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
        if (GIVEN.add(socket.getLocalPort())) {
          return socket.getLocalPort();
        }
      }
    }
  }

  /**
   * Makes sure that nobody listens there.
   *
   * @throws LaunchException saying which port it is and how to choose another
   */
  static void requireFree(int port) {
    if (answers(port)) {
      throw taken(port, "is taken by another program");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
    } catch (IOException e) {
      throw taken(
          port,
          String.valueOf(e.getMessage()).contains("Permission")
              ? "may not be used by this account"
              : "is taken by another program");
    }
  }

  /** Whether somebody accepts a connection there. */
  static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getByName(HOST), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static LaunchException taken(int port, String why) {
    int other = port < 65_000 && port > 1024 ? port + 1 : 8081;
    return new LaunchException(
        "Port "
            + port
            + " on "
            + HOST
            + " "
            + why
            + ": choose another, such as -Dalongside.port="
            + other
            + ".");
  }
}
