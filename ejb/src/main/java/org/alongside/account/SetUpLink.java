package org.alongside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.platform.StartUpStep;

/**
 * Opens the door to an empty site: at every start without any account, and with the demonstration
 * off, a new one-time link goes to the log and to a file that only the operator can read.
 */
@ApplicationScoped
class SetUpLink implements StartUpStep {
  private static final Logger LOG = Logger.getLogger(SetUpLink.class.getName());
  private static final int FLOOR = 10;

  @PersistenceContext private EntityManager em;
  @Inject private AccountQueries accounts;
  @Inject private Passwords passwords;
  @Inject private Demonstration demonstration;
  @Inject private Settings settings;
  @Inject private SiteClock clock;
  private volatile boolean announced;

  @Override
  public int order() {
    return FLOOR;
  }

  @Override
  @Transactional
  public void run() {
    passwords.warmUp();
    if (demonstration.isOn() || !accounts.isWithoutAccounts()) {
      used();
      return;
    }
    if (announced) {
      return;
    }
    Instant now = clock.now();
    em.createNamedQuery("PasswordLink.openSetUps", PasswordLink.class)
        .getResultList()
        .forEach(link -> link.withdraw(now));
    String token = PasswordLink.newToken();
    em.persist(new PasswordLink(PasswordLink.Kind.SET_UP, null, token, now, null));
    String link = settings.get(SiteSettings.PUBLIC_ADDRESS) + "/set-up?token=" + token;
    LOG.log(Level.INFO, "No account exists yet. Make the first administrator at {0}", link);
    file().ifPresent(file -> write(file, link));
    announced = true;
  }

  /** The link's file is not needed any more. */
  void used() {
    file().ifPresent(SetUpLink::delete);
  }

  private static Optional<Path> file() {
    String folder = System.getenv("ALONGSIDE_DATA");
    return folder == null || folder.isBlank()
        ? Optional.empty()
        : Optional.of(Path.of(folder.strip(), "setup-link.txt"));
  }

  private static void write(Path file, String link) {
    try {
      Files.createDirectories(file.getParent());
      Path draft = newPrivateFile(file.getParent());
      Files.writeString(draft, link + System.lineSeparator(), StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static Path newPrivateFile(Path folder) throws IOException {
    Set<String> views = folder.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix")
        ? Files.createTempFile(
            folder,
            "setup-link",
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.createTempFile(folder, "setup-link", ".tmp");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The link in it is used up, so it opens nothing; the operator may remove it.
      LOG.log(Level.WARNING, "Could not delete " + file, e);
    }
  }
}
