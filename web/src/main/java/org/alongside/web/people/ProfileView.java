package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.account.Accounts;
import org.alongside.account.Me;
import org.alongside.account.OwnProof;
import org.alongside.account.PasswordChanged;
import org.alongside.account.Profile;
import org.alongside.account.SignInResult;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.web.security.OpenSession;
import org.alongside.web.security.OpenSessions;
import org.alongside.web.security.OwnSession;
import org.alongside.web.security.Reader;
import org.alongside.web.security.ThemeChoice;
import org.omnifaces.util.Faces;

/** One's own profile. */
@Named
@RequestScoped
public class ProfileView {
  private static final String PAGE = "/profile";

  @EJB private Accounts accounts;
  @Inject private OpenSessions sessions;
  @Inject private Reader reader;

  private Profile profile;
  private ProfileForm form;
  private String current;
  private String next;

  /** Saves name, language, zone and theme. */
  public void save() {
    accounts.changeProfile(getForm().change());
    ThemeChoice.keep(Faces.getRequest(), Faces.getResponse(), getForm().getTheme());
    Said.andShow("saved", PAGE);
  }

  /** Changes the password; every other session ends. */
  public void changePassword() {
    PasswordChanged changed = accounts.changePassword(current, next);
    Me me = changed.me();
    if (me == null) {
      throw refused(changed.proof());
    }
    OwnSession.goOn(Faces.getSession(), me);
    sessions.endOthers(me.personId(), Faces.getSession());
    Said.andShow("passwordChanged", PAGE + "#password");
  }

  private static BusinessException refused(OwnProof proof) {
    return proof.outcome() == SignInResult.Outcome.WAIT
        ? new BusinessException(Kind.INVALID, "account.error.wait", (proof.waitSeconds() + 59) / 60)
        : new BusinessException(Kind.INVALID, "account.error.passwordWrong");
  }

  /** Ends one of the other sessions. */
  public void end(String handle) {
    sessions.end(me().personId(), handle);
    Said.here("sessionEnded");
  }

  public List<OpenSession> getSessions() {
    return sessions.of(me().personId());
  }

  /** Whether it is the session that is reading. */
  public boolean isThis(String handle) {
    return sessions.handleOf(Faces.getSession()).filter(handle::equals).isPresent();
  }

  public Profile getProfile() {
    if (profile == null) {
      profile = accounts.profile();
    }
    return profile;
  }

  public ProfileForm getForm() {
    if (form == null) {
      form = new ProfileForm(getProfile());
    }
    return form;
  }

  private Me me() {
    return reader.me().orElseThrow();
  }

  public String getCurrent() {
    return null;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getNext() {
    return null;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
