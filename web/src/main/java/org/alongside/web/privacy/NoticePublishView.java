package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.alongside.privacy.NoticeCode;
import org.alongside.privacy.NoticeVersion;
import org.alongside.privacy.Notices;
import org.alongside.privacy.PublishNotice;
import org.omnifaces.cdi.Param;

/** An administrator publishes the next version of a notice. */
@Named
@RequestScoped
public class NoticePublishView {
  @EJB private Notices notices;
  @Inject @Param private String code;

  private List<NoticeVersion> versions;
  private NoticePublishForm form;

  /** Publishes what stands in the form. */
  public void publish() {
    notices.publish(getForm().said(chosen()));
    Said.andShow("published", "/admin/notices?code=%s", chosen());
  }

  /** Which notice the page is about; the first where the address names none. */
  public NoticeCode chosen() {
    return Arrays.stream(NoticeCode.values())
        .filter(c -> c.name().equals(code))
        .findFirst()
        .orElse(NoticeCode.PRIVACY);
  }

  public NoticeCode getCode() {
    return chosen();
  }

  public NoticeCode[] getCodes() {
    return NoticeCode.values();
  }

  /** Those of the notice, the latest first. */
  public List<NoticeVersion> getVersions() {
    if (versions == null) {
      versions = notices.versions().stream().filter(v -> v.said().code() == chosen()).toList();
    }
    return versions;
  }

  /** Begins with what holds now. */
  public NoticePublishForm getForm() {
    if (form == null) {
      PublishNotice now = getVersions().get(0).said();
      form = new NoticePublishForm(now);
    }
    return form;
  }
}
