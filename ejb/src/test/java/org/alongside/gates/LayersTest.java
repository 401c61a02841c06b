package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The domain knows nothing of pages, requests and addresses. */
class LayersTest {
  private static final List<String> WEB =
      List.of(
          "jakarta.faces.",
          "jakarta.servlet.",
          "jakarta.ws.rs.",
          "jakarta.el.",
          "jakarta.websocket.",
          "org.primefaces.",
          "org.omnifaces.",
          "org.alongside.web.",
          "org.alongside.api.");

  @Test
  void theDomainKnowsNothingOfTheWeb() {
    web(House.classes()).hold();
  }

  @Test
  void closesOnFacesServletAndRest() {
    Findings findings =
        Fixture.of(
                """
                package org.alongside.people;
                class Page {
                  jakarta.faces.context.FacesContext page;
                  jakarta.servlet.http.HttpServletRequest request;
                  Object answer() { return jakarta.ws.rs.core.Response.ok().build(); }
                }
                """)
            .findings(LayersTest::web);
    assertThat(String.join("\n", findings.wrong()))
        .contains(
            "people.Page uses jakarta.faces.context.FacesContext",
            "people.Page uses jakarta.servlet.http.HttpServletRequest",
            "people.Page uses jakarta.ws.rs.core.Response");
  }

  private static Findings web(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        findings.looked();
        String target = use.getTargetClass().getBaseComponentType().getName();
        if (WEB.stream().anyMatch(target::startsWith)) {
          findings.wrong(
              "%s uses %s. ejb knows no pages and no requests; hand it plain values from the web"
                  + " module.",
              type.getName(), target);
        }
      }
    }
    return findings;
  }
}
