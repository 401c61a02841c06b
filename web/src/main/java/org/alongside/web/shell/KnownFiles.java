package org.alongside.web.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;

/**
 * Remembers where each page, template, part, style sheet and script lies: they come with the
 * program and never move. Faces looks for each of them again at every request and meets an
 * exception each time on the way, some fifteen a page (seen with Flight Recorder).
 */
public class KnownFiles extends ResourceHandlerWrapper {
  private record Named(String name, String library) {}

  /** More than there are; an address can be written in several ways. */
  private static final int MOST = 2_000;

  private final Cache<String, ViewResource> views = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<Named, Resource> resources = Caffeine.newBuilder().maximumSize(MOST).build();

  public KnownFiles(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public ViewResource createViewResource(FacesContext context, String name) {
    return views.get(name, asked -> super.createViewResource(context, asked));
  }

  @Override
  public Resource createResource(String name) {
    return createResource(name, null);
  }

  @Override
  public Resource createResource(String name, String library) {
    return resources.get(
        new Named(name, library), asked -> super.createResource(asked.name(), asked.library()));
  }
}
