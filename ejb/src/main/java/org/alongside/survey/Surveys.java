package org.alongside.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.catalogue.Instrument;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitContent;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * The surveys that the caller is asked. Answers are kept one by one while they are given; sending
 * takes them from the person's sheet and stores them without the person, so that no later page,
 * report or export can show whose they were.
 */
@Stateless
public class Surveys {
  private static final String ANY_LANGUAGE = "en";

  @PersistenceContext private EntityManager em;
  @Inject private Published published;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @EJB private Settings settings;
  @Inject private SurveySaltSql salts;
  @Inject private Event<SurveySent> sent;

  /**
   * Keeps one answer; the last received of a question wins.
   *
   * @throws BusinessException 404 not the caller's, or no such question; 409 sent; 400 no answer to
   *     this question
   */
  @RolesAllowed(Roles.PERSON)
  public SurveyReceipt save(String sheetId, SaveSurveyAnswer command) {
    Sheet sheet = mine(sheetId);
    if (command.saveId() == null || !command.saveId().matches("[A-Za-z0-9\\-]{8,36}")) {
      throw new BusinessException(BusinessException.Kind.INVALID, "survey.error.saveId");
    }
    Given given = SurveyRules.require(content(sheet).instruments(), command);
    sheet.keep(command.item(), given, command.saveId(), clock.now());
    return new SurveyReceipt(command.saveId(), sheet.revision(), sheet.savedAt());
  }

  /**
   * Sends what is answered, which may be nothing. Again on a sent one: nothing more happens.
   *
   * @return when it was sent
   * @throws BusinessException 404 not the caller's
   */
  @RolesAllowed(Roles.PERSON)
  public Instant send(String sheetId) {
    Sheet sheet = mine(sheetId);
    if (!sheet.isSent()) {
      Instant now = clock.now();
      UnitContent content = content(sheet);
      Map<String, Given> given = sheet.send(now);
      LocalDate today = now.atZone(settings.get(SiteSettings.ZONE)).toLocalDate();
      content.instruments().forEach(i -> store(sheet, content.moment(), i, given, today));
      sent.fire(
          new SurveySent(sheet.personId(), sheet.cycle(), sheet.unitId(), sheet.publicId(), now));
    }
    return sheet.sentAt();
  }

  private void store(
      Sheet sheet, String moment, Instrument asked, Map<String, Given> given, LocalDate today) {
    boolean any =
        asked.items().stream()
            .map(item -> given.get(SurveyRules.name(asked, item)))
            .anyMatch(answer -> answer != null && !answer.isEmpty());
    if (!any) {
      return;
    }
    String code = RespondentCode.of(salts.salt(), sheet.personId(), asked.id());
    SurveyResponse response =
        new SurveyResponse(code, asked.id(), moment, sheet.moduleCode(), today);
    em.persist(response);
    em.flush(); // its answers refer to it by id only, so their order is ours to keep
    for (Instrument.Item item : asked.items()) {
      Given answer = given.get(SurveyRules.name(asked, item));
      if (answer != null && !answer.isEmpty()) {
        em.persist(new SurveyAnswer(response.id(), item.id(), answer));
      }
    }
  }

  private UnitContent content(Sheet sheet) {
    return published.content(sheet.unitId(), ANY_LANGUAGE);
  }

  /** The sheet, locked; 404 where it is not the caller's. */
  private Sheet mine(String publicId) {
    long person = caller.personId();
    return em.createNamedQuery("Sheet.byPublicId", Sheet.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .filter(s -> s.belongsTo(person))
        .orElseThrow(BusinessException::notFound);
  }
}
