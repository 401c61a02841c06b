package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.people.Today;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** A mentor's mentees, those who need something first. */
@Stateless
public class Caseloads {
  @Inject private CaseQueries queries;
  @Inject private Caller caller;
  @Inject private Today today;

  /**
   * The caller's mentees, and those for whose mentor they stand in; sorted by what asks for
   * attention, then by name. At most a hundred; a fixed number of statements.
   */
  @RolesAllowed(Roles.MENTOR)
  public List<CaseRow> mine() {
    return queries.rows(caller.personId(), today.date());
  }
}
