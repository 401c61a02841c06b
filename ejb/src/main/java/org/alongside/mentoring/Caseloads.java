package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** A mentor's mentees, those who need something first. */
@Stateless
public class Caseloads {
  @Inject private CaseQueries queries;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @EJB private Settings settings;

  /**
   * The caller's mentees, and those for whose mentor they stand in; sorted by what asks for
   * attention, then by name. At most a hundred; a fixed number of statements.
   */
  @RolesAllowed(Roles.MENTOR)
  public List<CaseRow> mine() {
    return queries.rows(caller.personId(), clock.now(), settings.get(SiteSettings.ZONE));
  }
}
