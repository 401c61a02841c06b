package org.alongside.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;

/**
 * A badge as a signed token. Source: 1EdTech, Open Badges 3.0, 'JSON Web Token Proof Format'; W3C,
 * Securing Verifiable Credentials using JOSE and COSE. Pure.
 */
final class BadgeToken {
  private BadgeToken() {}

  /**
   * The token.
   *
   * @param badge without a proof
   * @param method address of the verification method that belongs to the key
   */
  static String of(JsonObject badge, SigningKey key, String method) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.EdDSA)
            .type(new JOSEObjectType("vc+jwt"))
            .contentType("vc")
            .keyID(method)
            .build();
    JWSObject token = new JWSObject(header, new Payload(claims(badge).toString()));
    try {
      token.sign(new Ed25519Signer(key.pair()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static JsonObject claims(JsonObject badge) {
    JsonObjectBuilder claims =
        Json.createObjectBuilder(badge)
            .add("iss", badge.getJsonObject("issuer").getString("id"))
            .add("jti", badge.getString("id"))
            .add("sub", badge.getJsonObject("credentialSubject").getString("id"))
            .add("nbf", seconds(badge.getString("validFrom")));
    if (badge.containsKey("validUntil")) {
      claims.add("exp", seconds(badge.getString("validUntil")));
    }
    return claims.build();
  }

  private static long seconds(String instant) {
    return Instant.parse(instant).getEpochSecond();
  }
}
