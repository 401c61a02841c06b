package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.alongside.branding.Branding;
import org.alongside.branding.Logo;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.junit.jupiter.api.Test;

class BrandingIT extends InServer {
  @EJB private Branding branding;
  @EJB private Settings settings;

  private static byte[] png(int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_ARGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void aLogoIsTakenShownToAnybodyAndTakenAway() throws IOException {
    As admin = APerson.administrator().signedIn();
    byte[] picture = png(61);
    admin.run(() -> branding.setLogo(picture, " Some  Health ", ""));
    try {
      Logo logo = branding.logo("fr").orElseThrow();
      assertThat(logo.text()).isEqualTo("Some Health");
      assertThat(branding.content(logo.hash())).isEqualTo(picture);
      admin.run(() -> branding.setLogo(null, "Some Health", "Une santé"));
      assertThat(branding.logo("fr").orElseThrow().text()).isEqualTo("Une santé");
      assertThat(branding.logo("en").orElseThrow().hash()).isEqualTo(logo.hash());
      refuses(admin, null, " ", "branding.error.text");
      assertThat(branding.logo("en")).as("nothing half done").isPresent();
      assertThat(Database.statements(() -> branding.logo("en"))).isZero();
    } finally {
      admin.run(branding::removeLogo);
    }
    assertThat(branding.logo("en")).isEmpty();
    String gone = "a".repeat(64);
    assertThatThrownBy(() -> branding.content(gone)).isInstanceOf(BusinessException.class);
  }

  @Test
  void whatIsNoPictureOfDotsIsRefused() throws IOException {
    As admin = APerson.administrator().signedIn();
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    refuses(admin, svg.getBytes(StandardCharsets.UTF_8), "A", "branding.error.kind");
    refuses(admin, "no picture".getBytes(StandardCharsets.UTF_8), "A", "branding.error.kind");
    byte[] torn = Arrays.copyOf(png(90), 60);
    refuses(admin, torn, "A", "branding.error.broken");
    refuses(admin, png(2001), "A", "branding.error.broken");
    byte[] large = Arrays.copyOf(png(90), Branding.LARGEST + 1);
    refuses(admin, large, "A", "branding.error.large");
    refuses(admin, null, "A", "branding.error.none");
    assertThat(branding.logo("en")).isEmpty();
  }

  @Test
  void onlyAnAdministratorChangesIt() throws IOException {
    byte[] picture = png(62);
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.run(() -> branding.setLogo(picture, "A", "")))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.run(branding::removeLogo)).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aPaleColourIsRefusedWithOneThatWouldDo() {
    As admin = APerson.administrator().signedIn();
    assertThatThrownBy(() -> admin.run(() -> settings.set(SiteSettings.ACCENT.name(), "#f5c518")))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.sentence(Locale.ENGLISH)).contains("#f5c518", "would do"));
    assertThat(settings.get(SiteSettings.ACCENT).isStandard()).isTrue();
  }

  private void refuses(As admin, byte[] content, String text, String key) {
    assertThatThrownBy(() -> admin.run(() -> branding.setLogo(content, text, "")))
        .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
