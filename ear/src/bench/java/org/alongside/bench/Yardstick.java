package org.alongside.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A second application, made for the bench and given to its server only: an empty page and a file,
 * to tell what the server itself costs.
 */
final class Yardstick {
  /** An empty Faces page without state. */
  static final String PAGE = "/yardstick/empty.xhtml";

  /** Ten thousand random bytes, which no compression makes fewer. */
  static final String FILE = "/yardstick/file.bin";

  private static final int FILE_BYTES = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String WEB_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <context-param>
          <param-name>jakarta.faces.PROJECT_STAGE</param-name>
          <param-value>Production</param-value>
        </context-param>
        <servlet>
          <servlet-name>faces</servlet-name>
          <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>faces</servlet-name>
          <url-pattern>*.xhtml</url-pattern>
        </servlet-mapping>
      </web-app>
      """;

  private static final String BEANS_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
      """;

  private static final String EMPTY_PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:f="jakarta.faces.core" xmlns:h="jakarta.faces.html" lang="en">
      <f:view transient="true">
        <h:head><title>Empty</title></h:head>
        <h:body></h:body>
      </f:view>
      </html>
      """;

  private Yardstick() {}

  /** Deploys it beside the application of an instance, and waits until it answers. */
  static void deploy(String site, Path dataDir) throws IOException, InterruptedException {
    Path war = Files.createTempFile(dataDir, "yardstick", ".war");
    write(war);
    Path deployments = dataDir.resolve("server").resolve("deployments");
    Files.move(war, deployments.resolve("yardstick.war"), StandardCopyOption.ATOMIC_MOVE);
    awaitAnswer(site + PAGE);
  }

  private static void write(Path war) throws IOException {
    byte[] file = new byte[FILE_BYTES];
    new Random(7).nextBytes(file);
    try (OutputStream out = Files.newOutputStream(war);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "WEB-INF/web.xml", WEB_XML.getBytes(StandardCharsets.UTF_8));
      entry(zip, "WEB-INF/beans.xml", BEANS_XML.getBytes(StandardCharsets.UTF_8));
      entry(zip, "empty.xhtml", EMPTY_PAGE.getBytes(StandardCharsets.UTF_8));
      entry(zip, "file.bin", file);
    }
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void awaitAnswer(String address) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
      if (System.nanoTime() > deadline) {
        throw new BenchException("The yardstick was not deployed within " + PATIENCE.toSeconds());
      }
      Thread.sleep(250);
    }
  }
}
