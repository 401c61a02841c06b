package org.alongside.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serial;
import java.io.Writer;

/**
 * Hands a Faces page to the server in one piece, and compressed. Faces writes it in some two
 * thousand, each of which the server's own writer encodes by itself; and the server's filter
 * compresses as small as can be, and slowly: each a tenth of what a page cost (seen with Flight
 * Recorder and perf).
 */
@WebFilter(filterName = "wholePage", servletNames = "faces")
public class WholePageFilter extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient StrangersPages strangers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    StrangersPages.Key place = strangers.place(request);
    if (place != null && strangers.answer(place, request, response)) {
      return;
    }
    Whole whole = new Whole(request, response);
    chain.doFilter(request, whole);
    whole.handOver();
    if (place != null
        && whole.written != null
        && response.getStatus() == HttpServletResponse.SC_OK) {
      strangers.keep(place, whole.written, response.getHeader(StrangersPages.POLICY));
    }
  }

  /** What fails before it is handed over was never written, so that the error page can be. */
  private static final class Whole extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private Text text;
    private boolean bytes;
    private String written;

    Whole(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public PrintWriter getWriter() {
      if (bytes) {
        throw new IllegalStateException("It is written as bytes already");
      }
      if (text == null) {
        // as the server does: from here on the encoding is settled, and told
        setCharacterEncoding(getCharacterEncoding());
        text = new Text(this);
      }
      return text;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (text != null) {
        throw new IllegalStateException("It is written as text already");
      }
      bytes = true;
      return super.getOutputStream();
    }

    @Override
    public void reset() {
      super.reset();
      text = null;
      bytes = false;
    }

    @Override
    public void resetBuffer() {
      super.resetBuffer();
      if (text != null) {
        text.forget();
      }
    }

    @Override
    public void sendError(int status) throws IOException {
      text = null;
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      text = null;
      super.sendError(status, message);
    }

    void handOver() throws IOException {
      if (text != null) {
        text.handOver();
      }
    }

    private void send(String page) throws IOException {
      written = page;
      PageBytes.send(request, (HttpServletResponse) getResponse(), page);
    }
  }

  /** Keeps what is written. */
  private static final class Text extends PrintWriter {
    private static final int USUAL = 32_768;
    private final Whole page;
    private final StringBuilder all = new StringBuilder(USUAL);
    private boolean sent;

    Text(Whole page) {
      super(Writer.nullWriter());
      this.page = page;
    }

    /** Once: nothing can be added to what has gone out. */
    void handOver() throws IOException {
      if (!sent && !all.isEmpty()) {
        sent = true;
        page.send(all.toString());
      }
      forget();
    }

    void forget() {
      all.setLength(0);
    }

    @Override
    public void write(int one) {
      all.append((char) one);
    }

    @Override
    public void write(char[] from, int offset, int length) {
      all.append(from, offset, length);
    }

    @Override
    public void write(String from, int offset, int length) {
      all.append(from, offset, offset + length);
    }

    @Override
    public void println() {
      all.append(System.lineSeparator());
    }

    /** Whoever closes it has written all, and waits for it to go out. */
    @Override
    public void close() {
      try {
        handOver();
        page.getResponse().getOutputStream().close();
      } catch (IOException e) {
        setError();
      }
    }
  }
}
