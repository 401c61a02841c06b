package org.alongside.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.alongside.notification.MailPreview;
import org.alongside.notification.MailPreviews;

/** The words of all messages, in both languages beside each other. */
@Named
@RequestScoped
public class MailWordsView {
  /**
   * A kind of message.
   *
   * @param english as people get it in English
   * @param french the same in French
   */
  public record Both(MailPreview english, MailPreview french) {}

  @EJB private MailPreviews previews;

  private List<Both> rows;

  /** Loads the page; for whoever may not see it, it is not there. */
  public void load() {
    getRows();
  }

  public List<Both> getRows() {
    if (rows == null) {
      List<MailPreview> english = previews.list("en");
      List<MailPreview> french = previews.list("fr");
      rows = new ArrayList<>();
      for (int i = 0; i < english.size(); i++) {
        rows.add(new Both(english.get(i), french.get(i)));
      }
    }
    return rows;
  }
}
