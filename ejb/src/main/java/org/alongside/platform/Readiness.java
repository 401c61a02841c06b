package org.alongside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Whether the program can serve, and if not, why, in a sentence for whoever asks. Kept in memory,
 * so it answers when the database cannot.
 */
@ApplicationScoped
public class Readiness {
  private record Reason(String key, String argument) {}

  private volatile Reason reason = new Reason("platform.ready.starting", "");

  /** True once the database is up to date and every start-up step has run. */
  public boolean isReady() {
    return reason == null;
  }

  /** Why not, in {@code locale}; empty when ready. */
  public Optional<String> reason(Locale locale) {
    Reason current = reason;
    if (current == null) {
      return Optional.empty();
    }
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.alongside.platform.platform",
            locale,
            Readiness.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return Optional.of(
        new MessageFormat(bundle.getString(current.key()), locale)
            .format(new Object[] {current.argument()}));
  }

  /** Whether waiting does not help: the database belongs to a newer program. */
  public boolean isFinal() {
    Reason current = reason;
    return current != null && current.key().equals("platform.ready.newer");
  }

  void notReady(String key, String argument) {
    reason = new Reason(key, argument);
  }

  void ready() {
    reason = null;
  }
}
