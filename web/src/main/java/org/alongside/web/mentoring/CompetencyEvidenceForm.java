package org.alongside.web.mentoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.competency.AddEvidence;
import org.alongside.competency.EvidenceKind;

/** What shows that somebody can do something, as it is typed. */
@Named
@RequestScoped
public class CompetencyEvidenceForm {
  private EvidenceKind kind;
  private LocalDate on;
  private String words;
  private boolean consented;

  /**
   * What was typed.
   *
   * @param competency id in the competency map
   */
  AddEvidence of(String competency) {
    return new AddEvidence(competency, kind, on, words, consented);
  }

  /** It was added: its words are to be typed anew. */
  void clear() {
    words = null;
  }

  public EvidenceKind[] getKinds() {
    return EvidenceKind.values();
  }

  public EvidenceKind getKind() {
    return kind;
  }

  public void setKind(EvidenceKind kind) {
    this.kind = kind;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public boolean isConsented() {
    return consented;
  }

  public void setConsented(boolean consented) {
    this.consented = consented;
  }
}
