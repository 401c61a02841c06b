package org.alongside.platform;

import jakarta.ejb.ApplicationException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that a person asked for cannot be done, with a sentence that says what to do instead.
 * Rolls the transaction back. Nobody catches it who cannot mend it: one handler in the web module
 * turns it into the sentence in the reader's language.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** MySQL's numbers for a row that is there already, and for one that is not there any more. */
  private static final Set<Integer> COLLIDES = Set.of(1062, 1452);

  /** How many causes are looked through: some lead in a circle. */
  private static final int DEEPEST = 20;

  /** What kind of refusal it is, and with it the HTTP status that says so. */
  public enum Kind {
    /** What was sent cannot be understood or is out of range: 400. */
    INVALID(400),
    /** It is not there, or not for this caller, which must look the same: 404. */
    NOT_FOUND(404),
    /** It was right once, but something has happened since: 409. */
    CONFLICT(409),
    /** Too many tries: 429. */
    TOO_MANY(429);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String key;
  private final List<String> arguments;

  /**
   * @param key key of the sentence, {@code feature.error.name}; it lies in the bundle {@code
   *     org.alongside.<feature>.<feature>}
   * @param arguments what the sentence names, in MessageFormat's order
   */
  public BusinessException(Kind kind, String key, Object... arguments) {
    super(kind + " " + key, null, false, true);
    this.kind = kind;
    this.key = key;
    this.arguments = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** The thing asked for does not exist for this caller. */
  public static BusinessException notFound() {
    return new BusinessException(Kind.NOT_FOUND, "platform.error.notFound");
  }

  /**
   * The refusal that is behind what was thrown: one that was thrown as such, or, where two have
   * changed or added the same row at the same moment, that the second has to look at it again;
   * empty: it is nothing that a person could mend.
   */
  public static Optional<BusinessException> behind(Throwable thrown) {
    return chain(thrown, DEEPEST)
        .filter(BusinessException.class::isInstance)
        .map(BusinessException.class::cast)
        .findFirst()
        .or(
            () ->
                chain(thrown, DEEPEST)
                    .filter(BusinessException::isOvertaken)
                    .findFirst()
                    .map(t -> new BusinessException(Kind.CONFLICT, "platform.error.changed")));
  }

  /** With all that it was caused by, and what a commit has put aside. */
  private static Stream<Throwable> chain(Throwable thrown, int depth) {
    return thrown == null || depth == 0
        ? Stream.empty()
        : Stream.concat(
            Stream.of(thrown),
            Stream.concat(Stream.of(thrown.getSuppressed()), Stream.ofNullable(thrown.getCause()))
                .flatMap(t -> chain(t, depth - 1)));
  }

  /** By name: at a commit it is the persistence provider's own, which this module does not know. */
  private static boolean isOvertaken(Throwable thrown) {
    return thrown.getClass().getSimpleName().equals("OptimisticLockException")
        || thrown instanceof SQLTransactionRollbackException
        || thrown instanceof SQLIntegrityConstraintViolationException refused
            && COLLIDES.contains(refused.getErrorCode());
  }

  /** What kind of refusal. */
  public Kind kind() {
    return kind;
  }

  /** The message key, stable, for machines and tests. */
  public String key() {
    return key;
  }

  /** What the sentence names, in MessageFormat's order. */
  public List<String> arguments() {
    return arguments;
  }

  /** The sentence in {@code locale}. */
  public String sentence(Locale locale) {
    String feature = key.substring(0, key.indexOf('.'));
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.alongside." + feature + "." + feature,
            locale,
            BusinessException.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
  }
}
