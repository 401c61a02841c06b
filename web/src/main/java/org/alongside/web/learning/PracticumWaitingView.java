package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.learning.Practicum;
import org.alongside.learning.PracticumRow;
import org.alongside.web.shell.PagedList;
import org.omnifaces.util.Faces;

/** Hours of practice that wait for the reader to confirm them, or to return them with a word. */
@Named
@RequestScoped
public class PracticumWaitingView extends PagedList<PracticumRow> {
  @EJB private Practicum practicum;

  private final Map<String, String> words = new HashMap<>();
  private List<PracticumRow> shown;
  private List<PracticumRow> decided;

  @Override
  protected int count() {
    return practicum.countWaiting();
  }

  @Override
  protected List<PracticumRow> load(int first, int most) {
    return practicum.waiting(first, most);
  }

  @Override
  public boolean isFiltered() {
    return false;
  }

  /** Whoever confirms nothing finds no page. */
  public void load() {
    getTotal();
  }

  /** Confirms some hours. */
  public void confirm(String entry) {
    practicum.confirm(entry);
    done("practicum.text.confirmed");
  }

  /** Returns some hours with what stands in their field. */
  public void giveBack(String entry) {
    practicum.giveBack(entry, words.get(entry));
    done("practicum.text.returned");
  }

  /** Takes such a decision back. */
  public void undo(String entry) {
    practicum.reopen(entry);
    done("practicum.text.reopened");
  }

  /** What was decided lately. */
  public List<PracticumRow> getDecided() {
    if (decided == null) {
      decided = practicum.decided();
    }
    return decided;
  }

  private void done(String said) {
    shown = null;
    decided = null;
    forget();
    Faces.setRequestAttribute("said", said);
  }

  /** Those of the page. */
  public List<PracticumRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** Whether others follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }

  /** What is said of an entry, by its id. */
  public Map<String, String> getWords() {
    return words;
  }
}
