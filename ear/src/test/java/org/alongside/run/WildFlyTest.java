package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WildFlyTest {

  @TempDir Path temporary;

  @Test
  void laysOutAFolderOfItsOwnAndLeavesTheProvisionedServerAlone() throws IOException {
    Path home = provisioned();
    Path base = temporary.resolve("base");
    Path ear = Files.writeString(temporary.resolve("a.ear"), "new");
    Files.createDirectories(base.resolve("deployments"));
    Files.writeString(base.resolve("deployments").resolve("a.ear.failed"), "old");

    WildFly wildfly = new WildFly(home, ear, base);
    assertThat(wildfly.refused()).isTrue();
    wildfly.prepare();

    assertThat(wildfly.refused()).isFalse();
    assertThat(base.resolve("deployments").resolve("a.ear")).hasContent("new");
    assertThat(Files.readString(base.resolve("configuration").resolve("standalone.xml")))
        .doesNotContain("<handler name=\"CONSOLE\"/>")
        .contains("<handler name=\"BOUNDED\"/>");
    assertThat(Files.readString(home.resolve("standalone/configuration/standalone.xml")))
        .contains("CONSOLE");
  }

  @Test
  void saysHowToBuildAServerThatIsMissing() {
    WildFly wildfly = new WildFly(temporary, temporary.resolve("a.ear"), temporary);

    assertThatThrownBy(wildfly::prepare)
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("mvn -Prun");
  }

  @Test
  void passesOnTheEnvironmentAndMoreOptionsForJava() throws IOException {
    WildFly wildfly = new WildFly(temporary, temporary.resolve("a.ear"), temporary.resolve("base"));
    Map<String, String> env = Map.of("ALONGSIDE_JAVA_OPTS", " -Xmx2g  -Dx=y ", "OTHER", "1");

    ProcessBuilder command = wildfly.command(1, 2, 3, env, false);

    List<String> arguments = command.command();
    assertThat(arguments).contains("-Dx=y", wildfly.mark(), "-Djboss.http.port=1");
    assertThat(arguments.indexOf("-Xmx2g"))
        .isBetween(arguments.indexOf("-Xmx768m"), arguments.indexOf("-jar"));
    assertThat(command.environment()).isEqualTo(env);
  }

  private Path provisioned() throws IOException {
    Path home = temporary.resolve("home");
    Path configuration = Files.createDirectories(home.resolve("standalone/configuration"));
    Files.writeString(home.resolve("jboss-modules.jar"), "");
    Files.writeString(
        configuration.resolve("standalone.xml"),
        "<handlers>\n  <handler name=\"CONSOLE\"/>\n  <handler name=\"BOUNDED\"/>\n</handlers>\n");
    return home;
  }
}
