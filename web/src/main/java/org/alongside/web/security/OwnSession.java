package org.alongside.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.alongside.account.Me;
import org.alongside.platform.PublicId;

/** What a session holds: who it was begun by, and the word that its writes must bring. */
public final class OwnSession {
  private static final String ME = "alongside.me";
  private static final String TOKEN = "alongside.csrf";
  static final int TOKEN_BYTES = 24;

  private OwnSession() {}

  static void begin(HttpSession session, Me me) {
    session.setAttribute(ME, me);
    session.setAttribute(TOKEN, PublicId.random(TOKEN_BYTES));
  }

  /** Goes on as {@code me}, for a person whose own doing has ended their other sessions. */
  public static void goOn(HttpSession session, Me me) {
    session.setAttribute(ME, me);
  }

  /** Who began it. */
  static Optional<Me> me(HttpSession session) {
    return session == null ? Optional.empty() : Optional.ofNullable((Me) session.getAttribute(ME));
  }

  /** Public id of whose session the request is in. */
  public static Optional<String> person(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? Optional.empty() : me(session).map(Me::publicId);
  }

  /** The word that every write brings as X-CSRF-Token; empty when nobody is signed in. */
  public static Optional<String> token(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(TOKEN));
  }

  /**
   * The same for a page: other letters in each answer, so that nobody learns it from how well the
   * page can be compressed (BREACH).
   */
  static Optional<String> tokenForPage(HttpServletRequest request) {
    return token(request).map(MaskedWord::of);
  }

  /** Whether {@code brought} is that word, as it is or as a page had it. */
  public static boolean accepts(HttpServletRequest request, String brought) {
    return brought != null
        && token(request)
            .map(
                token ->
                    MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        MaskedWord.bare(brought).getBytes(StandardCharsets.UTF_8)))
            .orElse(false);
  }
}
