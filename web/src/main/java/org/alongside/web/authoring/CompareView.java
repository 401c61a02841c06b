package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.authoring.Comparison;
import org.alongside.authoring.Comparisons;
import org.omnifaces.cdi.Param;

/** Two states of a module beside each other; which, stands in the address. */
@Named
@RequestScoped
public class CompareView {
  @EJB private Comparisons comparisons;
  @Inject @Param private String code;
  @Inject @Param private String a;
  @Inject @Param private String b;

  private Comparison comparison;

  /** Loads them; what there is not is not there. */
  public void load() {
    getComparison();
  }

  public Comparison getComparison() {
    if (comparison == null) {
      comparison = comparisons.compare(code, a, b);
    }
    return comparison;
  }

  public String getCode() {
    return code;
  }

  public String getA() {
    return a;
  }

  public String getB() {
    return b;
  }
}
