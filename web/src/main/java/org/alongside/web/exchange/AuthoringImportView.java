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
  private String upload;
  private String uploadName;

  /** Whoever may not bring teaching in finds no such page. */
  public void load() {
    getFormats();
  }

  /** Brings the file and goes on to what would become of it. */
  public void bring() {
    ImportOptions options = new ImportOptions(getLanguage(), quiz);
    String id =
        imports.bring(
            upload == null || upload.isBlank()
                ? new BringFile(file.getSubmittedFileName(), content(), chosen(), options)
                : new BringFile(uploadName, new byte[0], upload, chosen(), options));
    Faces.redirect("/authoring/import-check?id=%s", id);
  }

  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes(Upload.MOST_AT_ONCE + 1);
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

  /** Bytes above which the page sends a file in pieces before the form. */
  public int getAtOnce() {
    return Upload.MOST_AT_ONCE;
  }

  /** Bytes of a file at most. */
  public long getLargest() {
    return Upload.MOST_BYTES;
  }

  /** Of a file that was sent in pieces; else empty. */
  public String getUpload() {
    return upload;
  }

  public void setUpload(String upload) {
    this.upload = upload;
  }

  public String getUploadName() {
    return uploadName;
  }

  public void setUploadName(String uploadName) {
    this.uploadName = uploadName;
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
