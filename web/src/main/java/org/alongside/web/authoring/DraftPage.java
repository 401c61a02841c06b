package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.authoring.DraftFiles;
import org.alongside.authoring.DraftRow;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.FaultRow;
import org.alongside.authoring.StepRow;
import org.alongside.platform.Roles;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The draft whose page is open, on whichever tab. */
@Named
@RequestScoped
public class DraftPage {
  @EJB private Drafts drafts;
  @EJB private DraftFiles files;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String draft;

  private DraftRow row;
  private List<FaultRow> faults;
  private List<StepRow> steps;

  /** Loads the draft; a page of none is not there. */
  public void load() {
    getRow();
  }

  public DraftRow getRow() {
    if (row == null) {
      row = drafts.draft(draft);
    }
    return row;
  }

  public List<FaultRow> getFaults() {
    if (faults == null) {
      faults = files.checkIn(draft, language());
    }
    return faults;
  }

  /** What happened to it, the latest first. */
  public List<StepRow> getSteps() {
    if (steps == null) {
      steps = drafts.steps(draft);
    }
    return steps;
  }

  /** Whether the reader may change it now. */
  public boolean isWritable() {
    return isWriting() && getRow().state() == org.alongside.authoring.DraftState.WRITING;
  }

  /** Whether the reader writes; an administrator looks. */
  public boolean isWriting() {
    return Faces.isUserInRole(Roles.COORDINATOR);
  }

  /** The reader's: en or fr. */
  String language() {
    return localeSource.language().getLanguage();
  }

  public String getDraft() {
    return draft;
  }
}
