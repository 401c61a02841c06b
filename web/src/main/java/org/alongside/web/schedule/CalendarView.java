package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.alongside.schedule.CalendarFeeds;
import org.alongside.web.shell.LocaleSource;

/** The secret address under which the reader's own calendar program reads their live events. */
@Named
@RequestScoped
public class CalendarView {
  @EJB private CalendarFeeds feeds;
  @EJB private Settings settings;
  @Inject private LocaleSource localeSource;

  private String address;

  /** Makes an address, which is shown this once. */
  public void make() {
    address =
        settings.get(SiteSettings.PUBLIC_ADDRESS)
            + "/calendar/"
            + feeds.make(localeSource.language().getLanguage())
            + ".ics";
  }

  /** Makes the one there is useless. */
  public void revoke() {
    feeds.revoke();
    Told.here("revoked");
  }

  /** Null except right after it was made. */
  public String getAddress() {
    return address;
  }

  /** Since when there is an address, or null. */
  public Instant getSince() {
    return feeds.since().orElse(null);
  }
}
