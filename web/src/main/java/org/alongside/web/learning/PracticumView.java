package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.learning.EnterPracticum;
import org.alongside.learning.Practicum;
import org.alongside.learning.PracticumPage;
import org.omnifaces.util.Faces;

/** The reader's own hours of supervised practice. */
@Named
@RequestScoped
public class PracticumView {
  private static final int SIZE = 50;
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  private static final String HOURS = "\\d{1,2}([.,]\\d{1,2})?";

  @EJB private Practicum practicum;

  private PracticumPage page;
  private String number;
  private String entry;
  private LocalDate day;
  private String hours;
  private String what;

  /** Enters some hours, or mends what was entered. */
  public void save() {
    EnterPracticum entered = new EnterPracticum(day, minutes(), what);
    if (entry == null || entry.isEmpty()) {
      practicum.enter(entered);
    } else {
      practicum.change(entry, entered);
    }
    done("practicum.text.entered");
  }

  /** With a comma or a point, as people write it; what is no number of hours is none. */
  private int minutes() {
    String typed = hours == null ? "" : hours.strip();
    return typed.matches(HOURS)
        ? new BigDecimal(typed.replace(',', '.')).multiply(HOUR).intValue()
        : 0;
  }

  /** Puts an entry into the form. */
  public void edit(String id) {
    getPage().rows().stream()
        .filter(row -> row.id().equals(id))
        .forEach(
            row -> {
              entry = row.id();
              day = row.day();
              hours = String.valueOf(row.hours());
              what = row.what();
            });
  }

  /** Takes an entry away. */
  public void remove(String id) {
    practicum.remove(id);
    done("practicum.text.removed");
  }

  private void done(String said) {
    page = null;
    entry = null;
    day = null;
    hours = null;
    what = null;
    Faces.setRequestAttribute("said", said);
  }

  public PracticumPage getPage() {
    if (page == null) {
      page = practicum.mine(getIndex() * SIZE, SIZE);
    }
    return page;
  }

  private int getIndex() {
    return number != null && number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) - 1 : 0;
  }

  public boolean isMore() {
    return (getIndex() + 1) * SIZE < getPage().total();
  }

  public int getNext() {
    return getIndex() + 2;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getHours() {
    return hours;
  }

  public void setHours(String hours) {
    this.hours = hours;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }
}
