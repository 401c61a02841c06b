package org.alongside.web.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.AssessorRow;
import org.alongside.competency.Assessors;
import org.alongside.competency.CreditWaits;
import org.alongside.competency.ExperienceCredits;
import org.alongside.competency.GrantAssessor;
import org.alongside.people.People;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.omnifaces.cdi.Param;

/** Who may sign off competencies by a coordinator's grant. */
@Named
@RequestScoped
public class AssessorsView {
  @EJB private Assessors assessors;
  @EJB private ExperienceCredits credits;
  @EJB private People people;
  @EJB private Settings settings;
  @Inject private SiteClock clock;

  @Inject
  @Param(name = "for")
  private String subject;

  private List<AssessorRow> rows;
  private List<CreditWaits> waiting;
  private String person;
  private AssessorKind kind;
  private String competency;
  private String group;
  private String reason;
  private LocalDate from;
  private LocalDate endsOn;

  @PostConstruct
  void today() {
    from = LocalDate.ofInstant(clock.now(), settings.get(SiteSettings.ZONE));
    endsOn = from.plusYears(1);
    kind = subject == null || subject.isBlank() ? AssessorKind.MENTOR : AssessorKind.SENIOR_PEER;
  }

  public void grant() {
    assessors.grant(
        new GrantAssessor(person, kind, competency, subject, group, reason, from, endsOn));
    show("granted");
  }

  public void end(String grant) {
    assessors.end(grant);
    show("grantEnded");
  }

  public List<AssessorRow> getRows() {
    if (rows == null) {
      rows = assessors.list();
    }
    return rows;
  }

  /** What people bring along and nobody has decided. */
  public List<CreditWaits> getWaiting() {
    if (waiting == null) {
      waiting = credits.waiting();
    }
    return waiting;
  }

  /** The name of the person for whom, where the address names one. */
  public String getSubjectName() {
    return subject == null || subject.isBlank() ? null : people.details(subject).shownName();
  }

  public String getSubject() {
    return subject;
  }

  /** Only a mentor's grant is for all whom they mentor; the others name one person. */
  public List<AssessorKind> getKinds() {
    return getSubjectName() == null ? List.of(AssessorKind.MENTOR) : List.of(AssessorKind.values());
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public AssessorKind getKind() {
    return kind;
  }

  public void setKind(AssessorKind kind) {
    this.kind = kind;
  }

  public String getCompetency() {
    return competency;
  }

  public void setCompetency(String competency) {
    this.competency = competency;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  private void show(String told) {
    rows = null;
    waiting = null;
    reason = null;
    Told.here(told);
  }
}
