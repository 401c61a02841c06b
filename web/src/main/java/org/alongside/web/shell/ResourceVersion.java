package org.alongside.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The version in the address of every stylesheet, script and font: a sum over all of them, so that
 * browsers keep them for a year and still see a change at once. Asked by OmniFaces (web.xml).
 */
@Named
@ApplicationScoped
public class ResourceVersion {
  @Inject private ServletContext context;
  private String value;

  @PostConstruct
  void sum() {
    CRC32 sum = new CRC32();
    add("/resources/", sum);
    value = Long.toString(sum.getValue(), 36);
  }

  /** A few letters and digits. */
  public String getValue() {
    return value;
  }

  private void add(String folder, CRC32 sum) {
    for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
      if (path.endsWith("/")) {
        add(path, sum);
      } else {
        try (InputStream in = context.getResourceAsStream(path)) {
          sum.update(in.readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(path, e);
        }
      }
    }
  }
}
