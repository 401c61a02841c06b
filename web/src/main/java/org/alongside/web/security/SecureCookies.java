package org.alongside.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Behind a proxy that ends TLS the session's cookie is Secure when the public address, which the
 * operator gives in the environment, begins with https. (A request that arrives by TLS itself is
 * seen to by undertow-handlers.conf.)
 */
@WebListener
public class SecureCookies implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    String address = System.getenv().getOrDefault("ALONGSIDE_PUBLIC_URL", "");
    if (address.strip().startsWith("https://")) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
