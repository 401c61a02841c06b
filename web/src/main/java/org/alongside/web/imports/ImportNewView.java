package org.alongside.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.alongside.imports.ImportField;
import org.alongside.imports.ImportKind;
import org.alongside.imports.Imports;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Takes a file. */
@Named
@RequestScoped
public class ImportNewView {
  @EJB private Imports imports;

  @Inject @Param private String kind;

  private Part file;

  /** Brings the file and goes on to its columns. */
  public void bring() {
    String id = imports.upload(chosen(), file.getSubmittedFileName(), content());
    Faces.redirect(
        "/admin/%s?id=%s",
        chosen() == ImportKind.ONEROSTER ? "import-check" : "import-columns", id);
  }

  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes(Imports.LARGEST_FILE + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportKind chosen() {
    return Arrays.stream(ImportKind.values())
        .filter(k -> k.name().equals(kind))
        .findFirst()
        .orElse(ImportKind.PEOPLE);
  }

  public String getKind() {
    return chosen().name();
  }

  public ImportKind[] getKinds() {
    return ImportKind.values();
  }

  public List<ImportField> getFields() {
    return ImportField.of(chosen());
  }

  /** Whether a file of this kind cannot do without that column. */
  public boolean isRequired(ImportField field) {
    return field.isRequiredIn(chosen());
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
