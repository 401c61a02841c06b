package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.account.FirstAdministrator;
import org.alongside.account.PasswordLinks;
import org.omnifaces.cdi.Param;

/** Makes the first administrator of an empty site. */
@Named
@RequestScoped
public class SetUpView {
  @EJB private PasswordLinks links;
  @Inject @Param private String token;

  private final PersonForm form = new PersonForm();
  private String password;
  private Boolean open;

  /** Makes the account, and leads to signing in. */
  public void setUp() {
    String language = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    links.setUp(
        token,
        new FirstAdministrator(
            form.getGiven(), form.getFamily(), form.getEmail(), password, language));
    Said.andShow("setUp", "/sign-in");
  }

  /** Whether the link is good. */
  public boolean isOpen() {
    if (open == null) {
      open = token != null && links.opensSetUp(token);
    }
    return open;
  }

  public PersonForm getForm() {
    return form;
  }

  public String getToken() {
    return token;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
