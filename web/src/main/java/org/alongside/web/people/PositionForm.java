package org.alongside.web.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.people.StaffGroup;
import org.alongside.position.PositionDetails;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;

/** What is typed about a position. */
public class PositionForm {
  private String team;
  private PositionKind kind = PositionKind.PEER;
  private String title;
  private StaffGroup staffGroup;
  private String profession;
  private BigDecimal fte = BigDecimal.ONE;
  private LocalDate plannedOn;
  private LocalDate termEndsOn;
  private int version;

  static PositionForm of(PositionDetails details) {
    PositionForm form = new PositionForm();
    PositionPlan plan = details.plan();
    form.team = details.teamId();
    form.kind = plan.kind();
    form.title = plan.title();
    form.staffGroup = plan.staffGroup();
    form.profession = plan.profession();
    form.fte = plan.fte();
    form.plannedOn = plan.plannedOn();
    form.termEndsOn = plan.termEndsOn();
    form.version = details.version();
    return form;
  }

  PositionPlan plan() {
    return new PositionPlan(kind, title, staffGroup, profession, fte, plannedOn, termEndsOn);
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public PositionKind getKind() {
    return kind;
  }

  public void setKind(PositionKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public StaffGroup getStaffGroup() {
    return staffGroup;
  }

  public void setStaffGroup(StaffGroup staffGroup) {
    this.staffGroup = staffGroup;
  }

  public BigDecimal getFte() {
    return fte;
  }

  public void setFte(BigDecimal fte) {
    this.fte = fte;
  }

  public String getProfession() {
    return profession;
  }

  public void setProfession(String profession) {
    this.profession = profession;
  }

  public LocalDate getPlannedOn() {
    return plannedOn;
  }

  public void setPlannedOn(LocalDate plannedOn) {
    this.plannedOn = plannedOn;
  }

  public LocalDate getTermEndsOn() {
    return termEndsOn;
  }

  public void setTermEndsOn(LocalDate termEndsOn) {
    this.termEndsOn = termEndsOn;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
