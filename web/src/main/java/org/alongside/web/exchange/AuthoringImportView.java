package org.alongside.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.alongside.exchange.BringFile;
import org.alongside.exchange.ContentImports;
import org.alongside.exchange.ImportFormat;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Upload;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** Takes a file that teaches something, to be looked at first. */
@Named
@RequestScoped
public class AuthoringImportView {
  @EJB private ContentImports imports;
  @Inject private LocaleSource localeSource;

  private List<ImportFormat> formats;
  private Part file;
  private String format;
  private String language;
  private boolean quiz;

  /** Whoever may not bring teaching in finds no such page. */
  public void load() {
    getFormats();
  }

  /** Brings the file and goes on to what would become of it. */
  public void bring() {
    String id =
        imports.bring(
            new BringFile(
                file.getSubmittedFileName(),
                content(),
                chosen(),
                new ImportOptions(getLanguage(), quiz)));
    Faces.redirect("/authoring/import-check?id=%s", id);
  }

  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes(Upload.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportFormat chosen() {
    return getFormats().stream().filter(f -> f.name().equals(format)).findFirst().orElse(null);
  }

  public List<ImportFormat> getFormats() {
    if (formats == null) {
      formats = imports.formats();
    }
    return formats;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  /** Of the text; the reader's own unless they say otherwise. */
  public String getLanguage() {
    return language == null ? localeSource.language().getLanguage() : language;
  }

  public void setLanguage(String language) {
    this.language = "fr".equals(language) ? "fr" : "en";
  }

  public boolean isQuiz() {
    return quiz;
  }

  public void setQuiz(boolean quiz) {
    this.quiz = quiz;
  }
}
