package org.alongside.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.alongside.notification.Outbox;
import org.alongside.notification.OutboxPart;
import org.alongside.notification.OutboxRow;
import org.alongside.notification.OutboxStanding;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.PagedList;
import org.omnifaces.util.Faces;

/** The site's mail: how it stands, and a part of it; which part and page stand in the address. */
@Named
@RequestScoped
public class MailView extends PagedList<OutboxRow> {
  private static final String MAIL = "mail";

  @EJB private Outbox outbox;

  private OutboxPart part;
  private OutboxStanding standing;
  private List<OutboxRow> shown;
  private String report;

  /** Loads the page; for whoever may not see it, it is not there. */
  public void load() {
    getStanding();
  }

  public void pause() {
    outbox.pause();
    said("paused");
  }

  public void goOn() {
    outbox.goOn();
    said("resumed");
  }

  public void again() {
    outbox.again(Faces.getRequestParameter(MAIL));
    said("again");
  }

  public void giveUp() {
    outbox.giveUp(Faces.getRequestParameter(MAIL));
    said("givenUp");
  }

  /** Takes in a delivery report. */
  public void returned() {
    outbox.returned(report);
    report = null;
    said("returned");
  }

  private void said(String what) {
    standing = null;
    shown = null;
    forget();
    Faces.setRequestAttribute("said", "mail.said." + what);
  }

  @Override
  protected int count() {
    return outbox.count(part());
  }

  @Override
  protected List<OutboxRow> load(int first, int most) {
    return outbox.list(part(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return part != null;
  }

  /** The mails of the page. */
  public List<OutboxRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** Whether older ones follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }

  public OutboxStanding getStanding() {
    if (standing == null) {
      standing = outbox.standing();
    }
    return standing;
  }

  public OutboxPart[] getParts() {
    return OutboxPart.values();
  }

  /** The part as the address names it. */
  public String getPart() {
    return part().name().toLowerCase(Locale.ROOT);
  }

  public void setPart(String part) {
    this.part = Choice.of(OutboxPart.class, part == null ? null : part.toUpperCase(Locale.ROOT));
  }

  private OutboxPart part() {
    if (part != null) {
      return part;
    }
    if (getStanding().inTrouble() > 0) {
      return OutboxPart.TROUBLE;
    }
    return getStanding().onlyShows() ? OutboxPart.DONE : OutboxPart.WAITING;
  }

  public String getReport() {
    return report;
  }

  public void setReport(String report) {
    this.report = report;
  }
}
