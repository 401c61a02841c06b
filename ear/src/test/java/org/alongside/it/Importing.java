package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.alongside.imports.ImportDetails;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportOptions;
import org.alongside.imports.ImportReports;
import org.alongside.imports.ImportState;
import org.alongside.imports.Imports;

/** Brings files as somebody does on the page, and waits until they are checked and written. */
abstract class Importing extends InServer {
  private static final long PATIENCE_NANOS = 300_000_000_000L;
  private static final long GLANCE_NANOS = 20_000_000L;

  @EJB Imports imports;
  @EJB ImportReports reports;

  static String unique() {
    return "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  String bring(As by, ImportKind kind, String text, boolean addMissing) {
    String id =
        by.get(() -> imports.upload(kind, "file.csv", text.getBytes(StandardCharsets.UTF_8)));
    by.run(
        () -> {
          ImportOptions guessed = reports.shape(id).options();
          imports.check(id, new ImportOptions(guessed.columns(), null, addMissing));
        });
    await(by, id, ImportState.CHECKED);
    return id;
  }

  ImportDetails await(As by, String id, ImportState state) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    ImportDetails now = by.get(() -> reports.details(id, Locale.ENGLISH));
    while (now.running() && System.nanoTime() < end) {
      LockSupport.parkNanos(GLANCE_NANOS);
      now = by.get(() -> reports.details(id, Locale.ENGLISH));
    }
    assertThat(now.state()).as("%s", now).isEqualTo(state);
    return now;
  }

  void write(As by, String id) {
    by.run(() -> imports.confirm(id));
    await(by, id, ImportState.APPLIED);
  }
}
