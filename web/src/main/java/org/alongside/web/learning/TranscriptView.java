package org.alongside.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.learning.TranscriptRow;
import org.alongside.learning.Transcripts;
import org.alongside.web.shell.LocaleSource;

/** Everything that the reader ever completed. */
@Named
@RequestScoped
public class TranscriptView {
  @EJB private Transcripts transcripts;
  @Inject private LocaleSource localeSource;

  private List<TranscriptRow> rows;

  @PostConstruct
  void open() {
    rows = transcripts.rows(localeSource.language().getLanguage());
  }

  public List<TranscriptRow> getRows() {
    return rows;
  }
}
