package org.alongside.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.alongside.platform.Roles;

/** The professions of the role matrix, for choosing one. */
@Stateless
public class Professions {
  private static final RoleMatrix MATRIX =
      new ContentReader(ContentSource.classPath(Professions.class.getClassLoader())).roleMatrix();

  /**
   * All of them, in the matrix's order.
   *
   * @param language {@code en} or {@code fr}
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<ProfessionName> list(String language) {
    return MATRIX.professions().stream()
        .map(p -> new ProfessionName(p.id(), p.name(language)))
        .toList();
  }
}
