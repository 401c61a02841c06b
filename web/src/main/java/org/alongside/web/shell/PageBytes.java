package org.alongside.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A page as it goes out, compressed where its reader takes that. */
final class PageBytes {
  /** Below this it would not be worth it, in bytes: as in server.cli. */
  private static final int FROM = 512;

  /**
   * Half the time of the usual 6 for a tenth more bytes; the server's own filter compresses at 8.
   */
  private static final int LEVEL = 3;

  private static final Pattern TAKEN =
      Pattern.compile("(^|,)\\s*(gzip|\\*)\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))[^,]*)?(,|$)");

  private PageBytes() {}

  /** Sends a page whose type and encoding are settled. */
  static void send(HttpServletRequest request, HttpServletResponse response, String page)
      throws IOException {
    byte[] sent = page.getBytes(response.getCharacterEncoding());
    if (compressed(request.getHeader("Accept-Encoding"), response.getContentType(), sent.length)) {
      response.setHeader("Content-Encoding", "gzip");
      response.addHeader("Vary", "Accept-Encoding");
      sent = gzip(sent);
    }
    response.setContentLength(sent.length);
    response.getOutputStream().write(sent);
  }

  /**
   * Whether it is to be compressed.
   *
   * @param accepted the reader's header Accept-Encoding; null: there is none
   * @param contentType as it is sent; null: none is known
   */
  static boolean compressed(String accepted, String contentType, int length) {
    return accepted != null
        && length >= FROM
        && contentType != null
        && contentType.startsWith("text/html")
        && TAKEN.matcher(accepted).find();
  }

  static byte[] gzip(byte[] page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length / 2);
    try (GZIPOutputStream zip = new Fast(out)) {
      zip.write(page);
    }
    return out.toByteArray();
  }

  private static final class Fast extends GZIPOutputStream {
    private static final int BUFFER = 8_192;

    Fast(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(LEVEL);
    }
  }
}
