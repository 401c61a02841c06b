package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.account.Demonstration;
import org.alongside.account.PasswordLinks;
import org.alongside.account.SignInResult;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.web.security.Door;
import org.alongside.web.security.OwnAddress;
import org.omnifaces.util.Faces;

/** The page on which people sign in. */
@Named
@RequestScoped
public class SignInView {
  /**
   * An account of the demonstration.
   *
   * @param email its address
   * @param who what its person is, in words
   */
  public record Offer(String email, String who) {}

  /** Of where to go afterwards: a page for a long one is not kept. */
  private static final int LONGEST_KEPT = 100;

  @Inject private Door door;
  @EJB private Demonstration demonstration;
  @EJB private PasswordLinks links;

  private List<Offer> offers;
  private String email;
  private String password;
  private String then;

  /** Signs in and goes to the page that was asked for. */
  public void signIn() throws IOException {
    SignInResult result = door.enter(Faces.getRequest(), Faces.getResponse(), email, password);
    switch (result.outcome()) {
      case WELCOME -> Faces.redirect("/?then=%s", OwnAddress.orHome(getThen()));
      case REFUSED -> say("account.error.signIn");
      case WAIT -> {
        Faces.getResponse().setHeader("Retry-After", Long.toString(result.waitSeconds()));
        say("account.error.wait", (result.waitSeconds() + 59) / 60);
      }
    }
  }

  /** Whether a forgotten password can be replaced by mail. */
  public boolean isMailed() {
    return links.canMail();
  }

  public boolean isDemonstration() {
    return !getDemonstrationAccounts().isEmpty();
  }

  public List<Offer> getDemonstrationAccounts() {
    if (offers == null) {
      ResourceBundle words =
          ResourceBundle.getBundle("org.alongside.web.people", Faces.getLocale());
      offers =
          demonstration.accounts().stream()
              .map(a -> new Offer(a.email(), words.getString("role.persona." + a.role())))
              .toList();
    }
    return offers;
  }

  /** All on which the page depends; null where it answers to something, and so is written anew. */
  public Object getPageKey() {
    String to = getThen() == null ? "" : getThen();
    FacesContext context = FacesContext.getCurrentInstance();
    boolean answers =
        context.isPostback()
            || !context.getMessageList().isEmpty()
            || Faces.getFlashAttribute("said") != null;
    return answers || to.length() > LONGEST_KEPT
        ? null
        : List.of(Faces.getLocale(), isMailed(), getDemonstrationAccounts(), to);
  }

  public String getDemonstrationPassword() {
    return Demonstration.PASSWORD;
  }

  private static void say(String key, Object... arguments) {
    Locale locale = Faces.getLocale();
    String sentence = new BusinessException(Kind.INVALID, key, arguments).sentence(locale);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getThen() {
    return then == null ? Faces.getRequestParameter("then") : then;
  }

  public void setThen(String then) {
    this.then = then;
  }
}
