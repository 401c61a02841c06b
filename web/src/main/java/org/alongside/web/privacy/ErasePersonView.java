package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.people.People;
import org.alongside.platform.BusinessException;
import org.alongside.privacy.Erasures;
import org.omnifaces.cdi.Param;

/** An administrator erases somebody who has asked them to. */
@Named
@RequestScoped
public class ErasePersonView {
  @EJB private Erasures erasures;
  @EJB private People people;
  @Inject @Param private String person;

  private String name;
  private String typed;

  /** A person who is not there has no page. */
  public void load() {
    getName();
  }

  public String getName() {
    if (name == null) {
      name = people.details(person).shownName();
    }
    return name;
  }

  /** Erases them, once their name was typed: what cannot be undone is not one click away. */
  public void erase() {
    if (typed == null || !typed.strip().equalsIgnoreCase(getName())) {
      throw new BusinessException(BusinessException.Kind.INVALID, "privacy.error.name");
    }
    erasures.eraseNow(person);
    Said.andShow("erased", "/admin/retention");
  }

  public String[] getGoes() {
    return KeptKinds.GOES;
  }

  public String[] getStays() {
    return KeptKinds.STAYS;
  }

  public String getPerson() {
    return person;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
