package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alongside.imports.DateOrder;
import org.alongside.imports.ImportField;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportOptions;
import org.alongside.imports.Imports;
import org.alongside.platform.Roles;

/** A file that somebody has brought and not written yet, with two rows to correct. */
@Stateless
public class DemonstrationImports {
  private static final String FILE =
      """
      Given name,Family name,Email,Roles,Team,First day
      Odile,Marchand,odile.marchand@demo.example,Team staff,Harbour Team,2027-01-04
      Peter,Lund,peter.lund@demo.example,Team staff,Harbour Team,2027-01-04
      Ines,Okoye,ines.okoye(at)demo.example,Team staff,Harbour Team,2027-01-11
      Karl,Brandt,karl.brandt@demo.example,Practice mentor,Harbour Team,soon
      """;

  @EJB private Imports imports;

  /** Brings it, and has its rows looked at. */
  @RolesAllowed(Roles.ADMIN)
  public void bring() {
    String id =
        imports.upload(
            ImportKind.PEOPLE, "new-colleagues.csv", FILE.getBytes(StandardCharsets.UTF_8));
    imports.check(
        id,
        new ImportOptions(
            Map.of(
                ImportField.GIVEN, 0,
                ImportField.FAMILY, 1,
                ImportField.EMAIL, 2,
                ImportField.ROLES, 3,
                ImportField.TEAM, 4,
                ImportField.START, 5),
            DateOrder.DAY_FIRST,
            true));
  }
}
