package org.alongside.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.audit.ReadRow;
import org.alongside.audit.RecordReads;
import org.alongside.web.shell.PagedList;
import org.omnifaces.util.Faces;

/** Who looked at one's own records. */
@Named
@RequestScoped
public class ReadersView extends PagedList<ReadRow> {
  @EJB private RecordReads reads;

  private List<ReadRow> shown;

  @Override
  protected int count() {
    return reads.countMine();
  }

  @Override
  protected List<ReadRow> load(int first, int most) {
    return reads.mine(Faces.getLocale().getLanguage(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return false;
  }

  /** The rows of the page that the address names. */
  public List<ReadRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** Whether later ones stand on a page before. */
  public boolean isLater() {
    return getPage() > 1;
  }

  /** Whether earlier ones stand on a page after. */
  public boolean isEarlier() {
    return getPage() * getSize() < getTotal();
  }
}
