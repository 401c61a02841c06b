package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.learning.LearningOf;
import org.alongside.learning.ModuleCycles;
import org.alongside.learning.ResetRow;
import org.alongside.learning.Transcripts;
import org.omnifaces.util.Faces;

/** What one person has learned; that it was read is written down. */
@Named
@RequestScoped
public class PersonLearningView {
  @EJB private Transcripts transcripts;
  @EJB private ModuleCycles cycles;
  @Inject private PersonPage page;

  private LearningOf learning;
  private List<ResetRow> resets;
  private String module;
  private String reason;

  /** Sets aside what they have done in a module. */
  public void reset() {
    cycles.reset(page.getId(), module, reason);
    learning = null;
    resets = null;
    module = null;
    reason = null;
    Said.here("saved");
  }

  public LearningOf getLearning() {
    if (learning == null) {
      learning = transcripts.of(page.getId(), Faces.getLocale().getLanguage());
    }
    return learning;
  }

  /** What was set aside before. */
  public List<ResetRow> getResets() {
    if (resets == null) {
      resets = cycles.of(page.getId(), Faces.getLocale().getLanguage());
    }
    return resets;
  }

  /** The modules in which they have done something. */
  public List<SelectItem> getModules() {
    Map<String, String> titles = new TreeMap<>();
    getLearning().completed().forEach(row -> titles.put(row.code(), row.title()));
    getLearning().begun().forEach(one -> titles.put(one.outline().code(), one.outline().title()));
    return titles.entrySet().stream()
        .map(e -> new SelectItem(e.getKey(), e.getKey() + " · " + e.getValue()))
        .toList();
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
