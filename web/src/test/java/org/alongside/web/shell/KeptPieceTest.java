package org.alongside.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import org.junit.jupiter.api.Test;

/** What is each reader's own never becomes part of what is kept for everybody. */
class KeptPieceTest {
  private static final String STATE = "~com.sun.faces.saveStateFieldMarker~";

  private final KeptPiece.Notes notes = new KeptPiece.Notes();

  @Test
  void gapsStandWhereTheyWereWritten() {
    Named name = new Named("name");
    Named word = new Named("word");
    String written = "<b>" + notes.gap(name) + "</b><input value=\"" + notes.gap(word) + "\">";
    KeptPiece piece = notes.piece(written);
    assertThat(piece.texts()).containsExactly("<b>", "</b><input value=\"", "\">");
    assertThat(piece.gaps()).containsExactly(name, word);
  }

  @Test
  void whereAFormsStateStandsItIsAskedForAnew() {
    Named name = new Named("name");
    KeptPiece piece = notes.piece(STATE + "a" + notes.gap(name) + STATE);
    assertThat(piece.texts()).containsExactly("", "a", "", "");
    assertThat(piece.gaps()).containsExactly(null, name, null);
  }

  @Test
  void whatHasNoGapIsOneText() {
    assertThat(notes.piece("<p>own-</p>").texts()).containsExactly("<p>own-</p>");
    assertThat(notes.piece("").texts()).containsExactly("");
  }

  @Test
  void aGapThatWasLostIsNotKeptAsIfItWereNone() {
    notes.gap(new Named("name"));
    assertThatThrownBy(() -> notes.piece("<b></b>")).isInstanceOf(IllegalStateException.class);
  }

  /** An expression of which only the name matters. */
  private static final class Named extends ValueExpression {
    private static final long serialVersionUID = 1L;
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    @SuppressWarnings("unchecked") // the interface lets the caller name any type
    public <T> T getValue(ELContext context) {
      return (T) name;
    }

    @Override
    public void setValue(ELContext context, Object value) {
      throw new UnsupportedOperationException("A gap is only read");
    }

    @Override
    public boolean isReadOnly(ELContext context) {
      return true;
    }

    @Override
    public Class<?> getType(ELContext context) {
      return String.class;
    }

    @Override
    public Class<?> getExpectedType() {
      return String.class;
    }

    @Override
    public String getExpressionString() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public boolean isLiteralText() {
      return false;
    }
  }
}
