package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.tailoring.ClaimCommand;
import org.alongside.tailoring.ClaimKind;
import org.alongside.tailoring.ExternalModule;
import org.alongside.tailoring.PlanClaims;
import org.alongside.web.shell.LocaleSource;

/** Adds a training or certificate, with a file that shows it. */
@Named
@RequestScoped
public class PlanClaimView {
  private static final List<String> PROVINCES =
      List.of("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT");

  @EJB private PlanClaims claims;
  @Inject private LocaleSource language;

  private ClaimKind kind = ClaimKind.TRAINING;
  private String title;
  private BigDecimal hours;
  private LocalDate completedOn;
  private String province;
  private List<String> mapsTo = new ArrayList<>();
  private LocalDate endsOn;
  private String module;
  private List<ExternalModule> modules;
  private Part file;

  /**
   * Adds it: claim and file together, or neither. What was typed for another kind stays in the page
   * and is not sent along.
   */
  public void add() {
    boolean training = kind == ClaimKind.TRAINING;
    ClaimCommand command =
        new ClaimCommand(
            kind,
            title,
            training ? hours : null,
            completedOn,
            covers(),
            training && province != null && !province.isEmpty() ? province : null,
            training ? null : endsOn);
    boolean sent = file != null && file.getSize() > 0;
    claims.claim(command, sent ? file.getSubmittedFileName() : null, sent ? content() : null);
    PlanSaid.andShow("claimed", "/plan/intake");
  }

  private Set<String> covers() {
    return switch (kind) {
      case TRAINING -> Set.copyOf(mapsTo);
      case CERTIFICATE -> Set.of();
      case EXTERNAL -> module == null || module.isEmpty() ? Set.of() : Set.of(module);
    };
  }

  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes(PlanClaims.LARGEST_FILE + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In which modules a certificate from elsewhere can stand for a part. */
  public List<ExternalModule> getModules() {
    if (modules == null) {
      modules = claims.external(language.language().getLanguage());
    }
    return modules;
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }

  public ClaimKind[] getKinds() {
    return ClaimKind.values();
  }

  public List<String> getProvinces() {
    return PROVINCES;
  }

  public ClaimKind getKind() {
    return kind;
  }

  public void setKind(ClaimKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public BigDecimal getHours() {
    return hours;
  }

  public void setHours(BigDecimal hours) {
    this.hours = hours;
  }

  public LocalDate getCompletedOn() {
    return completedOn;
  }

  public void setCompletedOn(LocalDate completedOn) {
    this.completedOn = completedOn;
  }

  public String getProvince() {
    return province;
  }

  public void setProvince(String province) {
    this.province = province;
  }

  public List<String> getMapsTo() {
    return mapsTo;
  }

  public void setMapsTo(List<String> mapsTo) {
    this.mapsTo = mapsTo;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
