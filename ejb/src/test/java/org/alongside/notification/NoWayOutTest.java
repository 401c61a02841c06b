package org.alongside.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration no mail leaves the machine: whoever speaks to a mail server needs a {@link
 * MailServer}, and {@link MailServers} alone makes one, and none while the demonstration is on.
 */
class NoWayOutTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.alongside");

  @Test
  void onlyOneClassMakesAMailServer() {
    assertThat(
            CLASSES.get(MailServer.class).getConstructorCallsToSelf().stream()
                .map(c -> c.getOriginOwner().getSimpleName())
                .distinct())
        .containsExactly("MailServers");
  }

  @Test
  void onlyOneClassSpeaksToMailServers() {
    List<String> speaking =
        CLASSES.stream()
            .filter(
                c ->
                    c.getDirectDependenciesFromSelf().stream()
                        .map(d -> d.getTargetClass().getName())
                        .anyMatch(
                            n ->
                                n.startsWith("jakarta.mail.")
                                    || n.startsWith("java.net.Socket")
                                    || n.startsWith("javax.net.")))
            .map(JavaClass::getName)
            .map(n -> n.replaceAll("\\$.*", ""))
            .distinct()
            .toList();
    assertThat(speaking).containsExactly(Smtp.class.getName());
  }
}
