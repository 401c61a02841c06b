package org.alongside.badge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.alongside.credential.AchievementTerms;
import org.alongside.credential.GivenCredential;

/**
 * The documents of a site's badges, unsigned. Source: 1EdTech, Open Badges 3.0; W3C, Verifiable
 * Credentials 2.0. All but one of their nodes have an id: there are verifiers in use that order
 * several without one otherwise than RDFC-1.0 does. Pure.
 */
final class BadgeDocuments {
  private static final String CONTEXT = "@context";
  private static final String TYPE = "type";
  private static final String NAME = "name";
  private static final String ISSUER = "issuer";
  private static final String FROM = "validFrom";
  private static final String SUBJECT = "credentialSubject";
  private static final String VERIFIABLE = "VerifiableCredential";
  private static final String PROFILE = "Profile";

  private final String site;
  private final String siteName;

  /**
   * @param site its public address, without a slash at the end
   * @param siteName what it is called
   */
  BadgeDocuments(String site, String siteName) {
    this.site = site;
    this.siteName = siteName;
  }

  /** Address of the issuer's profile. */
  String issuerAddress() {
    return site + "/api/v1/badges/issuer";
  }

  /** Address of a key of the issuer's. */
  String methodAddress(String keyId) {
    return issuerAddress() + "#" + keyId;
  }

  private String achievementAddress(String id) {
    return site + "/api/v1/badges/achievements/" + id;
  }

  private String statusAddress(long list) {
    return site + "/api/v1/badges/status/" + list;
  }

  /** The issuer, with every key that it ever signed with. */
  JsonObject issuer(Collection<BadgeKey> keys) {
    JsonArrayBuilder methods = Json.createArrayBuilder();
    JsonArrayBuilder assertion = Json.createArrayBuilder();
    for (BadgeKey key : keys) {
      methods.add(
          Json.createObjectBuilder()
              .add("id", methodAddress(key.id()))
              .add(TYPE, "Multikey")
              .add("controller", issuerAddress())
              .add("publicKeyMultibase", key.multikey()));
      assertion.add(methodAddress(key.id()));
    }
    return Json.createObjectBuilder()
        .add(
            CONTEXT,
            Json.createArrayBuilder().add("https://www.w3.org/ns/cid/v1").add(Contexts.OPEN_BADGES))
        .add("id", issuerAddress())
        .add(TYPE, PROFILE)
        .add(NAME, siteName)
        .add("url", site)
        .add("verificationMethod", methods)
        .add("assertionMethod", assertion)
        .build();
  }

  /** What a badge is given for, at an address of its own. */
  JsonObject achievement(String id, AchievementTerms terms, String language) {
    return achievementBody(id, terms, language)
        .add(CONTEXT, Json.createArrayBuilder().add(Contexts.CREDENTIALS).add(Contexts.OPEN_BADGES))
        .build();
  }

  private JsonObjectBuilder achievementBody(String id, AchievementTerms terms, String language) {
    return Json.createObjectBuilder()
        .add("id", achievementAddress(id))
        .add(TYPE, Json.createArrayBuilder().add("Achievement"))
        .add(
            "achievementType",
            terms.kind() == AchievementTerms.Kind.PROGRAMME ? "Certificate" : "Competency")
        .add(NAME, terms.name().get(language))
        .add("description", terms.description().get(language))
        .add("inLanguage", language)
        .add(
            "criteria",
            Json.createObjectBuilder()
                .add("id", achievementAddress(id) + "#criteria")
                .add("narrative", terms.criteria().get(language)));
  }

  /**
   * A badge.
   *
   * @param zone in which its last day ends
   */
  JsonObject badge(GivenCredential given, String language, ZoneId zone) {
    JsonObjectBuilder badge =
        Json.createObjectBuilder()
            .add(
                CONTEXT,
                Json.createArrayBuilder().add(Contexts.CREDENTIALS).add(Contexts.OPEN_BADGES))
            .add("id", given.verifyAddress())
            .add(TYPE, Json.createArrayBuilder().add(VERIFIABLE).add("OpenBadgeCredential"))
            .add(NAME, given.terms().name().get(language))
            .add(ISSUER, issuerBody())
            .add(FROM, second(given.earnedAt()));
    if (given.validTo() != null) {
      badge.add("validUntil", second(end(given.validTo(), zone)));
    }
    return badge
        .add(SUBJECT, subject(given, language))
        .add("credentialStatus", status(given.id()))
        .build();
  }

  private JsonObjectBuilder issuerBody() {
    return Json.createObjectBuilder()
        .add("id", issuerAddress())
        .add(TYPE, Json.createArrayBuilder().add(PROFILE))
        .add(NAME, siteName)
        .add("url", site);
  }

  private JsonObjectBuilder subject(GivenCredential given, String language) {
    return Json.createObjectBuilder()
        .add("id", given.verifyAddress() + "#holder")
        .add(TYPE, Json.createArrayBuilder().add("AchievementSubject"))
        .add(
            "identifier",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add(TYPE, "IdentityObject")
                        .add("hashed", false)
                        .add("identityHash", given.holder())
                        .add("identityType", NAME)))
        .add("achievement", achievementBody(given.achievement(), given.terms(), language));
  }

  private JsonObjectBuilder status(long credentialId) {
    long list = StatusList.list(credentialId);
    String index = Integer.toString(StatusList.index(credentialId));
    return Json.createObjectBuilder()
        .add("id", statusAddress(list) + "#" + index)
        .add(TYPE, "BitstringStatusListEntry")
        .add("statusPurpose", "revocation")
        .add("statusListIndex", index)
        .add("statusListCredential", statusAddress(list));
  }

  /** The list that says which of its badges are withdrawn, as of now. */
  JsonObject statusList(long list, Collection<Long> withdrawn, Instant now) {
    return Json.createObjectBuilder()
        .add(CONTEXT, Json.createArrayBuilder().add(Contexts.CREDENTIALS))
        .add("id", statusAddress(list))
        .add(TYPE, Json.createArrayBuilder().add(VERIFIABLE).add("BitstringStatusListCredential"))
        .add(ISSUER, issuerAddress())
        .add(FROM, second(now))
        .add(
            SUBJECT,
            Json.createObjectBuilder()
                .add("id", statusAddress(list) + "#list")
                .add(TYPE, "BitstringStatusList")
                .add("statusPurpose", "revocation")
                .add("encodedList", StatusList.encoded(withdrawn)))
        .build();
  }

  private static Instant end(LocalDate lastDay, ZoneId zone) {
    return lastDay.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
  }

  private static String second(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
