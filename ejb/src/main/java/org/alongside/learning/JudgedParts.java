package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.assessment.JudgingAsk;
import org.alongside.assessment.JudgingDesk;
import org.alongside.assessment.JudgingTicket;
import org.alongside.assessment.Verdict;
import org.alongside.catalogue.Localised;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.Rubric;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.Reach;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;

/**
 * Practice that is shown to a person and judged by a rubric: asked for by the learner, answered by
 * somebody allowed to, as often as it needs.
 */
@Stateless
public class JudgedParts {
  private static final int MOST = 100;

  @EJB private Access access;
  @Inject private JudgingAccess may;
  @Inject private JudgingDesk desk;
  @Inject private JudgingQueries queries;
  @Inject private MyModules mine;
  @Inject private LearnerQueries learners;
  @Inject private PersonDesk persons;
  @Inject private Published published;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;

  /**
   * Says that the caller is ready to show it. Again: nothing more happens.
   *
   * @throws BusinessException 404 no judged part of theirs; 409 it is met already
   */
  @RolesAllowed(Roles.PERSON)
  public void ask(String moduleCode, String unitCode) {
    Enrolment enrolment = mine.enrolled(moduleCode);
    UnitOutline unit = judged(enrolment, unitCode);
    learners.lock(enrolment);
    if (learners.units(enrolment).stream().anyMatch(p -> p.unitId() == unit.id())) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "learning.error.met");
    }
    desk.ask(new JudgingTicket(enrolment.personId(), enrolment.cycle(), unit.id()));
  }

  /** Takes that back, as long as nobody has answered. Again: nothing more happens. */
  @RolesAllowed(Roles.PERSON)
  public void withdraw(String moduleCode, String unitCode) {
    Enrolment enrolment = mine.enrolled(moduleCode);
    UnitOutline unit = judged(enrolment, unitCode);
    learners.lock(enrolment);
    desk.withdraw(new JudgingTicket(enrolment.personId(), enrolment.cycle(), unit.id()));
  }

  private UnitOutline judged(Enrolment enrolment, String unitCode) {
    UnitOutline unit = mine.unit(enrolment, unitCode);
    if (unit.kind() != UnitKind.JUDGED) {
      throw BusinessException.notFound();
    }
    return unit;
  }

  /**
   * What waits for the caller to judge, those who asked first at the top; at most 100 a page.
   *
   * @param first from 0
   */
  @RolesAllowed(Roles.PERSON)
  public List<JudgingRow> waiting(int first, int size, String language) {
    return queries.waiting(judge(), first, Math.min(size, MOST), language);
  }

  /** How much that is. */
  @RolesAllowed(Roles.PERSON)
  public int countWaiting() {
    return queries.count(judge());
  }

  private JudgingQueries.Judge judge() {
    long id = caller.personId();
    Reach coordinates = caller.is(Roles.COORDINATOR) ? access.reach() : Reach.NONE;
    return new JudgingQueries.Judge(id, coordinates);
  }

  /** One of them with its rubric and the times before. That it was read is shown to the person. */
  @RolesAllowed(Roles.PERSON)
  public JudgingPage open(String id, String language) {
    JudgingAsk ask = desk.find(id);
    ModuleOutline outline = requireMayJudge(ask, language);
    audited.fire(
        new Audited(
            "person.practice.read",
            "person",
            persons.who(ask.personId()).ref().publicId(),
            ask.personId()));
    Localised<Rubric> rubric = rubric(outline, language);
    return new JudgingPage(
        queries.row(id, language),
        rubric,
        desk.of(new JudgingTicket(ask.personId(), ask.cycle(), ask.unitId())).stream()
            .filter(view -> !view.open())
            .toList(),
        ask.open());
  }

  /**
   * Gives the answer; when each line is met, the judged part is completed in this transaction.
   *
   * @throws BusinessException 404; 409 answered meanwhile or taken back; 400 a line or a sentence
   *     is missing
   */
  @RolesAllowed(Roles.PERSON)
  public void give(String id, List<Verdict> verdicts) {
    JudgingAsk ask = desk.lock(id);
    ModuleOutline outline = requireMayJudge(ask, "en");
    desk.give(id, caller.personId(), rubric(outline, "en").text(), verdicts);
    String person = persons.who(ask.personId()).ref().publicId();
    audited.fire(new Audited("person.practice.judged", "person", person, ask.personId()));
    messages.fire(
        new MessageAsked(
            ask.personId(), "practice-judged", id, facts(outline), place(outline, ask.unitId())));
  }

  private ModuleOutline requireMayJudge(JudgingAsk ask, String language) {
    ModuleOutline outline = published.outline(queries.version(ask.unitId()), language);
    may.requireMayJudge(ask.personId(), outline.moduleId());
    return outline;
  }

  private Localised<Rubric> rubric(ModuleOutline outline, String language) {
    return published.rubric(outline.versionId(), language).orElseThrow();
  }

  private Map<String, String> facts(ModuleOutline outline) {
    Map<String, String> facts = new HashMap<>();
    for (String language : List.of("en", "fr")) {
      facts.put("module." + language, published.outline(outline.versionId(), language).title());
    }
    return facts;
  }

  private static String place(ModuleOutline outline, long unitId) {
    String unit =
        outline.units().stream()
            .filter(u -> u.id() == unitId)
            .map(UnitOutline::code)
            .findFirst()
            .orElse("");
    return "/learning/unit?module=" + outline.code() + "&unit=" + unit;
  }
}
