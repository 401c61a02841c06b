package org.alongside.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.HistoryRow;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.position.ClosingReason;
import org.alongside.position.PositionDetails;
import org.alongside.position.Positions;
import org.alongside.position.TenureEnd;
import org.omnifaces.cdi.Param;

/** One position: what it is to be, who is in it, closing it. */
@Named
@RequestScoped
public class PositionView {
  @EJB private Positions positions;
  @Inject private PeopleChoices choices;
  @Inject @Param private String id;

  private PositionDetails details;
  private PositionForm form;
  private DatedForm fill;
  private LocalDate endOn;
  private TenureEnd why;
  private LocalDate closeOn;
  private ClosingReason reason;

  @PostConstruct
  void fromToday() {
    fill = new DatedForm(choices.getToday());
    endOn = choices.getToday();
    closeOn = choices.getToday();
  }

  /** Loads the position; what is not there is not there. */
  public void load() {
    getDetails();
  }

  /** Saves the plan. What somebody else changed meanwhile is told once, then replaced. */
  public void save() {
    try {
      positions.change(id, getForm().plan(), form.getVersion());
    } catch (BusinessException e) {
      if (e.kind() == Kind.CONFLICT) {
        details = null;
        getForm().setVersion(getDetails().version());
      }
      throw e;
    }
    show("saved");
  }

  /** Puts somebody in it. */
  public void fill() {
    positions.fill(id, fill.getWhat(), fill.getFrom(), fill.getEndsOn());
    show("positionFilled");
  }

  /** Ends that somebody is in it. */
  public void vacate() {
    positions.vacate(id, endOn, why);
    show("positionVacated");
  }

  public void close() {
    positions.close(id, closeOn, reason);
    show("positionClosed");
  }

  public void openAgain() {
    positions.openAgain(id);
    show("positionOpened");
  }

  /** Whether somebody is or will be in it. */
  public boolean isHeld() {
    LocalDate today = choices.getToday();
    return getDetails().tenures().stream()
        .anyMatch(t -> t.endsOn() == null || t.endsOn().isAfter(today));
  }

  public PositionDetails getDetails() {
    if (details == null) {
      details = positions.details(id);
    }
    return details;
  }

  public PositionForm getForm() {
    if (form == null) {
      form = PositionForm.of(getDetails());
    }
    return form;
  }

  public List<HistoryRow> getHistory() {
    return positions.history(id);
  }

  public DatedForm getFill() {
    return fill;
  }

  public LocalDate getEndOn() {
    return endOn;
  }

  public void setEndOn(LocalDate endOn) {
    this.endOn = endOn;
  }

  public TenureEnd getWhy() {
    return why;
  }

  public void setWhy(TenureEnd why) {
    this.why = why;
  }

  public LocalDate getCloseOn() {
    return closeOn;
  }

  public void setCloseOn(LocalDate closeOn) {
    this.closeOn = closeOn;
  }

  public ClosingReason getReason() {
    return reason;
  }

  public void setReason(ClosingReason reason) {
    this.reason = reason;
  }

  public String getId() {
    return id;
  }

  private void show(String said) {
    details = null;
    form = null;
    fromToday();
    Said.here(said);
  }
}
