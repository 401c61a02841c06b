package org.alongside.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.platform.SiteSettings;
import org.junit.jupiter.api.Test;

/** Nothing that is seen of a mail on a locked screen, or read in it, says why somebody is here. */
class NeutralWordsTest {
  private static final Pattern TELLING =
      Pattern.compile(
          "(?iu)\\bpeers?\\b|\\bpair(e|s|es)?\\b|pair-aid|mental|santé|health|\\baddict|dépendance|"
              + "lived experience|expérience vécue|recovery|rétablissement|patient|psych|wellbeing|bien-être");

  private static final Facts LOUD =
      new Facts(Map.of("role", "PEER", "team", "Mental health team", "module", "The peer role"));

  @Test
  void noMailSaysWhySomebodyIsHere() {
    for (String language : List.of("en", "fr")) {
      MessageWords words = MessageWords.in(language);
      for (MessageKind kind : MessageKind.values()) {
        for (String part : List.of("subject", "text", "button", "about")) {
          assertThat(words.of(kind, part, "Alongside", "now"))
              .as(language + " " + kind + " " + part)
              .isNotBlank()
              .doesNotContainPattern(TELLING)
              .doesNotContain("{");
        }
        if (kind.isInSite()) {
          assertThat(words.of(kind, "brief")).isNotBlank().doesNotContainPattern(TELLING);
          assertThat(words.line(kind, LOUD)).isNotBlank().doesNotContain("{");
        }
        assertThat(words.of(kind, "subject", "Alongside")).hasSizeLessThan(60);
      }
      for (String key :
          List.of("digest.subject", "digest.text", "digest.button", "mail.foot", "mail.choices")) {
        assertThat(words.filled("notification." + key, "Alongside")).doesNotContainPattern(TELLING);
      }
    }
  }

  @Test
  void theSendersNameSaysNothingEither() {
    assertThat(SiteSettings.MAIL_FROM_NAME.standard()).doesNotContainPattern(TELLING);
  }

  @Test
  void theWordsThatAreLookedForAreFound() {
    for (String loud :
        List.of("Your peer role", "Santé mentale", "pair aidant", "Mental Health", "pairs")) {
      assertThat(loud).containsPattern(TELLING);
    }
    assertThat("A new password for you. Repair, appear, disappear").doesNotContainPattern(TELLING);
  }

  @Test
  void everyRoleHasAWordInTheInbox() {
    for (String role : org.alongside.platform.Roles.GRANTABLE) {
      assertThat(
              MessageWords.in("fr").line(MessageKind.ROLE_GIVEN, new Facts(Map.of("role", role))))
          .doesNotContain(role)
          .doesNotContain("{0}");
    }
  }

  @Test
  void codesGoBothWays() {
    for (MessageKind kind : MessageKind.values()) {
      assertThat(MessageKind.of(kind.code())).isEqualTo(kind);
      assertThat(kind.code()).isEqualTo(kind.code().toLowerCase(Locale.ROOT)).hasSizeLessThan(40);
    }
  }
}
