package org.alongside.web.shell;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A gap in what is {@link Kept}: the reader's own, asked for each time. With a {@code name} it is
 * that attribute of the element right before it, else text. Its value is asked of beans only:
 * variables of a list are not there any more when a piece is put out again.
 */
@FacesComponent(Own.TYPE)
public class Own extends UIComponentBase {
  /** The component's type. */
  static final String TYPE = "org.alongside.web.shell.Own";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ValueExpression own = getValueExpression("value");
    KeptPiece.Notes notes = Kept.notes(context);
    Object value = notes == null ? own.getValue(context.getELContext()) : notes.gap(own);
    Object name = getAttributes().get("name");
    ResponseWriter writer = context.getResponseWriter();
    if (name == null) {
      writer.writeText(value == null ? "" : value, null);
    } else {
      writer.writeAttribute(name.toString(), value == null ? "" : value, null);
    }
  }
}
