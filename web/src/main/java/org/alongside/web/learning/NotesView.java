package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.learning.Notes;
import org.alongside.learning.NotesPage;
import org.alongside.web.shell.LocaleSource;

/** Everything that the reader has written for themselves. */
@Named
@RequestScoped
public class NotesView {
  @EJB private Notes notes;
  @Inject private LocaleSource localeSource;

  private String number;
  private NotesPage page;

  /** Loads the page. */
  public void open() {
    page = notes.page(index(), localeSource.language().getLanguage());
  }

  public NotesPage getPage() {
    return page;
  }

  /** As the address counts, from 1. */
  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  private int index() {
    return number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) - 1 : 0;
  }
}
