package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SettingRow;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.junit.jupiter.api.Test;

class SettingsIT extends InServer {
  @EJB private Settings settings;
  @Resource private UserTransaction transaction;

  @Test
  void anAdministratorChangesASetting() {
    As admin = APerson.administrator().signedIn();
    admin.run(() -> settings.set("site.contact", "help@example.org"));
    assertThat(settings.get(SiteSettings.CONTACT)).isEqualTo("help@example.org");
    assertThat(admin.get(() -> settings.list()))
        .filteredOn(row -> row.name().equals("site.contact"))
        .singleElement()
        .satisfies(row -> assertThat(row.changed()).isTrue());
  }

  @Test
  void whatASettingWasStaysReadable() {
    APerson person = APerson.administrator();
    As admin = person.signedIn();
    admin.run(() -> settings.set("site.name", "Beside"));
    admin.run(() -> settings.set("site.name", "Beside"));
    assertThat(row(admin, "site.name").history())
        .as("setting the same again changes nothing")
        .first()
        .satisfies(
            change -> {
              assertThat(change.was()).isEqualTo(SiteSettings.SITE_NAME.standard());
              assertThat(change.became()).isEqualTo("Beside");
              assertThat(change.by()).isEqualTo(person.id());
            });
    admin.run(() -> settings.reset("site.name"));
    admin.run(() -> settings.reset("site.name"));
    assertThat(settings.get(SiteSettings.SITE_NAME)).isEqualTo(SiteSettings.SITE_NAME.standard());
    SettingRow row = row(admin, "site.name");
    assertThat(row.changed()).isFalse();
    assertThat(row.history()).hasSize(2).first().extracting(c -> c.was()).isEqualTo("Beside");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'setting.changed' AND actor = ?"
                    + " AND object_id = 'site.name'",
                person.publicId()))
        .isEqualTo(2);
  }

  private SettingRow row(As by, String name) {
    return by.get(() -> settings.list()).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theListNeedsTwoStatements() {
    As admin = APerson.administrator().signedIn();
    assertThat(Database.statements(() -> admin.get(() -> settings.list()))).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNoValueAndKeepsTheOldOne() {
    As admin = APerson.administrator().signedIn();
    assertRefused(
        Kind.INVALID,
        "platform.setting.zone",
        () -> admin.run(() -> settings.set("site.zone", "Nowhere/Town")));
    assertThat(settings.get(SiteSettings.ZONE)).isEqualTo(SiteSettings.ZONE.standard());
    assertNotFound(() -> admin.run(() -> settings.set("no.such", "x")));
    assertNotFound(() -> admin.run(() -> settings.reset("no.such")));
  }

  @Test
  void nobodyElseChangesOrListsSettings() {
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.run(() -> settings.set("site.name", "Mine")))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.run(() -> settings.reset("site.name")))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.get(() -> settings.list()))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void readingCostsNothingForAWhileAndChangingAFewStatements() {
    As admin = APerson.administrator().signedIn();
    settings.get(SiteSettings.CONTACT);
    assertThat(Database.statements(() -> settings.get(SiteSettings.CONTACT))).isZero();
    assertThat(Database.statements(() -> admin.get(() -> settings.list()))).isEqualTo(2);
    assertThat(
            Database.statements(
                () -> admin.run(() -> settings.set("site.contact", "desk@example.org"))))
        .isLessThanOrEqualTo(5);
  }

  @Test
  void nobodyElseReadsAChangeBeforeItIsCommittedAndEverybodyAfterwards() throws Exception {
    As admin = APerson.administrator().signedIn();
    admin.run(() -> settings.set("site.contact", "before@example.org"));
    transaction.begin();
    admin.run(() -> settings.set("site.contact", "after@example.org"));
    assertThat(settings.get(SiteSettings.CONTACT)).isEqualTo("after@example.org");
    assertThat(elsewhere()).as("another reader").isEqualTo("before@example.org");
    transaction.commit();
    assertThat(elsewhere()).isEqualTo("after@example.org");
    transaction.begin();
    admin.run(() -> settings.set("site.contact", "never@example.org"));
    transaction.rollback();
    assertThat(settings.get(SiteSettings.CONTACT)).isEqualTo("after@example.org");
    admin.run(() -> settings.reset("site.contact"));
  }

  @Test
  void aTransactionThatReadBeforeAChangeGivesNobodyWhatWas() throws Exception {
    As admin = APerson.administrator().signedIn();
    admin.run(() -> settings.set("site.contact", "before@example.org"));
    transaction.begin();
    assertThat(settings.get(SiteSettings.CONTACT)).isEqualTo("before@example.org");
    inAnotherThread(() -> set("after@example.org"));
    assertThat(settings.get(SiteSettings.CONTACT)).isEqualTo("after@example.org");
    assertThat(elsewhere()).isEqualTo("after@example.org");
    transaction.commit();
    admin.run(() -> settings.reset("site.contact"));
  }

  private String set(String contact) {
    APerson.administrator().signedIn().run(() -> settings.set("site.contact", contact));
    return contact;
  }

  /** As a thread without this transaction reads it. */
  private String elsewhere() throws Exception {
    return inAnotherThread(() -> settings.get(SiteSettings.CONTACT));
  }

  private static String inAnotherThread(Callable<String> what) throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      return other.submit(what).get(60, TimeUnit.SECONDS);
    } finally {
      other.shutdownNow();
    }
  }
}
