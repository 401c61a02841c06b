package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.assessment.Verdict;
import org.alongside.catalogue.Rubric;
import org.alongside.learning.JudgedParts;
import org.alongside.learning.JudgingPage;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One practice to be judged: 'met' or 'not yet', and a sentence, for each line of its rubric. */
@Named
@RequestScoped
public class JudgeView {
  @EJB private JudgedParts parts;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String id;

  private final Map<String, String> said = new HashMap<>();
  private final Map<String, String> sentences = new HashMap<>();
  private JudgingPage page;

  /** Loads it; whoever may not judge it finds none. */
  public void load() {
    getPage();
  }

  /** Gives the answer, and goes back to what else waits. */
  public void give() {
    parts.give(id, getLines().stream().map(this::verdict).toList());
    Faces.setFlashAttribute("said", "judge.text.given");
    Faces.redirect("/learning/judged");
  }

  private Verdict verdict(Rubric.Criterion line) {
    boolean met = "met".equals(said.get(line.id()));
    return new Verdict(line.id(), met, sentences.get(line.id()));
  }

  public JudgingPage getPage() {
    if (page == null) {
      page = parts.open(id, localeSource.language().getLanguage());
    }
    return page;
  }

  public List<Rubric.Criterion> getLines() {
    return getPage().rubric().text().criteria();
  }

  /** 'met' or 'notyet', by line. */
  public Map<String, String> getSaid() {
    return said;
  }

  /** By line. */
  public Map<String, String> getSentences() {
    return sentences;
  }

  public String getId() {
    return id;
  }
}
