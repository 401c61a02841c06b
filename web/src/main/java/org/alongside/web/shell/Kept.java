package org.alongside.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/**
 * A piece of a page that is the same for everybody for whom its key is: written once, then put out
 * as it was. Half of what a page cost was building and writing the frame around it (measured by
 * Flight Recorder). Nothing of one person may stand in it but what the key holds and what stands in
 * a gap ({@link Own}); a form only on a page without state, and only where nothing was sent.
 */
@FacesComponent(Kept.TYPE)
public class Kept extends UIComponentBase {
  /** The component's type. */
  static final String TYPE = "org.alongside.web.shell.Kept";

  private static final String KEY = "key";

  /** Asked for once: CDI looks through its caller's whole stack each time that it is asked. */
  private static volatile KeptPieces known;

  private String place;
  private KeptPiece before;

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  /**
   * Before its children are built: whether they need not be, since what they would write is there.
   *
   * @param at where the tag stands
   * @param early whether its key can be asked before the page is written
   */
  boolean isThere(FacesContext context, String at, boolean early) {
    place = at;
    Object on = early && !context.isPostback() ? on() : null;
    before = on == null ? null : pieces().before(new KeptPieces.Key(place, on));
    return before != null;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    Object on = before == null ? on() : null;
    if (before != null) {
      before.write(context, notes(context));
    } else if (on == null) {
      writeChildren(context);
    } else {
      KeptPieces.Key key = new KeptPieces.Key(place, on);
      KeptPieces pieces = pieces();
      KeptPiece piece = pieces.before(key);
      if (piece == null) {
        piece = written(context);
        pieces.keep(key, piece);
      }
      piece.write(context, notes(context));
    }
  }

  /** Of the piece that is being written; null: there is none. */
  static KeptPiece.Notes notes(FacesContext context) {
    return (KeptPiece.Notes) context.getAttributes().get(TYPE);
  }

  private Object on() {
    return getAttributes().get(KEY);
  }

  private KeptPiece written(FacesContext context) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    KeptPiece.Notes around = notes(context);
    KeptPiece.Notes own = new KeptPiece.Notes();
    StringWriter text = new StringWriter(4096);
    ResponseWriter writer = page.cloneWithWriter(text);
    context.setResponseWriter(writer);
    context.getAttributes().put(TYPE, own);
    try {
      writeChildren(context);
      writer.flush();
    } finally {
      context.setResponseWriter(page);
      if (around == null) {
        context.getAttributes().remove(TYPE);
      } else {
        context.getAttributes().put(TYPE, around);
      }
    }
    return own.piece(text.toString());
  }

  private void writeChildren(FacesContext context) throws IOException {
    for (UIComponent child : getChildren()) {
      child.encodeAll(context);
    }
  }

  private static KeptPieces pieces() {
    if (known == null) {
      known = CDI.current().select(KeptPieces.class).get();
    }
    return known;
  }
}
