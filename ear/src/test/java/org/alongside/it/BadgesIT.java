package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.alongside.badge.Badges;
import org.alongside.credential.Credentials;
import org.alongside.credential.HeldCredentials;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

/** Badges: signed for their holder, with all that is needed to verify them open to anybody. */
class BadgesIT extends InServer {
  private static final String EN = "en";

  @EJB private Badges badges;
  @EJB private Credentials credentials;
  @EJB private HeldCredentials held;

  private static JsonObject read(String document) {
    return Json.createReader(new StringReader(document)).readObject();
  }

  private APerson withP10() {
    APerson person = APerson.peer();
    Earning.module(person.id(), "P10", 1, Organisation.today());
    return person;
  }

  private String id(APerson person) {
    return person.signedIn().get(() -> credentials.mine(EN)).get(0).id();
  }

  @Test
  void aBadgeIsSignedWithAKeyOfTheIssuersProfile() {
    APerson person = withP10();
    JsonObject badge = read(person.signedIn().get(() -> badges.mine(id(person), EN)));
    assertThat(badge.getString("id")).endsWith("/verify/" + id(person));
    String method = badge.getJsonObject("proof").getString("verificationMethod");
    JsonObject issuer = read(badges.issuer());
    assertThat(badge.getJsonObject("issuer").getString("id")).isEqualTo(issuer.getString("id"));
    assertThat(issuer.getJsonArray("assertionMethod").toString()).contains(method);
    assertThat(issuer.getJsonArray("verificationMethod").toString()).contains("z6Mk");
    JsonObject achievement = badge.getJsonObject("credentialSubject").getJsonObject("achievement");
    String last = achievement.getString("id").replaceAll(".*/", "");
    assertThat(read(badges.achievement(last, "fr")).getString("name"))
        .isEqualTo("Confidentialité et dossiers");
  }

  @Test
  void isItsHoldersAloneAndNoneOfWhatIsWithdrawn() {
    APerson person = withP10();
    String id = id(person);
    assertNotFound(() -> APerson.peer().signedIn().get(() -> badges.mine(id, EN)));
    assertThatThrownBy(() -> badges.mine(id, EN)).isInstanceOf(EJBAccessException.class);
    assertNotFound(() -> badges.achievement("none", EN));
    assertNotFound(() -> badges.status(-1));
    assertNotFound(() -> badges.status(1_000_000));
    APerson.coordinator().signedIn().run(() -> held.withdraw(id, "By mistake"));
    assertRefused(
        Kind.CONFLICT,
        "badge.error.withdrawn",
        () -> person.signedIn().get(() -> badges.mine(id, EN)));
  }

  @Test
  void aWithdrawalShowsInTheStatusListAtOnce() throws IOException {
    APerson person = withP10();
    JsonObject status =
        read(person.signedIn().get(() -> badges.mine(id(person), EN)))
            .getJsonObject("credentialStatus");
    int place = Integer.parseInt(status.getString("statusListIndex"));
    assertThat(isSet(place)).isFalse();
    APerson.coordinator().signedIn().run(() -> held.withdraw(id(person), "By mistake"));
    assertThat(isSet(place)).isTrue();
  }

  private boolean isSet(int place) throws IOException {
    String encoded =
        read(badges.status(0)).getJsonObject("credentialSubject").getString("encodedList");
    byte[] compressed = Base64.getUrlDecoder().decode(encoded.substring(1));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return (in.readAllBytes()[place / 8] >> (7 - place % 8) & 1) == 1;
    }
  }

  @Test
  void costsAFixedNumberOfStatements() {
    APerson person = withP10();
    String id = id(person);
    assertThat(Database.statements(() -> person.signedIn().get(() -> badges.mine(id, EN))))
        .isLessThanOrEqualTo(6);
    assertThat(Database.statements(() -> badges.status(0))).isLessThanOrEqualTo(2);
    assertThat(Database.statements(() -> badges.issuer())).isLessThanOrEqualTo(1);
  }
}
