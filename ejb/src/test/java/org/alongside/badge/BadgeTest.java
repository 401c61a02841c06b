package org.alongside.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.ld.signature.VerificationError;
import com.apicatalog.ld.signature.eddsa.EdDSASignature2022;
import com.apicatalog.multibase.Multibase;
import com.apicatalog.vc.loader.StaticContextLoader;
import com.apicatalog.vc.verifier.Verifier;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.alongside.credential.AchievementTerms;
import org.alongside.credential.GivenCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Badges as they leave the house, verified by another implementation than ours: Iron, with its own
 * canonicalization (rdf-urdna) and the signatures of the Java platform.
 */
class BadgeTest {
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");
  private static final Instant NOW = Instant.parse("2026-05-06T07:08:09.123456Z");
  private static final SigningKey KEY = SigningKey.of("a secret of the tests, of no site at all");
  private static final SigningKey FORMER =
      SigningKey.of("an older one of the tests and of no site");

  private static final AchievementTerms TERMS =
      new AchievementTerms(
          "P10",
          AchievementTerms.Kind.MODULE,
          24,
          List.of(),
          Map.of("en", "Confidentiality", "fr", "Confidentialité"),
          Map.of("en", "What it is.", "fr", "Ce que c’est."),
          Map.of("en", "What was done.", "fr", "Ce qui a été fait."));

  private static final GivenCredential GIVEN =
      new GivenCredential(
          131_075,
          "BBBBBBBBBBBBBBBBBBBBBB",
          TERMS,
          "Zoë O’Connor",
          Instant.parse("2026-03-31T18:00:00Z"),
          LocalDate.of(2028, 3, 31),
          false,
          "https://lms.example.org/verify/AAAAAAAAAAAAAAAAAAAAAA");

  private final BadgeDocuments documents =
      new BadgeDocuments("https://lms.example.org", "Alongside");
  private final DataIntegrity integrity = new DataIntegrity(new Contexts());

  private JsonObject signed(JsonObject document) {
    return integrity.sign(document, KEY, documents.methodAddress(KEY.id()), NOW);
  }

  private JsonObject issuer() {
    return documents.issuer(
        List.of(
            new BadgeKey(FORMER.id(), FORMER.multikey(), NOW),
            new BadgeKey(KEY.id(), KEY.multikey(), NOW)));
  }

