package org.alongside.web.people;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/**
 * The one place that turns a refusal of an action into its sentence: above the form, or at the
 * field that the action's attribute {@code errorFor} names. What was typed stays, also where two
 * have saved the same thing at the same moment. What does not exist is the 404 page.
 */
public class SentenceListener implements ActionListener {
  private final ActionListener wrapped;

  public SentenceListener(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  @Override
  public void processAction(ActionEvent event) {
    try {
      wrapped.processAction(event);
    } catch (FacesException | ELException | BusinessException thrown) {
      show(event.getComponent(), BusinessException.behind(thrown).orElseThrow(() -> thrown));
    }
  }

  private static void show(UIComponent source, BusinessException refusal) {
    FacesContext context = FacesContext.getCurrentInstance();
    if (refusal.kind() == Kind.NOT_FOUND) {
      notFound(context);
      return;
    }
    String sentence = refusal.sentence(context.getViewRoot().getLocale());
    Object field = source.getAttributes().get("errorFor");
    UIComponent at = field == null ? null : source.findComponent(field.toString());
    context.addMessage(
        at == null ? null : at.getClientId(context),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    if (at instanceof UIInput input) {
      input.setValid(false);
      input.setSubmittedValue(input.getValue());
    }
    context.validationFailed();
  }

  private static void notFound(FacesContext context) {
    try {
      context.getExternalContext().responseSendError(Kind.NOT_FOUND.status(), null);
      context.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
