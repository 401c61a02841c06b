package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.learning.Practicum;
import org.alongside.learning.PracticumOf;
import org.omnifaces.cdi.Param;

/** Somebody's practicum, for whoever confirms their hours. */
@Named
@RequestScoped
public class PracticumPersonView {
  private static final int SIZE = 50;

  @EJB private Practicum practicum;
  @Inject @Param private String id;
  @Inject @Param private String page;

  private PracticumOf found;

  /** A page of nobody is not there. */
  public void load() {
    getFound();
  }

  public PracticumOf getFound() {
    if (found == null) {
      found = practicum.of(id, getIndex() * SIZE, SIZE);
    }
    return found;
  }

  private int getIndex() {
    return page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) - 1 : 0;
  }

  public boolean isMore() {
    return (getIndex() + 1) * SIZE < getFound().page().total();
  }

  public int getNext() {
    return getIndex() + 2;
  }

  public String getId() {
    return id;
  }
}
