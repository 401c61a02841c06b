package org.alongside.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/**
 * Builds what stands inside {@link Kept} only where it is to be written. In a list ({@code
 * row="true"}) the key is known row by row, when the page is written, and what stands inside is
 * built once for all rows.
 */
public class KeptHandler extends ComponentHandler {
  private final String place;
  private final boolean early;

  /** Called by Facelets. */
  public KeptHandler(ComponentConfig config) {
    super(config);
    getRequiredAttribute("key");
    TagAttribute row = getAttribute("row");
    place = tag.getLocation().toString();
    early = row == null || !"true".equals(row.getValue());
  }

  @Override
  public void applyNextHandler(FaceletContext ctx, UIComponent c) throws IOException {
    if (!((Kept) c).isThere(ctx.getFacesContext(), place, early)) {
      super.applyNextHandler(ctx, c);
    }
  }
}
