package org.alongside.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/**
 * The JSON-LD contexts that badges are written in. They come with the program; nothing is ever
 * fetched. Sources: w3c/vc-data-model, contexts/credentials/v2; 1EdTech/openbadges-specification,
 * ob_v3p0/context-3.0.3.json.
 */
final class Contexts implements DocumentLoader {
  static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
  static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  private static final Map<String, String> FILES =
      Map.of(CREDENTIALS, "contexts/credentials-v2.json", OPEN_BADGES, "contexts/ob-3.0.3.json");

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    String file = FILES.get(address.toString());
    if (file == null) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Not one of ours: " + address);
    }
    try (InputStream in = Contexts.class.getResourceAsStream(file)) {
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
