package org.alongside.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * Every page is stateless until its template says otherwise (base.xhtml, parameter {@code form}). A
 * page says so only when it is built, and by then PrimeFaces 15 has already written its one-time
 * word into the view map of a page that it took for a stateful one: every reading page would make a
 * session.
 *
 * <p>And every page speaks the reader's language from its first phase on: the template says it too
 * late for what is read before the page is built.
 */
public class StatelessFirst extends ViewHandlerWrapper {
  /**
   * Asked for once, and each request's own all the same: CDI looks through its caller's whole stack
   * each time that it is asked.
   */
  private static volatile LocaleSource locales;

  public StatelessFirst(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot view = super.createView(context, viewId);
    if (view != null) {
      view.setTransient(true);
    }
    return view;
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    if (locales == null) {
      locales = CDI.current().select(LocaleSource.class).get();
    }
    return locales.language();
  }
}
