package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.authoring.DraftFiles;
import org.alongside.authoring.FaultRow;
import org.alongside.authoring.FileText;
import org.omnifaces.cdi.Param;

/** A file of a draft as the text that it is, with its faults and their lines. */
@Named
@RequestScoped
public class TextView {
  @EJB private DraftFiles files;
  @Inject private DraftPage page;
  @Inject @Param private String file;

  private FileText text;

  /** Loads it; a file that there is not is not there. */
  public void load() {
    getText();
  }

  public FileText getText() {
    if (text == null) {
      text = files.read(page.getDraft(), file == null ? "" : file);
    }
    return text;
  }

  /** What is to be put right in it. */
  public List<FaultRow> getFaults() {
    return page.getFaults().stream().filter(f -> f.path().equals(file)).toList();
  }
}
