package org.alongside.competency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.catalogue.CompetencyMap;
import org.alongside.catalogue.Frameworks;
import org.alongside.platform.Roles;

/** What a peer support worker is able to do, in four levels: for everybody to read. */
@Stateless
public class CompetencyMaps {
  @Inject private Frameworks frameworks;

  /**
   * The map that is in use now.
   *
   * @param language {@code en} or {@code fr}
   */
  @RolesAllowed(Roles.PERSON)
  public CompetencyMap current(String language) {
    return frameworks.competencies(language);
  }
}
