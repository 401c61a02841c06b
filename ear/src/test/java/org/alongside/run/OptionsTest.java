package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final Map<String, String> EXTERNAL =
      Map.of(
          "ALONGSIDE_DB_URL", "jdbc:mysql://db:3306/alongside",
          "ALONGSIDE_DB_USER", "u",
          "ALONGSIDE_DB_PASSWORD", "p");

  @Test
  void defaultsToThePortAndTheFolderThatReadmeNames() {
    Options options = Options.from(properties(), Map.of());

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.dataDir()).isEqualTo(Path.of(System.getProperty("user.home"), ".alongside"));
  }

  @Test
  void showsTheDemonstrationOnlyWithTheEmbeddedDatabase() {
    assertThat(Options.from(properties(), Map.of()).demo()).isTrue();
    assertThat(Options.from(properties(), EXTERNAL).demo()).isFalse();
    assertThat(Options.from(properties("alongside.demo", "true"), EXTERNAL).demo()).isTrue();
    assertThat(Options.from(properties("alongside.demo", "false"), Map.of()).demo()).isFalse();
  }

  @Test
  void takesAnEmptyPropertyForNone() {
    Options options =
        Options.from(properties("alongside.demo", "", "alongside.port", " "), Map.of());

    assertThat(options.demo()).isTrue();
    assertThat(options.port()).isEqualTo(8080);
  }

  @Test
  void makesTheFolderAbsolute() {
    Options options = Options.from(properties("alongside.data", "some/where"), Map.of());

    assertThat(options.dataDir()).isAbsolute().endsWithRaw(Path.of("some", "where"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighty", "-1", "65536", "80 80"})
  void refusesWhatIsNoPort(String port) {
    assertThatThrownBy(() -> Options.from(properties("alongside.port", port), Map.of()))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("alongside.port=" + port)
        .hasMessageNotContaining("\n");
  }

  @Test
  void refusesWhatIsNeitherTrueNorFalse() {
    assertThatThrownBy(() -> Options.from(properties("alongside.demo", "maybe"), Map.of()))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("maybe");
  }

  @Test
  void wantsUserAndPasswordBesideTheAddressOfADatabase() {
    assertThatThrownBy(
            () -> Options.from(properties(), Map.of("ALONGSIDE_DB_URL", "jdbc:mysql://db/a")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("ALONGSIDE_DB_USER");
  }

  @Test
  void saysWhichKindOfAddressIsUnderstood() {
    assertThatThrownBy(
            () -> Options.from(properties(), Map.of("ALONGSIDE_DB_URL", "jdbc:mariadb://db/a")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("jdbc:mysql://");
  }

  private static Properties properties(String... pairs) {
    Properties properties = new Properties();
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    return properties;
  }
}
