package org.alongside.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.learning.ModuleCycles;
import org.alongside.learning.ResetRow;
import org.alongside.learning.TranscriptRow;
import org.alongside.learning.Transcripts;
import org.alongside.web.shell.LocaleSource;

/** Everything that the reader ever completed. */
@Named
@RequestScoped
public class TranscriptView {
  @EJB private Transcripts transcripts;
  @EJB private ModuleCycles cycles;
  @Inject private LocaleSource localeSource;

  private List<TranscriptRow> rows;
  private List<ResetRow> resets;

  @PostConstruct
  void open() {
    rows = transcripts.rows(localeSource.language().getLanguage());
    resets = cycles.mine(localeSource.language().getLanguage());
  }

  public List<TranscriptRow> getRows() {
    return rows;
  }

  /** What was set aside, with the reason. */
  public List<ResetRow> getResets() {
    return resets;
  }
}
