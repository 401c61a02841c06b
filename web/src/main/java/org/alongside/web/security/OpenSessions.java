package org.alongside.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.account.Me;
import org.alongside.platform.Meters;
import org.alongside.platform.PublicId;
import org.alongside.platform.SiteClock;

/**
 * The signed-in sessions of this node, for people to see and to end. Access that has ended is
 * caught by {@link AccessFilter} at the next request, whatever this list knows.
 */
@ApplicationScoped
public class OpenSessions {
  private static final class Entry {
    private final long personId;
    private final HttpSession session;
    private final String handle = PublicId.random();
    private final Instant started;
    private final Browser browser;
    private volatile Instant lastSeen;

    Entry(long personId, HttpSession session, Browser browser, Instant now) {
      this.personId = personId;
      this.started = now;
      this.lastSeen = now;
      this.session = session;
      this.browser = browser;
    }

    OpenSession shown() {
      return new OpenSession(handle, started, lastSeen, browser.family(), browser.system());
    }
  }

  @Inject private SiteClock clock;
  @Inject private Meters meters;

  private final Map<String, Entry> open = new ConcurrentHashMap<>();

  void show(@Observes @Initialized(ApplicationScoped.class) Object application) {
    meters.show("alongside.sessions", open::size);
  }

  void opened(HttpSession session, Me me, String userAgent) {
    open.put(
        session.getId(), new Entry(me.personId(), session, Browser.of(userAgent), clock.now()));
  }

  void renamed(String oldId, HttpSession session) {
    Entry entry = open.remove(oldId);
    if (entry != null) {
      open.put(session.getId(), entry);
    }
  }

  void closed(String id) {
    open.remove(id);
  }

  void seen(String id) {
    Entry entry = open.get(id);
    if (entry != null) {
      entry.lastSeen = clock.now();
    }
  }

  /** The person's sessions, the latest seen first. */
  public List<OpenSession> of(long personId) {
    return open.values().stream()
        .filter(e -> e.personId == personId)
        .map(Entry::shown)
        .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
        .toList();
  }

  /** The handle of one of them. */
  public Optional<String> handleOf(HttpSession session) {
    return session == null
        ? Optional.empty()
        : Optional.ofNullable(open.get(session.getId())).map(e -> e.handle);
  }

  /** Ends one of the person's sessions; nothing happens when it is over or not theirs. */
  public void end(long personId, String handle) {
    open.values().stream()
        .filter(e -> e.personId == personId && e.handle.equals(handle))
        .forEach(e -> end(e.session));
  }

  /** Ends all of the person's sessions but {@code kept}. */
  public void endOthers(long personId, HttpSession kept) {
    open.values().stream()
        .filter(e -> e.personId == personId && !e.session.getId().equals(kept.getId()))
        .forEach(e -> end(e.session));
  }

  private void end(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException e) {
      // It was over already, which is what was wanted.
      open.remove(session.getId());
    }
  }
}
