package org.alongside.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.multibase.Multibase;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Signs JSON-LD documents by the cryptosuite eddsa-rdfc-2022, and checks such signatures. Source:
 * W3C, Data Integrity EdDSA Cryptosuites 1.0, section 3.2. Pure.
 */
final class DataIntegrity {
  private static final String CONTEXT = "@context";
  private static final String PROOF = "proof";
  private static final String VALUE = "proofValue";
  private static final String SUITE = "eddsa-rdfc-2022";
  private static final String SHA_256 = "SHA-256";

  private final DocumentLoader contexts;

  DataIntegrity(DocumentLoader contexts) {
    this.contexts = contexts;
  }

  /**
   * The document with its proof.
   *
   * @param method address of the verification method that belongs to the key
   */
  JsonObject sign(JsonObject document, SigningKey key, String method, Instant created) {
    JsonObject options =
        Json.createObjectBuilder()
            .add("type", "DataIntegrityProof")
            .add("cryptosuite", SUITE)
            .add("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
            .add("verificationMethod", method)
            .add("proofPurpose", "assertionMethod")
            .build();
    String value = Multibase.BASE_58_BTC.encode(key.sign(hashes(document, options)));
    return Json.createObjectBuilder(document)
        .add(PROOF, Json.createObjectBuilder(options).add(VALUE, value))
        .build();
  }

  /**
   * Whether the document's proof is that of the key, and nothing in it was changed.
   *
   * @param multikey the public key
   */
  boolean isSigned(JsonObject signed, String multikey) {
    JsonObject proof = signed.getJsonObject(PROOF);
    if (proof == null || !SUITE.equals(proof.getString("cryptosuite", ""))) {
      return false;
    }
    JsonObject document = Json.createObjectBuilder(signed).remove(PROOF).build();
    JsonObject options = Json.createObjectBuilder(proof).remove(VALUE).build();
    byte[] signature = Multibase.BASE_58_BTC.decode(proof.getString(VALUE));
    return SigningKey.isSigned(hashes(document, options), signature, multikey);
  }

  /** What is signed: the hash of the proof's options, then that of the document. */
  byte[] hashes(JsonObject document, JsonObject options) {
    byte[] ofOptions = hash(canonical(options(document, options)));
    byte[] ofDocument = hash(canonical(document));
    return ByteBuffer.allocate(ofOptions.length + ofDocument.length)
        .put(ofOptions)
        .put(ofDocument)
        .array();
  }

  static JsonObject options(JsonObject document, JsonObject options) {
    return Json.createObjectBuilder(options).add(CONTEXT, document.get(CONTEXT)).build();
  }

  /**
   * The document as canonical N-Quads (RDFC-1.0).
   *
   * @throws IllegalArgumentException when a word of it is in none of its contexts: it would not be
   *     signed
   */
  String canonical(JsonObject document) {
    try {
      JsonLdOptions how = new JsonLdOptions(contexts);
      how.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
      RdfCanon canon = RdfCanon.create(SHA_256);
      JsonLd.toRdf(JsonDocument.of(document)).options(how).provide(canon);
      StringWriter quads = new StringWriter();
      canon.provide(new NQuadsWriter(quads));
      return quads.toString();
    } catch (JsonLdError | RdfConsumerException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance(SHA_256).digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
