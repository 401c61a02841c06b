package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.privacy.NoticeCode;
import org.alongside.privacy.NoticeRow;
import org.alongside.privacy.Notices;
import org.alongside.web.security.OwnAddress;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** Notices and consents: what one has read, and what one allows. */
@Named
@RequestScoped
public class NoticesView {
  private static final String PAGE = "/profile/notices";

  @EJB private Notices notices;
  @Inject private LocaleSource language;

  private List<NoticeRow> rows;
  private String then;

  public List<NoticeRow> getRows() {
    if (rows == null) {
      rows = notices.mine(language.language().getLanguage());
    }
    return rows;
  }

  /** Whether one is asked to read something before one goes on. */
  public boolean isAsked() {
    return getRows().stream().anyMatch(NoticeRow::waits);
  }

  /** One has read what was asked, and goes on to where one wanted to. */
  public void read() {
    notices.read();
    Faces.redirect(OwnAddress.orHome(then));
  }

  /** One allows it. */
  public void give(NoticeCode code) {
    notices.give(code);
    show("given");
  }

  /** One takes it back. */
  public void withdraw(NoticeCode code) {
    notices.withdraw(code);
    show("withdrawn");
  }

  private void show(String key) {
    if (then == null || then.isEmpty()) {
      Said.andShow(key, PAGE);
    } else {
      Said.andShow(key, PAGE + "?then=%s", then);
    }
  }

  public String getThen() {
    return then;
  }

  public void setThen(String then) {
    this.then = then;
  }
}
