package org.alongside.web.learning;

import org.alongside.learning.ModuleProgress;

/** The addresses of the learning pages. */
final class Places {
  private static final String MODULE = "?module=";

  private Places() {}

  static String module(ModuleProgress module) {
    return "/learning/module" + MODULE + module.outline().code();
  }

  static String unit(ModuleProgress module, String unit) {
    return "/learning/unit" + MODULE + module.outline().code() + "&unit=" + unit;
  }

  static String finished(ModuleProgress module) {
    return "/learning/finished" + MODULE + module.outline().code();
  }

  /**
   * The unit and the place in it where one goes on; null for no module. Before the first unit of a
   * module with a notice stands that notice.
   */
  static String resume(ModuleProgress module) {
    if (module == null) {
      return null;
    }
    String anchor = module.resumeAnchor();
    return unit(module, module.resumeUnit()) + (anchor == null ? "" : "#" + anchor);
  }
}
