package org.alongside.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * A script of the page's head that has to run before the first button is there. PrimeFaces gathers
 * every script element at the end of the page ({@code primefaces.MOVE_SCRIPTS_TO_BOTTOM}); this one
 * is written as text, which it leaves where it is. {@code src} is one of our own addresses.
 */
@FacesComponent(EarlyScript.TYPE)
public class EarlyScript extends UIComponentBase {
  /** The component's type. */
  static final String TYPE = "org.alongside.web.shell.EarlyScript";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    context
        .getResponseWriter()
        .write("<script src=\"" + getAttributes().get("src") + "\"></script>");
  }
}
