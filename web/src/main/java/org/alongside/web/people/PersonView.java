package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.account.AccountDetails;
import org.alongside.account.AccountState;
import org.alongside.account.Accounts;
import org.alongside.account.Directory;
import org.alongside.account.Exports;
import org.alongside.account.PasswordLinks;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.omnifaces.util.Faces;

/** The summary of one person: who they are, how they sign in, whether they leave. */
@Named
@RequestScoped
public class PersonView {
  @EJB private People people;
  @EJB private Accounts accounts;
  @EJB private Directory directory;
  @EJB private PasswordLinks links;
  @EJB private Exports exports;
  @Inject private PeopleChoices choices;
  @Inject private PersonPage page;

  private AccountDetails account;
  private PersonForm form;
  private LocalDate leaveOn;
  private LeavingReason reason;

  /** Saves names and work. What somebody else changed meanwhile is told once, then replaced. */
  public void save() {
    try {
      people.change(page.getId(), getForm().change());
    } catch (BusinessException e) {
      if (e.kind() == Kind.CONFLICT) {
        page.forget();
        getForm().setVersion(page.getDetails().version());
      }
      throw e;
    }
    show("saved");
  }

  /** Opens an account, or changes the address of one. */
  public void saveEmail() {
    if (getAccount().email() == null) {
      accounts.open(page.getId(), getForm().getEmail());
    } else {
      accounts.move(page.getId(), getForm().getEmail());
    }
    show("saved");
  }

  /** Makes a link to set a password; it is shown now and never again. */
  public void makeLink() {
    Faces.setRequestAttribute("link", choices.linkAddress(links.make(page.getId())));
    show("linkMade");
  }

  /** Has such a link sent by mail. */
  public void mailLink() {
    links.mail(page.getId());
    show("linkMailed");
  }

  /** Whether a link may be shown here: to an account that nobody has used, or by necessity. */
  public boolean isLinkShown() {
    boolean used = getAccount().state() == AccountState.OPEN;
    return getAccount().state() == AccountState.INVITED
        || used && !isCanMail() && Faces.isUserInRole(Roles.ADMIN);
  }

  /** Whether the site can send mail. */
  public boolean isCanMail() {
    return links.canMail();
  }

  public void disable() {
    accounts.disable(page.getId());
    show("disabled");
  }

  public void enable() {
    accounts.enable(page.getId());
    show("enabled");
  }

  /** Writes down that the person leaves. */
  public void leave() {
    people.leave(page.getId(), leaveOn, reason);
    show("left");
  }

  public void comeBack() {
    people.comeBack(page.getId());
    show("back");
  }

  /** Makes the link with which somebody who leaves takes their data away; shown once. */
  public void makeExport() {
    Faces.setRequestAttribute("exportLink", choices.exportAddress(exports.make(page.getId())));
    show("exportMade");
  }

  /** Has such a link sent by mail. */
  public void mailExport() {
    exports.mail(page.getId());
    show("exportMailed");
  }

  /** How long a link to take data away is good; null when there is none. */
  public Instant getExportGoodUntil() {
    return exports.goodUntil(page.getId()).orElse(null);
  }

  /** How they sign in. */
  public AccountDetails getAccount() {
    if (account == null) {
      account = directory.account(page.getId());
    }
    return account;
  }

  public PersonForm getForm() {
    if (form == null) {
      form = PersonForm.of(page.getDetails(), getAccount());
    }
    return form;
  }

  public LocalDate getLeaveOn() {
    return leaveOn == null ? choices.getToday() : leaveOn;
  }

  public void setLeaveOn(LocalDate leaveOn) {
    this.leaveOn = leaveOn;
  }

  public LeavingReason getReason() {
    return reason;
  }

  public void setReason(LeavingReason reason) {
    this.reason = reason;
  }

  public LeavingReason[] getReasons() {
    return LeavingReason.values();
  }

  private void show(String said) {
    page.forget();
    account = null;
    form = null;
    Said.here(said);
  }
}