  /** The other implementation fetches the key where the proof says it is. */
  private Verifier stranger() {
    DocumentLoader ours = new Contexts();
    // its own are drafts of 2024, but for those that ours lack
    DocumentLoader theirs = new StaticContextLoader(ours);
    return Verifier.with(new EdDSASignature2022())
        .useBundledContexts(false)
        // it knows the status lists of 2021 only; ours is looked into below
        .statusValidator(status -> {})
        .loader(
            (address, options) -> {
              if (address.toString().startsWith(documents.issuerAddress())) {
                return JsonDocument.of(method(address.getFragment()));
              }
              boolean current =
                  List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES).contains(address.toString());
              return (current ? ours : theirs).loadDocument(address, options);
            });
  }

  private JsonObject method(String id) {
    JsonObject found =
        issuer().getJsonArray("verificationMethod").stream()
            .map(jakarta.json.JsonValue::asJsonObject)
            .filter(m -> m.getString("id").endsWith("#" + id))
            .findFirst()
            .orElseThrow();
    return Json.createObjectBuilder(found)
        .add("@context", "https://w3id.org/security/multikey/v1")
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void anotherImplementationVerifiesABadge(String language) throws Throwable {
    JsonObject badge = signed(documents.badge(GIVEN, language, ZONE));
    assertThat(stranger().verify(badge)).isNotNull();
    assertThat(integrity.isSigned(badge, KEY.multikey())).isTrue();
  }

  @Test
  void anotherImplementationRefusesWhatWasChanged() {
    JsonObject badge = signed(documents.badge(GIVEN, "en", ZONE));
    JsonObject changed =
        Json.createObjectBuilder(badge).add("validUntil", "2040-01-01T00:00:00Z").build();
    assertThatThrownBy(() -> stranger().verify(changed)).isInstanceOf(VerificationError.class);
  }

  @Test
  void saysWhatItIsForUntilTheEndOfItsLastDay() {
    JsonObject badge = documents.badge(GIVEN, "fr", ZONE);
    assertThat(badge.getString("id")).isEqualTo(GIVEN.verifyAddress());
    assertThat(badge.getString("validFrom")).isEqualTo("2026-03-31T18:00:00Z");
    assertThat(badge.getString("validUntil")).isEqualTo("2028-04-01T05:59:59Z");
    JsonObject achievement = badge.getJsonObject("credentialSubject").getJsonObject("achievement");
    assertThat(achievement.getString("name")).isEqualTo("Confidentialité");
    assertThat(achievement.getJsonObject("criteria").getString("narrative"))
        .isEqualTo("Ce qui a été fait.");
    assertThat(achievement.getString("id")).endsWith("/achievements/BBBBBBBBBBBBBBBBBBBBBB");
  }

  /** Iron orders several nodes without an id otherwise than RDFC-1.0 does. */
  @Property(tries = 60)
  void anotherImplementationVerifiesWhateverItSays(
      @ForAll @StringLength(min = 1, max = 30) String holder) throws Throwable {
    GivenCredential given =
        new GivenCredential(
            holder.hashCode() & 0xFFFF,
            GIVEN.achievement(),
            TERMS,
            holder,
            GIVEN.earnedAt(),
            null,
            false,
            GIVEN.verifyAddress());
    assertThat(stranger().verify(signed(documents.badge(given, "en", ZONE)))).isNotNull();
  }

  /** The token is split and verified by the Java platform, which knows nothing of badges. */
  @Test
  void theTokenIsSignedAndSaysTheSame() throws Exception {
    JsonObject badge = documents.badge(GIVEN, "en", ZONE);
    String method = documents.methodAddress(KEY.id());
    String[] token = BadgeToken.of(badge, KEY, method).split("[.]");
    assertThat(isSigned(token[0] + "." + token[1], token[2])).isTrue();
    assertThat(isSigned(token[0] + "." + token[1] + "x", token[2])).isFalse();
    JsonObject header = json(token[0]);
    assertThat(header.getString("kid")).isEqualTo(method);
    assertThat(header.getString("typ")).isEqualTo("vc+jwt");
    JsonObject claims = json(token[1]);
    assertThat(claims.getString("iss")).isEqualTo(documents.issuerAddress());
    assertThat(claims.getJsonNumber("exp").longValue())
        .isEqualTo(Instant.parse(badge.getString("validUntil")).getEpochSecond());
    assertThat(claims.getJsonObject("credentialSubject"))
        .isEqualTo(badge.getJsonObject("credentialSubject"));
  }

  private static JsonObject json(String part) {
    return Json.createReader(new ByteArrayInputStream(Base64.getUrlDecoder().decode(part)))
        .readObject();
  }

  /** The public key as X.509 writes it; source: RFC 8410. */
  private static boolean isSigned(String text, String signature) throws Exception {
    byte[] multikey = Multibase.BASE_58_BTC.decode(KEY.multikey());
    byte[] head = HexFormat.of().parseHex("302a300506032b6570032100");
    byte[] key =
        ByteBuffer.allocate(head.length + multikey.length - 2)
            .put(head)
            .put(multikey, 2, multikey.length - 2)
            .array();
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
    check.update(text.getBytes(StandardCharsets.US_ASCII));
    return check.verify(Base64.getUrlDecoder().decode(signature));
  }

  @Test
  void theProfileListsEveryKeyThatEverSigned() {
    JsonObject issuer = issuer();
    assertThat(issuer.getJsonArray("assertionMethod").toString()).contains(KEY.id(), FORMER.id());
    JsonObject method = issuer.getJsonArray("verificationMethod").getJsonObject(1);
    assertThat(method.getString("publicKeyMultibase")).isEqualTo(KEY.multikey());
    assertThat(method.getString("controller")).isEqualTo(issuer.getString("id"));
  }

  @Test
  void theStatusListIsSignedAndMarksTheWithdrawnAlone() throws Throwable {
    JsonObject badge = documents.badge(GIVEN, "en", ZONE);
    JsonObject entry = badge.getJsonObject("credentialStatus");
    JsonObject list = signed(documents.statusList(1, List.of(GIVEN.id()), NOW));
    assertThat(stranger().verify(list)).isNotNull();
    assertThat(entry.getString("statusListCredential")).isEqualTo(list.getString("id"));
    int index = Integer.parseInt(entry.getString("statusListIndex"));
    byte[] bits = bits(list.getJsonObject("credentialSubject").getString("encodedList"));
    assertThat(bits).hasSize(StatusList.LENGTH / 8);
    for (int i = 0; i < StatusList.LENGTH; i++) {
      boolean set = (bits[i / 8] >> (7 - i % 8) & 1) == 1;
      assertThat(set).isEqualTo(i == index);
    }
  }

  private static byte[] bits(String encoded) throws IOException {
    byte[] compressed = Multibase.BASE_64_URL.decode(encoded);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    }
  }

  @Test
  void everyCredentialOfAListHasAPlaceOfItsOwn() {
    Set<Integer> places = new HashSet<>();
    for (long id = StatusList.first(3); id < StatusList.first(4); id++) {
      assertThat(StatusList.list(id)).isEqualTo(3);
      places.add(StatusList.index(id));
    }
    assertThat(places).hasSize(StatusList.LENGTH);
  }

  @Property
  void aPlaceIsAlwaysInItsList(@ForAll @LongRange(min = 0) long id) {
    assertThat(StatusList.index(id)).isBetween(0, StatusList.LENGTH - 1);
    assertThat(id)
        .isBetween(
            StatusList.first(StatusList.list(id)),
            StatusList.first(StatusList.list(id)) + StatusList.LENGTH - 1);
  }

  @Test
  void theSameSecretGivesTheSameKeyAndItsNameSaysNothing() {
    String secret = "a secret of the tests, of no site at all";
    assertThat(SigningKey.of(secret + "\n").id()).isEqualTo(KEY.id());
    assertThat(FORMER.id()).isNotEqualTo(KEY.id());
    assertThat(SigningKey.isSecret("too short")).isFalse();
    assertThat(SigningKey.isSecret(null)).isFalse();
  }
}
