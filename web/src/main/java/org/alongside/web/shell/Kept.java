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
 * Flight Recorder). Nothing of one person may stand in it but what the key holds, and no form.
 */
@FacesComponent(Kept.TYPE)
public class Kept extends UIComponentBase {
  /** The component's type. */
  static final String TYPE = "org.alongside.web.shell.Kept";

  private static final String KEY = "key";

  /** Asked for once: CDI looks through its caller's whole stack each time that it is asked. */
  private static volatile KeptPieces known;

  private String place;
  private String before;

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
      context.getResponseWriter().write(before);
    } else if (on == null) {
      writeChildren(context);
    } else {
      KeptPieces.Key key = new KeptPieces.Key(place, on);
      KeptPieces pieces = pieces();
      String piece = pieces.before(key);
      if (piece == null) {
        piece = written(context);
        pieces.keep(key, piece);
      }
      context.getResponseWriter().write(piece);
    }
  }

  private Object on() {
    return getAttributes().get(KEY);
  }

  private String written(FacesContext context) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    StringWriter text = new StringWriter(4096);
    ResponseWriter writer = page.cloneWithWriter(text);
    context.setResponseWriter(writer);
    try {
      writeChildren(context);
      writer.flush();
    } finally {
      context.setResponseWriter(page);
    }
    return text.toString();
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
