package org.alongside.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which pages there are and where the files beside them lie. Neither changes while the program
 * runs, every page asks some forty times (for each icon, for each entry of the navigation), and
 * both were looked up anew each time.
 */
@ApplicationScoped
public class SiteFiles {
  @Inject private ServletContext context;

  private final Map<String, Boolean> pages = new ConcurrentHashMap<>();
  private final Map<String, String> resources = new ConcurrentHashMap<>();

  /** True when a page lies at this address of the application, such as '/help'. */
  public boolean isPage(String address) {
    return pages.computeIfAbsent(address, this::lies);
  }

  /**
   * The address of a file below resources, such as 'icons/sprite.svg', with the version of the
   * build in it.
   */
  public String address(String resource) {
    return resources.computeIfAbsent(resource, SiteFiles::asked);
  }

  private boolean lies(String address) {
    try {
      return context.getResource(address + ".xhtml") != null;
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(address, e);
    }
  }

  private static String asked(String name) {
    Resource resource =
        FacesContext.getCurrentInstance()
            .getApplication()
            .getResourceHandler()
            .createResource(name);
    return resource.getRequestPath();
  }
}
