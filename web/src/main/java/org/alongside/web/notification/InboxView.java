package org.alongside.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.notification.Inbox;
import org.alongside.notification.InboxRow;
import org.alongside.web.shell.PagedList;
import org.omnifaces.util.Faces;

/** One's own messages, a page of them; which page stands in the address. */
@Named
@RequestScoped
public class InboxView extends PagedList<InboxRow> {
  @EJB private Inbox inbox;

  private List<InboxRow> shown;

  @Override
  protected int count() {
    return inbox.count();
  }

  @Override
  protected List<InboxRow> load(int first, int most) {
    return inbox.list(Faces.getLocale().getLanguage(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return false;
  }

  /** The messages of the page. */
  public List<InboxRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** Whether older ones follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }

  public int getUnread() {
    return inbox.unread();
  }
}
