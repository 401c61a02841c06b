package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.account.OwnExports;
import org.alongside.privacy.ErasureRow;
import org.alongside.privacy.Erasures;
import org.alongside.privacy.NoticeRow;
import org.alongside.privacy.Notices;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** What is kept about oneself, who sees it, and what one can do about it. */
@Named
@RequestScoped
public class OwnDataView {
  private static final List<String> TOLD = List.of("STAYS", "OVER", "OFTEN");

  @EJB private OwnExports exports;
  @EJB private Erasures erasures;
  @EJB private Notices notices;
  @Inject private LocaleSource language;
  @Inject @Param private String told;

  private ErasureRow erasure;
  private boolean looked;
  private List<NoticeRow> rows;

  /** The kinds of what is kept, each with words in the bundle. */
  public String[] getKept() {
    return KeptKinds.HELD;
  }

  /** An erasure that is asked for, or null. */
  public ErasureRow getErasure() {
    if (!looked) {
      looked = true;
      erasure = erasures.mine().orElse(null);
    }
    return erasure;
  }

  public boolean isTakeable() {
    return exports.mayTake();
  }

  public int getMostADay() {
    return OwnExports.MOST_A_DAY;
  }

  public List<NoticeRow> getNotices() {
    if (rows == null) {
      rows = notices.mine(language.language().getLanguage());
    }
    return rows;
  }

  /** What became of a button: one of a few words, or null. */
  public String getTold() {
    return told != null && TOLD.contains(told) ? told : null;
  }
}
