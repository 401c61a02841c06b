package org.alongside.branding;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.alongside.media.MediaContent;
import org.alongside.media.MediaKind;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * The site's logo: in the header of every page, before anybody signs in too, and on certificates. A
 * picture of dots only: one that is drawn by instructions (SVG) could bring a script along. Name
 * and colour are settings.
 */
@Stateless
public class Branding {
  /** Bytes of a logo at most: it is sent to everybody. */
  public static final int LARGEST = 256 * 1024;

  private static final Set<MediaKind> KINDS = EnumSet.of(MediaKind.PNG, MediaKind.WEBP);
  private static final int LONGEST_TEXT = 120;

  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * The site's logo; empty: it has none. Asks the settings only.
   *
   * @param language {@code en} or {@code fr}
   */
  @PermitAll
  public Optional<Logo> logo(String language) {
    return Logo.of(settings.inForce(), language);
  }

  /**
   * The bytes of the logo.
   *
   * @param hash of the one that the site has now
   * @throws BusinessException 404 it has no such logo
   */
  @PermitAll
  public byte[] content(String hash) {
    logo("en").filter(logo -> logo.hash().equals(hash)).orElseThrow(BusinessException::notFound);
    return Optional.ofNullable(em.find(LogoFile.class, hash))
        .orElseThrow(BusinessException::notFound)
        .content();
  }

  /**
   * Gives the site a logo, or the one that it has another text.
   *
   * @param content null: the picture stays
   * @param english what stands for it where it is not seen
   * @param french the same; empty: the English text
   * @throws BusinessException 400 no PNG or WebP, too large, without a text, or no picture yet
   */
  @RolesAllowed(Roles.ADMIN)
  public void setLogo(byte[] content, String english, String french) {
    if (english == null || english.isBlank()) {
      throw invalid("branding.error.text");
    }
    if (content != null) {
      settings.set(SiteSettings.LOGO.name(), kept(content));
    } else if (logo("en").isEmpty()) {
      throw invalid("branding.error.none");
    }
    settings.set(SiteSettings.LOGO_TEXT_EN.name(), line(english));
    settings.set(SiteSettings.LOGO_TEXT_FR.name(), line(french == null ? "" : french));
  }

  /** From now on the site shows the program's own mark again. */
  @RolesAllowed(Roles.ADMIN)
  public void removeLogo() {
    settings.reset(SiteSettings.LOGO.name());
    settings.reset(SiteSettings.LOGO_TEXT_EN.name());
    settings.reset(SiteSettings.LOGO_TEXT_FR.name());
  }

  private String kept(byte[] content) {
    MediaKind kind =
        MediaContent.kind("logo.png", content)
            .filter(KINDS::contains)
            .orElseThrow(() -> invalid("branding.error.kind"));
    if (content.length > LARGEST) {
      throw invalid("branding.error.large", LARGEST / 1024);
    }
    if (kind == MediaKind.PNG && !Drawn.isWhole(content)) {
      throw invalid("branding.error.broken", Drawn.LARGEST);
    }
    String hash = HexFormat.of().formatHex(sha256(content));
    if (em.find(LogoFile.class, hash) == null) {
      em.persist(new LogoFile(hash, kind.type(), content, caller.personId(), clock.now()));
    }
    return hash + " " + kind.type();
  }

  private static String line(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST_TEXT) {
      throw invalid("branding.error.long", LONGEST_TEXT);
    }
    return line;
  }

  private static BusinessException invalid(String key, Object... arguments) {
    return new BusinessException(Kind.INVALID, key, arguments);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
