package org.alongside.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.multibase.Multibase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * The cryptosuite against W3C's published vectors. Source of the files beside this class: w3c/
 * vc-di-eddsa, TestVectors/eddsa-rdfc-2022 and keyPair.json, as of
 * abb673eb9df673e24a8eaf939337de74759b5f8d; their second context is of w3c/vc-data-model.
 */
class DataIntegrityTest {
  private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
  private static final int MULTICODEC = 2;

  /** The vectors' own context beside ours. */
  private static final DocumentLoader CONTEXTS =
      (address, options) ->
          address.toString().equals(EXAMPLES)
              ? document("examples-v2.json")
              : new Contexts().loadDocument(address, options);

  private final DataIntegrity integrity = new DataIntegrity(CONTEXTS);
  private final JsonObject published = json("signedDataInt.json");
  private final JsonObject keys = json("keyPair.json");

  private static Document document(String file) {
    try {
      return JsonDocument.of(DataIntegrityTest.class.getResourceAsStream(file));
    } catch (com.apicatalog.jsonld.JsonLdError e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonObject json(String file) {
    try (InputStream in = DataIntegrityTest.class.getResourceAsStream(file)) {
      return Json.createReader(in).readObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream in = DataIntegrityTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private JsonObject unsigned() {
    return Json.createObjectBuilder(published).remove("proof").build();
  }

  private JsonObject options() {
    return Json.createObjectBuilder(published.getJsonObject("proof")).remove("proofValue").build();
  }

  private SigningKey key() {
    byte[] secret = Multibase.BASE_58_BTC.decode(keys.getString("privateKeyMultibase"));
    return SigningKey.ofSeed(Arrays.copyOfRange(secret, MULTICODEC, secret.length));
  }

  @Test
  void canonicalFormIsThePublishedOne() throws IOException {
    assertThat(integrity.canonical(unsigned()).strip()).isEqualTo(text("canonDocDataInt.txt"));
    assertThat(integrity.canonical(DataIntegrity.options(unsigned(), options())).strip())
        .isEqualTo(text("proofCanonDataInt.txt"));
  }

  @Test
  void whatIsSignedIsThePublishedHash() throws IOException {
    assertThat(HexFormat.of().formatHex(integrity.hashes(unsigned(), options())))
        .isEqualTo(text("combinedHashDataInt.txt"));
  }

  @Test
  void theSignatureIsThePublishedOne() {
    assertThat(key().multikey()).isEqualTo(keys.getString("publicKeyMultibase"));
    JsonObject signed =
        integrity.sign(
            unsigned(),
            key(),
            published.getJsonObject("proof").getString("verificationMethod"),
            Instant.parse("2023-02-24T23:36:38Z"));
    assertThat(signed).isEqualTo(published);
  }

  @Test
  void thePublishedOneIsVerifiedAndAnythingElseIsNot() {
    String multikey = keys.getString("publicKeyMultibase");
    assertThat(integrity.isSigned(published, multikey)).isTrue();
    JsonObject changed =
        Json.createObjectBuilder(published).add("name", "Another Credential").build();
    assertThat(integrity.isSigned(changed, multikey)).isFalse();
    assertThat(integrity.isSigned(published, SigningKey.of("x".repeat(32)).multikey())).isFalse();
    assertThat(integrity.isSigned(unsigned(), multikey)).isFalse();
  }

  /** What is in no context is not signed: nobody may take it for signed. */
  @Test
  void aWordThatNoContextKnowsIsRefused() {
    JsonObject stray =
        Json.createObjectBuilder(unsigned())
            .add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS))
            .add("favouriteColour", "teal")
            .build();
    assertThatThrownBy(() -> integrity.canonical(stray))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsFetched() {
    JsonObject elsewhere =
        Json.createObjectBuilder(unsigned())
            .add("@context", Json.createArrayBuilder().add("https://example.org/context"))
            .build();
    assertThatThrownBy(() -> new DataIntegrity(new Contexts()).canonical(elsewhere))
        .hasRootCauseMessage("Not one of ours: https://example.org/context");
  }
}
