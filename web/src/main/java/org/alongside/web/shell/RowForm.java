package org.alongside.web.shell;

import jakarta.faces.context.FacesContext;
import org.omnifaces.component.input.Form;

/**
 * A form that knows by its own name in the request whether it was sent. The standard one keeps that
 * in a flag of the component, of which there is one for all rows of a list (Mojarra 4.0 keeps only
 * inputs by row): where it was not the last row's form, what was typed was thrown away and the
 * action ran without it.
 */
public class RowForm extends Form {

  @Override
  public boolean isSubmitted() {
    FacesContext context = getFacesContext();
    return context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
  }
}
