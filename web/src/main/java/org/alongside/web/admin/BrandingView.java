package org.alongside.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.alongside.branding.Branding;
import org.alongside.branding.Logo;
import org.alongside.platform.Accent;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.omnifaces.util.Faces;

/** The site's logo, and its colour as it looks in both themes. */
@Named
@RequestScoped
public class BrandingView {
  private static final String PAGE = "/admin/branding";
  private static final String SAID = "said";

  @EJB private Branding branding;
  @EJB private Settings settings;

  private Part file;
  private String english;
  private String french;

  /** What stands there now. */
  public void load() {
    english = branding.logo("en").map(Logo::text).orElse("");
    french = settings.get(SiteSettings.LOGO_TEXT_FR);
  }

  /** Takes the picture, if one was chosen, and both texts. */
  public void save() {
    branding.setLogo(content(), english, french);
    done("branding.text.saved");
  }

  /** Shows the program's mark again. */
  public void remove() {
    branding.removeLogo();
    done("branding.text.removed");
  }

  private static void done(String said) {
    Faces.setFlashAttribute(SAID, said);
    Faces.redirect(PAGE);
  }

  private byte[] content() {
    if (file == null || file.getSize() == 0) {
      return null;
    }
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes(Branding.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the site has a logo of its own. */
  public boolean isOwn() {
    return branding.logo("en").isPresent();
  }

  public String getAccent() {
    return settings.get(SiteSettings.ACCENT).hex();
  }

  /** The colours of both themes, with the ground that they are seen on. */
  public List<Sample> getSamples() {
    Accent accent = settings.get(SiteSettings.ACCENT);
    return List.of(
        new Sample("light", Accent.grounds(false).get(0), accent.light()),
        new Sample("dark", Accent.grounds(true).get(0), accent.dark()));
  }

  /**
   * How the colour looks in a theme.
   *
   * @param theme {@code light} or {@code dark}
   * @param ground the page
   * @param shades the colours on it
   */
  public record Sample(String theme, String ground, Accent.Shades shades) {}

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getFrench() {
    return french;
  }

  public void setFrench(String french) {
    this.french = french;
  }
}
