package org.alongside.tailoring;

import java.util.List;
import org.alongside.platform.BusinessException;

/** Facts that cannot be understood or are out of range: every fault at once. */
public class FactsRefused extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final transient List<FactFault> faults;

  FactsRefused(List<FactFault> faults) {
    super(Kind.INVALID, "tailoring.error.facts", faults.size());
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, in the order in which it was found. */
  public List<FactFault> faults() {
    return faults;
  }
}
