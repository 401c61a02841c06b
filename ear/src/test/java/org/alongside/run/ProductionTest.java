package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * What must hold of docker/compose.production.yaml, which no test here can start: nothing secret
 * stands in it, nobody outside reaches the management port or the database, and every part has a
 * version, a health check and bounds.
 */
class ProductionTest {
  private static final Path DOCKER = Path.of(System.getProperty("basedir", "."), "..", "docker");

  private static final String MANAGEMENT_PORT = "9990";

  /** Where all may stand that a port of this machine alone needs. */
  private static final String HERE = "127.0.0.1:";

  private static final Pattern VERSION =
      Pattern.compile(".+:(v?\\d+\\.\\d+\\.\\d+[\\w.-]*|\\$\\{\\w+:\\?[^}]+})");

  private static final Pattern SECRET =
      Pattern.compile("(?i)(?!MYSQL_RANDOM_).*(PASSWORD|KEY|SECRET|TOKEN)$");
  private static final Pattern GIVEN =
      Pattern.compile("(ALONGSIDE_DB_PASSWORD|ALONGSIDE_KEY)(_FILE)?");

  @Test
  void everyPartHasAVersionAHealthCheckAndBounds() throws IOException {
    services(production())
        .forEach(
            (name, service) -> {
              assertThat(service.path("image").asText()).as(name).matches(VERSION);
              assertThat(service.path("healthcheck").path("test")).as(name).isNotEmpty();
              assertThat(service.path("mem_limit").asText()).as(name).matches("\\d+[mg]");
              assertThat(service.path("cpus").asDouble()).as(name).isPositive();
              assertThat(service.path("restart").asText())
                  .as(name)
                  .isEqualTo(name.equals("backup") ? "no" : "unless-stopped");
              assertThat(service.path("security_opt").toString()).contains("no-new-privileges");
              assertThat(service.path("logging").path("options").path("max-size").asText())
                  .as(name)
                  .isNotEmpty();
            });
  }

  @Test
  void nothingSecretStandsInIt() throws IOException {
    JsonNode production = production();
    services(production)
        .forEach(
            (name, service) ->
                service
                    .path("environment")
                    .properties()
                    .forEach(
                        e ->
                            assertThat(SECRET.matcher(e.getKey()).matches())
                                .as("%s gives %s as text; give it as a file", name, e.getKey())
                                .isFalse()));
    production
        .path("secrets")
        .forEach(secret -> assertThat(secret.path("file").asText()).startsWith("./secrets/"));
    assertThat(Files.readString(DOCKER.resolve(".gitignore"))).contains("secrets/", ".env");
    assertThat(production.path("services").path("app").path("environment").fieldNames())
        .toIterable()
        .filteredOn(name -> GIVEN.matcher(name).matches())
        .hasSize(2);
  }

  @Test
  void onlyTheProxyIsReachedFromOutside() throws IOException {
    JsonNode production = production();
    List<String> outside = new ArrayList<>();
    services(production)
        .forEach(
            (name, service) ->
                service
                    .path("ports")
                    .forEach(
                        port -> {
                          assertThat(port.asText()).as(name).doesNotContain(MANAGEMENT_PORT);
                          if (!port.asText().startsWith(HERE)) {
                            outside.add(name + " " + port.asText());
                          }
                        }));
    assertThat(outside).containsExactly("proxy 80:80", "proxy 443:443", "proxy 443:443/udp");
    assertThat(production.path("networks").path("back").path("internal").asBoolean()).isTrue();
    assertThat(networks(production, "db")).containsExactly("back");
    assertThat(networks(production, "proxy")).containsExactly("front");
  }

  @Test
  void theApplicationTrustsThatProxyAndAnswersMetricsInItsOwnNetworkOnly() throws IOException {
    JsonNode production = production();
    JsonNode app = production.path("services").path("app");
    String proxy = address(production, "proxy", "front");
    String management = address(production, "app", "watch");
    assertThat(app.path("environment").path("ALONGSIDE_TRUSTED_PROXIES").asText()).isEqualTo(proxy);
    assertThat(app.path("environment").path("ALONGSIDE_PUBLIC_URL").asText())
        .startsWith("https://");
    assertThat(app.path("environment").path("ALONGSIDE_MANAGEMENT_ADDRESS").asText())
        .isEqualTo(management);
    assertThat(production.path("networks").path("watch").path("internal").asBoolean()).isTrue();
    assertThat(Files.readString(DOCKER.resolve("prometheus/prometheus.yml")))
        .contains(management + ":" + MANAGEMENT_PORT);
  }

  /** What is mounted from beside the file is there, and the start reads each secret it names. */
  @Test
  void whatItNamesIsThere() throws IOException {
    JsonNode production = production();
    Set<String> missing = new TreeSet<>();
    services(production)
        .forEach(
            (name, service) ->
                service
                    .path("volumes")
                    .forEach(
                        volume -> {
                          String from = volume.asText().split(":")[0];
                          if (from.startsWith("./")
                              && !from.equals("./backups")
                              && !Files.exists(DOCKER.resolve(from))) {
                            missing.add(from);
                          } else if (!from.startsWith("./")
                              && !production.path("volumes").has(from)) {
                            missing.add(from);
                          }
                        }));
    assertThat(missing).isEmpty();
    String start = Files.readString(DOCKER.resolve("start.sh"));
    production
        .path("services")
        .path("app")
        .path("environment")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (name.endsWith("_FILE")) {
                assertThat(start).contains(name.replaceFirst("_FILE$", ""));
              }
            });
  }

  @Test
  void everyOtherFileForContainersCanBeRead() throws IOException {
    try (Stream<Path> files = Files.walk(DOCKER)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(ya?ml)")).sorted().toList()) {
        assertThat(read(file).isObject()).as(file.toString()).isTrue();
      }
    }
  }

  private static JsonNode production() throws IOException {
    return read(DOCKER.resolve("compose.production.yaml"));
  }

  /** With what it says once and refers to put in. */
  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().valueToTree(new Yaml().load(Files.readString(file)));
  }

  private static Map<String, JsonNode> services(JsonNode compose) {
    Map<String, JsonNode> services = new LinkedHashMap<>();
    compose.path("services").properties().forEach(e -> services.put(e.getKey(), e.getValue()));
    assertThat(services).containsKeys("proxy", "app", "db");
    return services;
  }

  private static List<String> networks(JsonNode compose, String service) {
    JsonNode networks = compose.path("services").path(service).path("networks");
    List<String> names = new ArrayList<>();
    if (networks.isArray()) {
      networks.forEach(n -> names.add(n.asText()));
    } else {
      networks.fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  private static String address(JsonNode compose, String service, String network) {
    return compose
        .path("services")
        .path(service)
        .path("networks")
        .path(network)
        .path("ipv4_address")
        .asText();
  }
}
