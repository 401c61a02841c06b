package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.junit.jupiter.api.Test;

class SettingsIT extends InServer {
  @EJB private Settings settings;

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
  void refusesWhatIsNoValueAndKeepsTheOldOne() {
    As admin = APerson.administrator().signedIn();
    assertRefused(
        Kind.INVALID,
        "platform.setting.zone",
        () -> admin.run(() -> settings.set("site.zone", "Nowhere/Town")));
    assertThat(settings.get(SiteSettings.ZONE)).isEqualTo(SiteSettings.ZONE.standard());
    assertNotFound(() -> admin.run(() -> settings.set("no.such", "x")));
  }

  @Test
  void nobodyElseChangesOrListsSettings() {
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.run(() -> settings.set("site.name", "Mine")))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.get(() -> settings.list()))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void readingCostsNothingForAWhileAndChangingAFewStatements() {
    As admin = APerson.administrator().signedIn();
    settings.get(SiteSettings.CONTACT);
    assertThat(Database.statements(() -> settings.get(SiteSettings.CONTACT))).isZero();
    assertThat(Database.statements(() -> admin.get(() -> settings.list()))).isEqualTo(1);
    assertThat(
            Database.statements(
                () -> admin.run(() -> settings.set("site.contact", "desk@example.org"))))
        .isLessThanOrEqualTo(2);
  }
}
