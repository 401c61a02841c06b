package org.alongside.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A piece of network between two programs of this machine that can be cut: then every connection
 * through it ends in the middle of what it carries, and no new one comes about until it is mended.
 */
final class Relay implements AutoCloseable {
  private static final int CONNECT_MS = 2_000;
  private static final int PIECE = 8_192;

  private final ServerSocket door;
  private volatile int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  private Relay(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  /** Opens one to a port of this machine. */
  static Relay to(int target) throws IOException {
    Relay relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
    daemon("relay-" + target, relay::welcome);
    return relay;
  }

  /** The port to which to connect instead of the target's. */
  int port() {
    return door.getLocalPort();
  }

  /** Ends what is open, and lets nothing through. */
  void cut() {
    cut = true;
    open.forEach(Relay::end);
  }

  /** From now on, connections lead to that port. */
  void leadTo(int port) {
    target = port;
  }

  /** Lets new connections through. */
  void mend() {
    cut = false;
  }

  @Override
  public void close() {
    cut();
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        open.add(near);
        daemon("relay-out", () -> join(near));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void join(Socket near) {
    try (near;
        Socket far = new Socket()) {
      if (cut) {
        return;
      }
      far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MS);
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      open.add(far);
      Thread back = daemon("relay-back", () -> carry(far, near));
      carry(near, far);
      back.join();
      open.remove(far);
    } catch (IOException gone) {
      // the other side is not there: whoever connected hears the end of the connection
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(near);
    }
  }

  private static void carry(Socket from, Socket to) {
    byte[] piece = new byte[PIECE];
    try {
      int length = from.getInputStream().read(piece);
      while (length > 0) {
        to.getOutputStream().write(piece, 0, length);
        length = from.getInputStream().read(piece);
      }
    } catch (IOException gone) {
      // cut, or the program at one end was killed
    } finally {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      // it is closed, one way or another
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
