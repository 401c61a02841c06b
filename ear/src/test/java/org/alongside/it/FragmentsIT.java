package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.catalogue.FragmentRow;
import org.alongside.catalogue.FragmentText;
import org.alongside.catalogue.Fragments;
import org.alongside.catalogue.Published;
import org.alongside.exchange.BringFile;
import org.alongside.exchange.ContentExports;
import org.alongside.exchange.ContentImports;
import org.alongside.exchange.ExportedFile;
import org.alongside.exchange.ImportItem;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.ImportPlan;
import org.alongside.exchange.TakeOver;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class FragmentsIT extends InServer {
  private static final String ID = "e9-alberta-remote";
  private static final String EN = "en";
  private static final String PATH = "fragments/alberta/" + ID + ".en.md";
  private static final String OWN =
      "Here you call the night desk, **555-0142**, and nobody else.\n";

  @EJB private Fragments fragments;
  @EJB private ContentExports exports;
  @EJB private ContentImports imports;
  @Inject private Published published;

  private String lesson() {
    return published.outline(published.currentVersion("E9").orElseThrow(), EN).units().stream()
        .map(unit -> String.valueOf(published.content(unit.id(), EN)))
        .reduce("", String::concat);
  }

  @Test
  void whatTheSiteSaysStandsInNewVersionsUntilTheProgramsOwnIsTakenAgain() {
    As coordinator = APerson.coordinator().signedIn();
    FragmentText before = coordinator.get(() -> fragments.read(ID, EN));
    assertThat(before.text()).isNotBlank().isEqualTo(before.box());
    assertThat(before.row().modules()).containsExactly("E9");
    assertThat(coordinator.get(() -> fragments.preview(ID, EN, OWN, EN)))
        .satisfies(p -> assertThat(p.html()).contains("<strong>555-0142</strong>"))
        .satisfies(p -> assertThat(p.faults()).isEmpty());
    int seen = before.number();
    assertThat(coordinator.get(() -> fragments.save(ID, EN, OWN, seen))).isEqualTo(1);
    assertThat(lesson()).contains("555-0142");
    assertThat(row(coordinator)).satisfies(r -> assertThat(r.own()).isTrue());
    assertThat(row(coordinator).boxChanged()).isFalse();

    refuses(coordinator, "Another text.\n", seen, "catalogue.error.fragmentSince");
    refuses(coordinator, OWN, seen + 1, "catalogue.error.same");
    refuses(coordinator, " ", seen + 1, "catalogue.error.fragmentEmpty");
    refuses(coordinator, "x ".repeat(Fragments.LONGEST), seen + 1, "catalogue.error.fragmentLong");
    refuses(coordinator, "<b>Loud</b>\n", seen + 1, "catalogue.error.fragmentFaults");
    assertThat(coordinator.get(() -> fragments.read(ID, EN)).number()).isEqualTo(seen + 1);

    assertThat(coordinator.get(() -> fragments.giveBack(ID, EN, seen + 1))).isEqualTo(1);
    assertThat(lesson()).doesNotContain("555-0142");
    FragmentText after = coordinator.get(() -> fragments.read(ID, EN));
    assertThat(after.text()).isEqualTo(after.box());
    assertThat(after.history()).hasSize(seen + 2);
    assertThat(after.history().get(1).text()).isEqualTo(OWN);
  }

  @Test
  void whatIsTakenAwaySaysWhatTheSiteSaysAndChangesNothingWhenItComesBack() throws IOException {
    As coordinator = APerson.coordinator().signedIn();
    int seen = coordinator.get(() -> fragments.read(ID, EN)).number();
    coordinator.get(() -> fragments.save(ID, EN, OWN, seen));
    try {
      byte[] taken;
      try (ExportedFile zip = coordinator.get(() -> exports.module("E9"))) {
        taken = Files.readAllBytes(zip.file());
      }
      assertThat(text(taken, PATH)).isEqualTo(OWN);
      BringFile file = new BringFile("E9.zip", taken, null, ImportOptions.STANDARD);
      String brought = coordinator.get(() -> imports.bring(file));
      ImportPlan plan = coordinator.get(() -> imports.plan(brought));
      assertThat(plan.count(ImportItem.Outcome.LEFT_OUT)).isZero();
      assertThat(plan.modules()).singleElement().satisfies(m -> assertThat(m.faults()).isEmpty());
      coordinator.get(() -> imports.takeOver(TakeOver.archive(brought, List.of("E9"))));
      assertThat(coordinator.get(() -> fragments.read(ID, EN)))
          .satisfies(f -> assertThat(f.text()).isEqualTo(OWN))
          .satisfies(f -> assertThat(f.number()).isEqualTo(seen + 1));
    } finally {
      OpenDrafts.close(coordinator);
      coordinator.get(() -> fragments.giveBack(ID, EN, seen + 1));
    }
  }

  private static String text(byte[] zip, String path) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(path)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + path);
  }

  @Test
  void theListNamesEveryTextOfTheBoxAndCostsAFixedNumberOfStatements() {
    As coordinator = APerson.coordinator().signedIn();
    List<FragmentRow> rows = coordinator.get(fragments::list);
    assertThat(rows).hasSizeGreaterThan(15);
    assertThat(rows).allSatisfy(r -> assertThat(r.modules()).isNotEmpty());
    assertThat(Database.statements(() -> coordinator.get(fragments::list))).isLessThanOrEqualTo(4);
  }

  @Test
  void nobodyElseLooksOrWrites() {
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.get(fragments::list)).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.get(() -> fragments.save(ID, EN, OWN, 0)))
        .isInstanceOf(EJBAccessException.class);
    As coordinator = APerson.coordinator().signedIn();
    assertThatThrownBy(() -> coordinator.get(() -> fragments.read("no-such-text", EN)))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.NOT_FOUND));
  }

  private FragmentRow row(As coordinator) {
    return coordinator.get(fragments::list).stream()
        .filter(r -> r.id().equals(ID) && r.language().equals(EN))
        .findFirst()
        .orElseThrow();
  }

  private void refuses(As coordinator, String text, int seen, String key) {
    assertThatThrownBy(() -> coordinator.get(() -> fragments.save(ID, EN, text, seen)))
        .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
