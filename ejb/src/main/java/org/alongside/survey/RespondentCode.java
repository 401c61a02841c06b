package org.alongside.survey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code under which somebody's answers to one instrument stand: the same before and after,
 * another for every instrument, and nobody's without the site's salt. Pure.
 */
final class RespondentCode {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 16;

  private RespondentCode() {}

  static String of(byte[] salt, long personId, String instrument) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(salt, HMAC));
      byte[] code = mac.doFinal((personId + ":" + instrument).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
