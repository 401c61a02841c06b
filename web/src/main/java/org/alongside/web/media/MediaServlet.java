package org.alongside.web.media;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.media.MediaFiles;
import org.alongside.media.MediaPointer;

/**
 * Pictures, PDFs, sounds and films of lessons. An address names the bytes by their hash, so what a
 * browser has once it keeps, as {@code SecurityHeadersFilter} tells it to. A part of a film can be
 * asked for, as players do.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([0-9a-f]{64})/([A-Za-z0-9._-]{1,120})");
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,12})-(\\d{0,12})");

  @EJB private transient MediaFiles media;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    Optional<MediaPointer> found =
        path.matches() ? media.find(path.group(1)) : Optional.<MediaPointer>empty();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    MediaPointer file = found.get();
    String tag = "\"" + file.hash() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Accept-Ranges", "bytes");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean inPage = !file.kind().type().equals("application/pdf");
    response.setHeader(
        "Content-Disposition",
        (inPage ? "inline" : "attachment") + "; filename=\"" + path.group(2) + "\"");
    response.setContentType(file.kind().type());
    send(request.getHeader("Range"), file, response);
  }

  private void send(String range, MediaPointer file, HttpServletResponse response)
      throws IOException {
    long from = 0;
    long to = file.bytes() - 1;
    Matcher part = RANGE.matcher(range == null ? "" : range);
    if (part.matches()) {
      from = Long.parseLong(part.group(1));
      to = part.group(2).isEmpty() ? to : Math.min(to, Long.parseLong(part.group(2)));
      if (from > to) {
        response.setHeader("Content-Range", "bytes */" + file.bytes());
        response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        return;
      }
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader("Content-Range", "bytes " + from + "-" + to + "/" + file.bytes());
    }
    response.setContentLengthLong(to - from + 1);
    long at = from;
    while (at <= to) {
      byte[] piece = media.read(file.hash(), (int) (at / MediaFiles.PIECE));
      int begin = (int) (at % MediaFiles.PIECE);
      int count = (int) Math.min(piece.length - begin, to - at + 1);
      response.getOutputStream().write(piece, begin, count);
      at += count;
    }
  }
}
