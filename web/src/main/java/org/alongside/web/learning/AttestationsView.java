package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.learning.AttestationRow;
import org.alongside.learning.Attestations;
import org.alongside.web.shell.LocaleSource;
import org.alongside.web.shell.PagedList;
import org.omnifaces.util.Faces;

/** Words that learners gave and nobody has noted yet, and those noted last. */
@Named
@RequestScoped
public class AttestationsView extends PagedList<AttestationRow> {
  @EJB private Attestations attestations;
  @Inject private LocaleSource language;

  private List<AttestationRow> shown;
  private List<AttestationRow> noted;

  /** Whoever looks after nobody finds no page. */
  public void load() {
    getTotal();
  }

  @Override
  protected int count() {
    return attestations.countWaiting();
  }

  @Override
  protected List<AttestationRow> load(int first, int most) {
    return attestations.waiting(first, most, language.language().getLanguage());
  }

  @Override
  public boolean isFiltered() {
    return false;
  }

  /** Those of the page. */
  public List<AttestationRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  public List<AttestationRow> getNoted() {
    if (noted == null) {
      noted = attestations.noted(language.language().getLanguage());
    }
    return noted;
  }

  /** Whether others follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }

  /** Notes one. */
  public void note(AttestationRow row) {
    attestations.note(row.person(), row.module(), row.unit());
    done("attested.text.noted");
  }

  /** Takes that back. */
  public void undo(AttestationRow row) {
    attestations.undo(row.person(), row.module(), row.unit());
    done("attested.text.undone");
  }

  private void done(String said) {
    shown = null;
    noted = null;
    forget();
    Faces.setRequestAttribute("said", said);
  }
}
