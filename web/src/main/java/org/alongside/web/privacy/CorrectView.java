package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.privacy.CorrectionKind;
import org.alongside.privacy.CorrectionRow;
import org.alongside.privacy.Corrections;

/** One asks that what others keep about oneself be put right. */
@Named
@RequestScoped
public class CorrectView {
  @EJB private Corrections corrections;

  private CorrectionKind kind;
  private String words;
  private List<CorrectionRow> rows;

  /** Asks for it. */
  public void ask() {
    corrections.ask(kind, words);
    Said.andShow("correction", "/profile/correct");
  }

  /** What was asked before, the latest first. */
  public List<CorrectionRow> getRows() {
    if (rows == null) {
      rows = corrections.mine();
    }
    return rows;
  }

  public CorrectionKind[] getKinds() {
    return CorrectionKind.values();
  }

  public CorrectionKind getKind() {
    return kind;
  }

  public void setKind(CorrectionKind kind) {
    this.kind = kind;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
