package org.alongside.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.SiteSecret;

/**
 * Which keys were destroyed, remembered outside the database, so that a dump from before does not
 * bring them back: the file that ALONGSIDE_DESTROYED_KEYS names, else journal/destroyed-keys in the
 * data folder (ALONGSIDE_DATA), else alongside/destroyed-keys in the server's own data folder. What
 * could not be written is written at the next start, since the database lists it too.
 */
@ApplicationScoped
class DestroyedKeys {
  private static final Logger LOG = Logger.getLogger(DestroyedKeys.class.getName());

  private final DestroyedKeyFile file = new DestroyedKeyFile(place());
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /** A key was destroyed; what follows must wait until that is certain. */
  record Destroyed(String keyId) {}

  void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Destroyed event) {
    add(List.of(event.keyId()));
  }

  /** Whether the key was destroyed, as far as this program has heard. */
  boolean contains(String keyId) {
    return known.contains(keyId);
  }

  /** Every key in the file. */
  Set<String> read() {
    try {
      Set<String> found = file.read();
      known.addAll(found);
      return found;
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "The list of destroyed keys cannot be read: {0}", e.getMessage());
      return Set.copyOf(known);
    }
  }

  /** Writes down those that are not in the file yet. */
  void add(List<String> keyIds) {
    List<String> fresh = keyIds.stream().filter(known::add).toList();
    try {
      file.add(fresh);
    } catch (IOException e) {
      LOG.log(
          Level.SEVERE,
          "The list of destroyed keys cannot be written; it will be at the next start: {0}",
          e.getMessage());
    }
  }

  private static Path place() {
    return SiteSecret.environment("ALONGSIDE_DESTROYED_KEYS")
        .map(Path::of)
        .or(
            () ->
                SiteSecret.environment("ALONGSIDE_DATA")
                    .map(folder -> Path.of(folder, "journal", "destroyed-keys")))
        .orElseGet(
            () ->
                Path.of(
                    System.getProperty("jboss.server.data.dir", "."),
                    "alongside",
                    "destroyed-keys"));
  }
}
