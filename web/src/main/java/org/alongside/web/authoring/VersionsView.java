package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.authoring.DraftRow;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.PublishedVersion;
import org.alongside.authoring.Versions;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The published versions of a module, and its open draft. */
@Named
@RequestScoped
public class VersionsView {
  @EJB private Versions versions;
  @EJB private Drafts drafts;
  @Inject @Param private String code;

  private List<PublishedVersion> rows;
  private DraftRow draft;
  private boolean asked;

  /** Loads them; a module without any is not there. */
  public void load() {
    if (getRows().isEmpty()) {
      throw BusinessException.notFound();
    }
  }

  public List<PublishedVersion> getRows() {
    if (rows == null) {
      rows = versions.list(code == null ? "" : code);
    }
    return rows;
  }

  /** The open draft, or null. */
  public DraftRow getDraft() {
    if (!asked) {
      draft = drafts.open(code).orElse(null);
      asked = true;
    }
    return draft;
  }

  /** Whether the program ships something that the site's writers have not seen. */
  public boolean isBoxNewer() {
    return versions.boxIsNewer(code);
  }

  /** Whether the program ships this module. */
  public boolean isBoxed() {
    return !versions.box(code).isEmpty();
  }

  /** Whether the reader writes; an administrator looks. */
  public boolean isWriting() {
    return Faces.isUserInRole(Roles.COORDINATOR);
  }

  public String getCode() {
    return code;
  }
}
