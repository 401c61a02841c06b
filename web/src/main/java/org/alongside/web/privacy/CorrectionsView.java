package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.privacy.CorrectionRow;
import org.alongside.privacy.Corrections;
import org.alongside.web.shell.PagedList;
import org.omnifaces.util.Faces;

/** What people asked to be put right, for whoever coordinates them. */
@Named
@RequestScoped
public class CorrectionsView extends PagedList<CorrectionRow> {
  @EJB private Corrections corrections;

  private final Map<String, String> words = new HashMap<>();
  private List<CorrectionRow> shown;

  @Override
  protected int count() {
    return corrections.countWaiting();
  }

  @Override
  protected List<CorrectionRow> load(int first, int most) {
    return corrections.waiting(first, most);
  }

  @Override
  public boolean isFiltered() {
    return false;
  }

  /** It was put right; the words say what was done. */
  public void made(String correction) {
    decide(correction, true, "made");
  }

  /** It stays as it is; the words say why. */
  public void decline(String correction) {
    decide(correction, false, "declined");
  }

  private void decide(String correction, boolean made, String said) {
    corrections.decide(correction, made, words.get(correction));
    words.remove(correction);
    shown = null;
    forget();
    Faces.setRequestAttribute("said", "said.text." + said);
  }

  /** Those of the page. */
  public List<CorrectionRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** Whether others follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }

  /** What is said to a request, by its id. */
  public Map<String, String> getWords() {
    return words;
  }
}
