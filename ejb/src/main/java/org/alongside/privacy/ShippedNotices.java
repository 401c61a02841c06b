package org.alongside.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.platform.SiteClock;
import org.alongside.platform.StartUpStep;

/**
 * The first version of each notice, which every site begins with; a site publishes its own after
 * it. Nobody is asked to read it: it is what the page about privacy says to everybody.
 */
@ApplicationScoped
class ShippedNotices implements StartUpStep {
  @PersistenceContext private EntityManager em;
  @Inject private GivenBeforeSql before;
  @Inject private SiteClock clock;

  @Override
  public int order() {
    return 104;
  }

  @Override
  @Transactional
  public void run() {
    List<NoticeCode> known =
        em.createQuery("SELECT DISTINCT n.code FROM PrivacyNotice n", NoticeCode.class)
            .getResultList();
    for (NoticeCode code : NoticeCode.values()) {
      if (!known.contains(code)) {
        PrivacyNotice first = new PrivacyNotice(shipped(code), 1, clock.now(), null);
        em.persist(first);
        em.flush();
        if (code == NoticeCode.MATCHING) {
          before.matching(first.id(), clock.now());
        }
      }
    }
  }

  private static PublishNotice shipped(NoticeCode code) {
    ResourceBundle en = words(Locale.ENGLISH);
    ResourceBundle fr = words(Locale.FRENCH);
    String title = "privacy.notice-title." + code;
    String text = "privacy.notice-text." + code;
    return new PublishNotice(
        code,
        en.getString(title),
        fr.getString(title),
        en.getString(text),
        fr.getString(text),
        false);
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        "org.alongside.privacy.privacy",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
