package org.alongside.st;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium for the tests: an installed Chrome, Chromium or Edge; else Playwright's own download;
 * else, as root on Debian, one of the packages chromium-headless-shell and chromium; else a
 * sentence that says what to install.
 */
final class Browsers {
  private static final List<String> NAMES =
      List.of(
          // Chromium without the window that nobody looks at: a third of the processor's time
          "chromium-headless-shell",
          "chrome-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable",
          "chrome.exe",
          "msedge.exe");

  private static final List<String> PLACES =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
          "/snap/bin/chromium");

  private Browsers() {}

  static Browser launch(Playwright playwright) {
    Optional<Path> installed = installed();
    if (installed.isPresent()) {
      return launch(playwright, installed.get());
    }
    if (run(10, playwrightsOwnInstaller())) {
      try {
        return playwright.chromium().launch(options());
      } catch (PlaywrightException e) {
        // its download lacks a library of the system, then Debian's package is the better one
      }
    }
    if (isRootOnDebian()
        && run(10, List.of("apt-get", "update"))
        && (run(10, install("chromium-headless-shell")) || run(10, install("chromium")))) {
      return launch(
          playwright, installed().orElseThrow(() -> new IllegalStateException(HOW_TO_INSTALL)));
    }
    throw new IllegalStateException(HOW_TO_INSTALL);
  }

  private static final String HOW_TO_INSTALL =
      "The browser tests need Chrome, Chromium or Edge: install one of them (on Debian or Ubuntu 'apt install chromium') and run again.";

  private static List<String> install(String debianPackage) {
    return List.of("apt-get", "install", "-y", "--no-install-recommends", debianPackage);
  }

  private static Optional<Path> installed() {
    List<Path> candidates = new ArrayList<>();
    for (String folder :
        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
      NAMES.forEach(name -> candidates.add(Path.of(folder, name)));
    }
    PLACES.forEach(place -> candidates.add(Path.of(place)));
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }

  private static Browser launch(Playwright playwright, Path executable) {
    return playwright.chromium().launch(options().setExecutablePath(executable));
  }

  private static BrowserType.LaunchOptions options() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--no-sandbox");
    }
    return new BrowserType.LaunchOptions().setArgs(arguments);
  }

  private static List<String> playwrightsOwnInstaller() {
    String classPath =
        Optional.ofNullable(System.getProperty("surefire.test.class.path"))
            .orElse(System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        classPath,
        "com.microsoft.playwright.CLI",
        "install",
        "chromium");
  }

  private static boolean isRootOnDebian() {
    return "root".equals(System.getProperty("user.name"))
        && Files.exists(Path.of("/etc/debian_version"));
  }

  private static boolean run(int minutes, List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      Process process = builder.start();
      if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
        Stream.concat(process.descendants(), Stream.of(process.toHandle()))
            .forEach(ProcessHandle::destroyForcibly);
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
