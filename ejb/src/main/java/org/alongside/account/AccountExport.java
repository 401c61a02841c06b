package org.alongside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportRows;
import org.alongside.people.ExportTable;

/** How somebody signs in: the address, and when; never the password, which nobody can read. */
@ApplicationScoped
class AccountExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 15;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    return List.of(
        new ExportRows(em, "account", language, personId)
            .table(
                "access",
                """
                SELECT a.email, a.openedAt, a.passwordChangedAt, a.lastSignedInAt, a.disabledAt
                FROM Account a WHERE a.personId = :person
                """,
                "email",
                "opened",
                "password",
                "signed-in",
                "closed"));
  }
}
