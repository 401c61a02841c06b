package org.alongside.catalogue;

import java.util.List;

/**
 * What a mentor and a mentee agree to, in one language.
 *
 * @param number which version of it
 */
public record MentoringAgreement(int number, String title, List<Part> parts) {
  /**
   * A part of it.
   *
   * @param id the same in every language
   * @param points its sentences
   */
  public record Part(String id, String heading, List<String> points) {}
}
