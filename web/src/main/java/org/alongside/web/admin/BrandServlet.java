package org.alongside.web.admin;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.branding.Branding;
import org.alongside.media.MediaKind;
import org.alongside.platform.Accent;
import org.alongside.platform.BusinessException;

/**
 * How the site looks, for anybody's browser: the shades of its colour, and its logo. An address
 * names what it answers by a fingerprint, so what a browser has once it keeps.
 */
@WebServlet("/brand/*")
public class BrandServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern STYLE = Pattern.compile("/accent-([0-9a-f]{6})-([0-9a-f]{8})\\.css");
  private static final Pattern PICTURE = Pattern.compile("/([0-9a-f]{64})\\.(png|webp)");

  @EJB private transient Branding branding;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher style = STYLE.matcher(path);
    Matcher picture = PICTURE.matcher(path);
    if (style.matches()) {
      Accent accent = new Accent("#" + style.group(1));
      if (accent.fingerprint().equals(style.group(2))) {
        send(response, "text/css;charset=UTF-8", accent.css().getBytes(StandardCharsets.UTF_8));
        return;
      }
    } else if (picture.matches()) {
      byte[] content = content(picture.group(1));
      if (content.length > 0) {
        MediaKind kind = MediaKind.named(picture.group()).orElseThrow();
        send(response, kind.type(), content);
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  /** Empty: there is no such logo any more. */
  private byte[] content(String hash) {
    try {
      return branding.content(hash);
    } catch (BusinessException e) {
      return new byte[0];
    }
  }

  private static void send(HttpServletResponse response, String type, byte[] content)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
