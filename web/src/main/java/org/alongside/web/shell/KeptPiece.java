package org.alongside.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A piece of a page as it was written, with gaps for what is each reader's own ({@link Own}).
 *
 * @param texts what stands before, between and behind the gaps
 * @param gaps what is asked for each time; null: where Faces puts the state of a form
 */
record KeptPiece(List<String> texts, List<ValueExpression> gaps) {
  /** What Faces writes where a form's state is to stand; it is told again each time. */
  private static final String STATE = "~com.sun.faces.saveStateFieldMarker~";

  /** What no piece has in it: nobody can write it, since nobody knows it. */
  private static final String MARK = "own-" + UUID.randomUUID() + "-";

  private static final int MARK_LENGTH = MARK.length();

  /** Notes the gaps of a piece while it is written. */
  static final class Notes {
    private final List<ValueExpression> gaps = new ArrayList<>();

    /** What is to be written where a gap is. */
    String gap(ValueExpression own) {
      gaps.add(own);
      return MARK;
    }

    /** The piece. */
    KeptPiece piece(String written) {
      List<String> texts = new ArrayList<>();
      List<ValueExpression> found = new ArrayList<>();
      int next = 0;
      int at = 0;
      while (at < written.length()) {
        int gap = next < gaps.size() ? written.indexOf(MARK, at) : -1;
        int state = written.indexOf(STATE, at);
        if (gap < 0 && state < 0) {
          break;
        }
        boolean isState = gap < 0 || state >= 0 && state < gap;
        texts.add(written.substring(at, isState ? state : gap));
        found.add(isState ? null : gaps.get(next++));
        at = isState ? state + STATE.length() : gap + MARK_LENGTH;
      }
      if (next != gaps.size()) {
        throw new IllegalStateException("A gap was noted that is not written: " + written);
      }
      texts.add(written.substring(at));
      return new KeptPiece(List.copyOf(texts), found);
    }
  }

  /**
   * Puts it out.
   *
   * @param around of a piece in which it stands and which is written now; null: there is none
   */
  void write(FacesContext context, Notes around) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    for (int i = 0; i < gaps.size(); i++) {
      writer.write(texts.get(i));
      ValueExpression gap = gaps.get(i);
      if (gap == null) {
        context.getApplication().getViewHandler().writeState(context);
      } else {
        writer.write(around == null ? escaped(gap, context.getELContext()) : around.gap(gap));
      }
    }
    writer.write(texts.get(gaps.size()));
  }

  int length() {
    return texts.stream().mapToInt(String::length).sum();
  }

  private static String escaped(ValueExpression gap, ELContext context) {
    Object value = gap.getValue(context);
    String text = value == null ? "" : value.toString();
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
