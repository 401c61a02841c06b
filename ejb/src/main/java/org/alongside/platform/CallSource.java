package org.alongside.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/**
 * Where the request that is being served comes from. The web module fills it in; whoever keeps an
 * audit row asks it. Work without a request is the program's own.
 */
@RequestScoped
public class CallSource {
  private Channel channel = Channel.SYSTEM;
  private Supplier<String> address = () -> null;

  /**
   * A request begins.
   *
   * @param by how it is asked
   * @param from the network address it comes from, asked for only when it is to be kept
   */
  public void begin(Channel by, Supplier<String> from) {
    channel = by;
    address = from;
  }

  /** How it is asked. */
  public Channel channel() {
    return channel;
  }

  /** The network address it comes from, as text of at most 45 characters; null: none. */
  public String address() {
    String from = address.get();
    return from == null || !from.matches("[0-9a-fA-F:.]{1,45}") ? null : from;
  }
}
