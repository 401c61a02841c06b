package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.alongside.platform.Meters;
import org.alongside.platform.Settings;
import org.junit.jupiter.api.Test;

class MetersIT extends InServer {
  @EJB private Settings settings;
  @Inject private Meters meters;

  /** The list of settings takes two, as {@link SettingsIT} knows from the database itself. */
  @Test
  void eachStatementIsCountedOnceWhateverOthersSend() {
    As admin = APerson.administrator().signedIn();
    long before = meters.statements();
    admin.run(() -> settings.list());
    admin.run(() -> settings.list());
    assertThat(meters.statements() - before).isEqualTo(4);
  }
}
