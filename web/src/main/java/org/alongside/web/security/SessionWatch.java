package org.alongside.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/** Tells {@link OpenSessions} what happens to sessions. */
@WebListener
public class SessionWatch implements HttpSessionListener, HttpSessionIdListener {
  @Inject private OpenSessions sessions;

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    sessions.closed(event.getSession().getId());
  }

  @Override
  public void sessionIdChanged(HttpSessionEvent event, String oldId) {
    sessions.renamed(oldId, event.getSession());
  }
}
