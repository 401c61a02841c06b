package org.alongside.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.catalogue.Instrument;
import org.alongside.catalogue.Published;

/**
 * Hands out surveys to the feature above, which has checked that the person may have them. Not a
 * boundary: it runs in the caller's transaction, and the web module cannot see it.
 */
@ApplicationScoped
public class SurveyDesk {
  @PersistenceContext private EntityManager em;
  @Inject private Published published;

  /**
   * The person's sheet for this unit, a new one the first time. The caller must have locked
   * something that two requests of the same person for this unit share.
   */
  public SurveySheet open(SurveyTicket ticket) {
    Sheet sheet =
        em.createNamedQuery("Sheet.ofUnit", Sheet.class)
            .setParameter("person", ticket.personId())
            .setParameter("unit", ticket.unitId())
            .setParameter("cycle", ticket.cycle())
            .getResultStream()
            .findFirst()
            .orElseGet(
                () -> {
                  Sheet created = new Sheet(ticket);
                  em.persist(created);
                  em.flush();
                  return created;
                });
    List<Instrument> asked = published.content(ticket.unitId(), ticket.language()).instruments();
    return new SurveySheet(
        sheet.publicId(),
        sheet.isSent(),
        sheet.revision(),
        SurveyRules.parts(asked, sheet.draft()));
  }
}
